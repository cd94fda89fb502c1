import { say } from '../../sentences/index.ts';
import type { Checked } from '../domain/checked.ts';
import type { Caller } from '../domain/examined.ts';
import { grants, type Vault } from '../domain/key-vault.ts';
import { nameOf } from '../domain/resource-id.ts';
import { POLICY_PERMISSIONS } from '../domain/rights.ts';
import { policyOf, setPolicy } from './commands.ts';
import { byCommands, linesOf } from './line.ts';
import type { ChangesAs } from './ports.ts';

/** What the access policies of a vault let the bot do and it never has to. Those of a vault that obeys roles let nobody in. */
export function policyExcess(vault: Vault, caller: Caller, changesAs: ChangesAs): readonly Checked[] {
  if (vault.model !== 'access-policies') return [];
  return [...readsSecrets(vault, caller), ...(changesAs === 'approver' ? makesChanges(vault, caller) : [])];
}

function readsSecrets(vault: Vault, caller: Caller): readonly Checked[] {
  const { secrets } = policyOf(caller, vault);
  if (!grants(secrets, 'get')) return [];
  const left = [...new Set([...secrets.filter((each) => each !== 'get' && each !== 'all'), 'list'])];
  const says = say('doctor-rights.excess-policy', { vault: nameOf(vault.id) });
  return [linesOf('excess', vault.id).warn(says, byCommands(setPolicy(caller, vault.id, { secrets: left })))];
}

/** What it reads by is left to it. */
function makesChanges(vault: Vault, caller: Caller): readonly Checked[] {
  const held = policyOf(caller, vault);
  const changes = Object.values(POLICY_PERMISSIONS).some(({ of, permission }) => grants(held[of], permission));
  if (!changes) return [];
  const left = {
    certificates: ['get', 'list'].filter((each) => grants(held.certificates, each)),
    secrets: ['list'].filter((each) => grants(held.secrets, each)),
  };
  const says = say('doctor-rights.excess-policy-changes', { vault: nameOf(vault.id) });
  return [linesOf('excess', vault.id).warn(says, byCommands(setPolicy(caller, vault.id, left)))];
}
