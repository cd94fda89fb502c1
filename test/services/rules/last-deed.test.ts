import type { Facts } from '../../../services/domain/evidence.ts';
import type { Proof } from '../../../services/domain/finding.ts';
import type { Deed } from '../../../services/domain/surroundings.ts';
import { diagnose } from '../../../services/rules/diagnose.ts';
import { rules } from '../../../services/rules/index.ts';
import { inEnglish } from '../../helpers/english.ts';
import { NOW, VAULT_ID } from '../../helpers/evidence.ts';
import { evidence, firewall, secret, vault } from '../../helpers/facts.ts';

const PIPELINE: Deed = {
  at: '2026-11-19T14:02:11.000Z',
  caller: 'pipeline-infra@contoso.com',
  operation: 'Microsoft.KeyVault/vaults/write',
  resourceId: VAULT_ID,
};
const UNGRANTED = vault({ accessPolicies: [] });

/** Every proof that names the activity log as its request, finding by finding. */
function fromTheLog(facts: Partial<Facts>, unread: 'denied' | 'left-out' | null = null): readonly (readonly Proof[])[] {
  const seen = evidence(facts, unread === 'denied' ? ['deeds'] : [], NOW, unread === 'left-out' ? ['deeds'] : []);
  const { findings } = inEnglish(diagnose(seen, rules, 30));
  return findings.map(({ evidence: proofs }) => proofs.filter(({ source }) => source === 'GET /deeds'));
}

const saidBy = (...given: Parameters<typeof fromTheLog>) =>
  fromTheLog(...given).map((all) => all.map(({ says }) => says));

test('who changed the vault last is told with the day, the hour and the operation, and with how to see it oneself', () => {
  expect(fromTheLog({ ...UNGRANTED, deeds: [PIPELINE] })).toEqual([
    [
      {
        says: 'pipeline-infra@contoso.com changed the vault last, on 19 Nov 2026 at 14:02 UTC (Microsoft.KeyVault/vaults/write)',
        source: 'GET /deeds',
        command: 'az rest --url /deeds',
        at: NOW,
      },
    ],
  ]);
});

test.each([
  ['midnight is an hour of its day', '2026-11-19T00:00:00.000Z', 'on 19 Nov 2026 at 00:00 UTC'],
  ['the last minute of a day is not the next day', '2026-11-19T23:59:59.999Z', 'on 19 Nov 2026 at 23:59 UTC'],
  ['a time of elsewhere is told in UTC', '2026-11-20T01:30:00+02:00', 'on 19 Nov 2026 at 23:30 UTC'],
])('%s', (_, at, words) => {
  expect(saidBy({ ...UNGRANTED, deeds: [{ ...PIPELINE, at }] })[0]?.[0]).toContain(words);
});

test('a change without an operation leaves no empty brackets', () => {
  const deeds = [{ ...PIPELINE, operation: '' }];

  expect(saidBy({ ...UNGRANTED, deeds })).toEqual([
    ['pipeline-infra@contoso.com changed the vault last, on 19 Nov 2026 at 14:02 UTC'],
  ]);
});

test('a grant below the vault is a change of the vault, and the change of another vault is none', () => {
  const below = {
    ...PIPELINE,
    resourceId: `${VAULT_ID.toUpperCase()}/providers/Microsoft.Authorization/roleAssignments/1`,
  };
  const beside = { ...PIPELINE, resourceId: `${VAULT_ID}-two`, caller: 'somebody else' };

  expect(saidBy({ ...UNGRANTED, deeds: [beside, below] })[0]?.[0]).toContain('pipeline-infra@contoso.com');
  expect(saidBy({ ...UNGRANTED, deeds: [beside] })[0]?.[0]).toMatch(/knows of no change of the vault/);
});

test('only the first finding tells it, and only where the vault itself is broken', () => {
  const both = { ...UNGRANTED, ...vault({ accessPolicies: [], networkRules: firewall('None') }), deeds: [PIPELINE] };
  const inside = { ...secret({ enabled: false }), deeds: [PIPELINE] };

  expect(fromTheLog(both).map(({ length }) => length)).toEqual([1, 0]);
  expect(fromTheLog(inside).flat()).toEqual([]);
});

test('it is told of a closed firewall, too', () => {
  expect(saidBy({ ...vault({ networkRules: firewall('None') }), deeds: [PIPELINE] })[0]?.[0]).toContain(
    'pipeline-infra@contoso.com changed the vault last',
  );
});

test('it is told of a vault that was deleted', () => {
  const deletedVault = { id: VAULT_ID, location: 'westeurope', deletedOn: NOW, purgedOn: null, purgeProtected: false };

  expect(saidBy({ vault: null, deletedVault: deletedVault as never, deeds: [PIPELINE] })[0]?.[0]).toContain(
    'pipeline-infra@contoso.com changed the vault last',
  );
});

test('a log that could not be read is said to be so, and one that was left out is not spoken of', () => {
  expect(saidBy(UNGRANTED, 'denied')).toEqual([['Who changed the vault last could not be read']]);
  expect(saidBy(UNGRANTED, 'left-out')).toEqual([[]]);
});
