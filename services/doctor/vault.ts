import { say, type Words } from '../../sentences/index.ts';
import type { Checked, Mend } from '../domain/checked.ts';
import type { Caller, Tried, VaultInUse, VaultReads } from '../domain/examined.ts';
import { grants, type Vault } from '../domain/key-vault.ts';
import { nameOf, parseResourceId } from '../domain/resource-id.ts';
import { shellWord as word } from '../domain/shell-word.ts';
import type { Answer } from './attempt.ts';
import { policyOf, setPolicy } from './commands.ts';
import { byCommands, linesOf } from './line.ts';
import { giveReading, type Receiver } from './receiver.ts';

/** Whether the bot can list what stands in a vault. It matters less for one that no certificate follows. */
export function vaultLine({ id, vault, isFollowed }: VaultInUse, asked: Answer<VaultReads>, caller: Receiver): Checked {
  const lines = linesOf('vault', id);
  const trouble = isFollowed ? lines.fail : lines.warn;
  const name = nameOf(id);
  const seen = giveReading(caller, { action: 'Microsoft.KeyVault/vaults/read', scope: id }, 'Reader');
  if (vault === null) return trouble(say('doctor-rights.vault-unseen', { vault: name }), byCommands(seen));
  if ('trouble' in asked) return trouble(say('doctor-rights.vault-silent', { vault: name, why: asked.trouble }), null);
  const { certificates, secrets, address } = asked.value;
  const opening = (tried: Tried) => (!tried.works && tried.why !== 'refused' ? null : opened(vault, caller));
  if (!certificates.works && certificates.why === 'closed')
    return trouble(
      say('doctor-rights.vault-closed', { vault: name, why: firstLine(certificates.says) }),
      throughTheNetwork(id, address),
    );
  if (!certificates.works)
    return trouble(
      say('doctor-rights.vault-certificates', { vault: name, why: firstLine(certificates.says) }),
      opening(certificates),
    );
  if (!secrets.works)
    return trouble(say('doctor-rights.vault-secrets', { vault: name, why: firstLine(secrets.says) }), opening(secrets));
  if (listsAlone(vault, caller))
    return trouble(say('doctor-rights.vault-no-get', { vault: name }), opening(certificates));
  return lines.ok(say('doctor-rights.vault-ok', { vault: name }));
}

/** What a vault answers goes over many lines; the first tells what is the matter. */
function firstLine(says: Words): Words {
  return typeof says === 'string' ? (says.split(/\r?\n/)[0] ?? says) : says;
}

/** A vault's own policies part listing from reading: with a list alone nothing can be judged. */
function listsAlone(vault: Vault, caller: Caller): boolean {
  const { certificates } = policyOf(caller, vault);
  return vault.model === 'access-policies' && certificates.length > 0 && !grants(certificates, 'get');
}

/** What lets the bot see the public half of a vault, and nothing else: by the permission model that the vault obeys. */
function opened(vault: Vault, caller: Receiver): Mend | null {
  if (vault.model === 'roles') {
    const wanted = { action: 'Microsoft.KeyVault/vaults/certificates/read', scope: vault.id, isData: true };
    return byCommands(giveReading(caller, wanted, 'Key Vault Reader'));
  }
  const held = policyOf(caller, vault);
  const certificates = [...new Set([...held.certificates, 'get', 'list'])];
  const secrets = [...new Set([...held.secrets, 'list'])];
  return byCommands(setPolicy(caller, vault.id, { certificates, secrets }));
}

function throughTheNetwork(vaultId: string, address: string | null): Mend | null {
  const { subscriptionId, resourceGroup, name } = parseResourceId(vaultId);
  const subscription = `--subscription ${word(subscriptionId)}`;
  if (address !== null)
    return byCommands(
      `az keyvault network-rule add ${subscription} --name ${word(name)} --ip-address ${word(address)}`,
    );
  return byCommands(
    [
      `az network private-endpoint create ${subscription} --resource-group ${word(resourceGroup)} --name ${word(`greenlight-${name}`)}`,
      `--connection-name greenlight --group-id vault --private-connection-resource-id ${word(vaultId)} --subnet "$SUBNET_ID"`,
    ].join(' '),
  );
}
