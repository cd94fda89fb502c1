import { open } from '../../../services/cases/open.ts';
import type { Ports } from '../../../services/cases/ports.ts';
import type { Case } from '../../../services/domain/case.ts';
import type { Facts } from '../../../services/domain/evidence.ts';
import type { Target } from '../../../services/domain/target.ts';
import { BEN } from '../../helpers/cases.ts';
import { CERTIFICATE_ID, healthy, VAULT_ID } from '../../helpers/evidence.ts';
import { vault, waitingFor } from '../../helpers/facts.ts';
import { type Answer, FakeAzure } from '../../helpers/fake-azure.ts';
import { portsTo } from '../../helpers/ports-to.ts';
import { endOf, press, QUESTION } from './room.ts';

/** The vault lost its grant, and a newer version waits in it. */
export const BEHIND = { ...waitingFor(72), ...vault({ accessPolicies: [] }) };

/** A certificate of the vault, whose name ends so. */
export function inVault(suffix: string, facts: Partial<Facts> = BEHIND, vaultId = VAULT_ID): Facts {
  const all = { ...healthy, ...facts };
  const [id, name] = [`${CERTIFICATE_ID}${suffix}`, `kv-shop-wildcard${suffix}`];
  return {
    ...all,
    certificate: { ...all.certificate, id, name, keyVault: { vaultId, secretName: `wildcard${suffix}` } },
  };
}

export function targetOf({ certificate: { id, name, hostNames } }: Facts): Target {
  return { certificateId: id, name, hostNames };
}

/** Azure with these certificates, the first of which is the canary; Ben owns everything. */
export function estateOf(estate: readonly Facts[], changed: Partial<Ports> = {}) {
  const azure = new FakeAzure();
  azure.estate = [...estate];
  azure.allow(BEN.id, ['*']);
  const { ports, waits } = portsTo(azure, changed);
  return { azure, ports, waits };
}

/** Ana asks about all of them at once. */
export async function askAll(estate: readonly Facts[], ports: Ports) {
  const [target = QUESTION.target, ...others] = estate.map(targetOf);
  return open({ ...QUESTION, target, others }, await ports.azure.inventory(), ports);
}

/** All of them are asked about, Ben approves, and Azure answers like this. */
export async function approvedAll(
  estate: readonly Facts[],
  { answers = [], ...changed }: Partial<Ports> & { readonly answers?: readonly Answer[] } = {},
) {
  const { azure, ports, waits } = estateOf(estate, changed);
  const { current } = await askAll(estate, ports);
  const stored = await press(current, 'approve', ports);
  azure.answers = [...answers];
  const from = azure.looked.length;
  /** The names of what was looked at since, in order, less the look of the moment before the first change. */
  const looked = () => azure.looked.slice(from + estate.length).map(({ certificateId }) => nameIn(certificateId));
  /** What was asked for: what is shared by its kind, and a sync by whose it is. */
  const asked = () =>
    azure.applied.map((change) => (change.kind === 'sync-certificate' ? nameIn(change.certificateId) : change.kind));
  return { azure, ports, waits, stored, looked, asked, end: () => endOf(stored, ports) };
}

function nameIn(certificateId: string): string {
  return certificateId.split('/').at(-1)?.replace('kv-shop-wildcard', 'it') ?? '';
}

/** What the case says of each that was looked at after its sync. */
export function checksOf(current: Case) {
  return 'checks' in current ? current.checks?.map(({ member, colour, sound }) => [member, colour, sound]) : [];
}
