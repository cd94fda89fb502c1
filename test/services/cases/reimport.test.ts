import { AzureError } from '../../../services/azure/gateway.ts';
import type { Ports } from '../../../services/cases/ports.ts';
import type { Facts } from '../../../services/domain/evidence.ts';
import { BEN } from '../../helpers/cases.ts';
import { CERTIFICATE_ID, VAULT_ID } from '../../helpers/evidence.ts';
import { boundTo, certificate } from '../../helpers/facts.ts';
import { type Answer, FakeAzure } from '../../helpers/fake-azure.ts';
import { portsTo } from '../../helpers/ports-to.ts';
import { askAndApprove, endOf, leftAfter, press, statesOf } from './room.ts';

const DONE: Answer = { outcome: 'done', says: '' };
const CLOSED: Answer = { outcome: 'refused-for-now', says: 'The service does not have access to the vault.' };
const BUSY: Answer = { outcome: 'conflict', says: 'Another operation is in progress.' };
const LATE: Answer = { outcome: 'no-answer', says: 'GatewayTimeout', applied: true };
const FORBIDDEN = new AzureError('Importing: 403 RequestDisallowedByPolicy', { code: '403', requestId: 'r-1' });
const SUCCESSOR_ID = `${CERTIFICATE_ID}-2`;

/** The vault has gone to another resource group, and has renewed since: the plan is to import, then to bind. */
const MOVED: Partial<Facts> = {
  ...certificate({ thumbprint: 'AA' }),
  ...boundTo('AA'),
  vault: null,
  vaultElsewhere: { id: VAULT_ID.replace('rg-shop-prod', 'rg-security') },
};

/** Ana has asked and Ben has approved; Azure will answer the changes like this. */
async function approved(answers: Answer[] = [], changed: Partial<Ports> = {}) {
  const azure = new FakeAzure(MOVED);
  azure.allow(BEN.id, ['*']);
  const { ports, waits } = portsTo(azure, changed);
  const stored = await askAndApprove(ports);
  azure.answers = answers;
  const before = azure.looked.length + 1;
  return {
    azure,
    ports,
    waits,
    stored,
    kinds: () => azure.applied.map(({ kind }) => kind),
    lookedAt: () => azure.looked.slice(before).map(({ certificateId }) => certificateId),
  };
}

test('a certificate that takes the place of another is the one that has to be green', async () => {
  const { azure, ports, waits, stored, kinds, lookedAt } = await approved();

  const end = await endOf(stored, ports);

  expect(end).toMatchObject({
    stage: 'resolved',
    target: { certificateId: CERTIFICATE_ID },
    plan: { cures: 'vault-moved', leadsTo: SUCCESSOR_ID },
    diagnosis: { colour: 'green', findings: [] },
  });
  expect(kinds()).toEqual(['import-certificate', 'bind-hostname']);
  expect(lookedAt()).toEqual([SUCCESSOR_ID]);
  expect(azure.facts.sites[0]?.bindings).toMatchObject([{ host: 'shop.contoso.com', thumbprint: 'BB' }]);
  expect(waits).toEqual([]);
});

describe('as long as the new certificate is not there', () => {
  test('nothing is bound to it, and the old one is looked at', async () => {
    const { ports, waits, stored, kinds, lookedAt } = await approved([CLOSED, CLOSED, CLOSED]);

    const end = await endOf(stored, ports);

    expect(end).toMatchObject({ stage: 'resolved', diagnosis: { colour: 'green' } });
    expect(kinds()).toEqual([...Array<string>(4).fill('import-certificate'), 'bind-hostname']);
    expect(lookedAt()).toEqual([CERTIFICATE_ID, CERTIFICATE_ID, CERTIFICATE_ID, SUCCESSOR_ID]);
    expect(waits).toEqual([1, 2, 4]);
  });

  test('patience may end, and the case tells of the old one, which is what it is about again', async () => {
    const { ports, stored, kinds } = await approved(Array<Answer>(50).fill(CLOSED), { patience: 15 });

    const end = await endOf(stored, ports);

    expect(end).toMatchObject({ stage: 'unresolved', diagnosis: { firstBroken: { rule: 'vault-moved' } } });
    expect(new Set(kinds())).toEqual(new Set(['import-certificate']));
  });

  test('a refusal for good fails the case, and nothing is bound', async () => {
    const { ports, stored, kinds } = await approved([CLOSED, FORBIDDEN]);

    expect((await endOf(stored, ports)).stage).toBe('failed');
    expect(kinds()).toEqual(['import-certificate', 'import-certificate']);
  });
});

test('an import without an answer is asked for again, and only then something is bound', async () => {
  const { ports, stored, kinds } = await approved([LATE]);

  expect(await endOf(stored, ports)).toMatchObject({ stage: 'resolved', diagnosis: { colour: 'green' } });
  expect(kinds()).toEqual(['import-certificate', 'import-certificate', 'bind-hostname']);
});

test('a binding that was in conflict is made again, and the import is not', async () => {
  const { ports, waits, stored, kinds, lookedAt } = await approved([DONE, BUSY, BUSY]);

  expect(await endOf(stored, ports)).toMatchObject({ stage: 'resolved', diagnosis: { colour: 'green' } });
  expect(kinds()).toEqual(['import-certificate', ...Array<string>(3).fill('bind-hostname')]);
  expect(lookedAt()).toEqual([SUCCESSOR_ID, SUCCESSOR_ID, SUCCESSOR_ID]);
  expect(waits).toEqual([1, 2]);
});

test('a binding that never is made leaves the case unresolved, though the new certificate has no fault', async () => {
  const { ports, stored } = await approved([DONE, ...Array<Answer>(50).fill(BUSY)], { patience: 15 });

  expect(await endOf(stored, ports)).toMatchObject({ stage: 'unresolved', diagnosis: { firstBroken: null } });
});

test.each([
  ['nothing was imported', 1, [...Array(5).fill('approved'), 'applied', 'resolved']],
  ['it was to be imported', 2, [...Array(5).fill('approved'), 'applied', 'resolved']],
  ['it was imported', 3, [...Array(3).fill('approved'), 'applied', 'resolved']],
  ['all was made', 5, ['approved', 'applied', 'resolved']],
])('a restart after %s carries on, and makes nothing twice', async (_, yields, stages) => {
  const { ports, stored, kinds } = await approved();

  const states = await statesOf(await leftAfter(yields, stored, ports), ports);

  expect(states.map(({ stage }) => stage)).toEqual(stages);
  expect(kinds()).toEqual(['import-certificate', 'bind-hostname']);
});

test('taken back, the host name goes home before the new certificate goes; the old one is looked at', async () => {
  const { azure, ports, waits, stored, lookedAt } = await approved();
  const resolved = await endOf(stored, ports);
  const undoing = await press(resolved, 'undo', ports);
  azure.answers = [DONE, BUSY];

  const end = await endOf(undoing, ports);

  expect(end).toMatchObject({ stage: 'undone', diagnosis: { firstBroken: { rule: 'vault-moved' } } });
  expect(azure.undone.map(({ kind }) => kind)).toEqual(['bind-hostname', 'import-certificate', 'import-certificate']);
  expect(azure.estate.map(({ certificate: { id } }) => id)).toEqual([CERTIFICATE_ID]);
  expect(azure.facts.sites[0]?.bindings).toMatchObject([{ host: 'shop.contoso.com', thumbprint: 'AA' }]);
  expect(lookedAt().at(-1)).toBe(CERTIFICATE_ID);
  expect(waits).toEqual([1]);
});
