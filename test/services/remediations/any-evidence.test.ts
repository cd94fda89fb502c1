import fc from 'fast-check';
import { opensTheWay } from '../../../services/domain/change.ts';
import type { FactName, Facts } from '../../../services/domain/evidence.ts';
import type { Finding } from '../../../services/domain/finding.ts';
import { needsOf } from '../../../services/domain/need.ts';
import { stopper } from '../../../services/domain/plan.ts';
import { remediations } from '../../../services/remediations/index.ts';
import { propose } from '../../../services/remediations/propose.ts';
import { APPLICATION, CERTIFICATE_USER, healthy, MANAGED, policy, VAULT_ID } from '../../helpers/evidence.ts';
import {
  boundTo,
  byRoles,
  certificate,
  evidence,
  firewall,
  newest,
  renewalPolicy,
  secret,
  vault,
  waitingFor,
} from '../../helpers/facts.ts';
import { diagnosisOf, found, LINK_OF, type RuleId } from './planning.ts';

/** Ways in which the facts may differ from health, odd ones among them; any number of them hold at a time. */
const TWISTS: readonly Partial<Facts>[] = [
  { vault: null },
  vault({ accessPolicies: [] }),
  vault({
    accessPolicies: [
      { ...policy, objectId: APPLICATION },
      { ...policy, objectId: MANAGED },
    ],
  }),
  vault({ accessPolicies: [], networkRules: firewall('None') }),
  vault({ id: '', name: '', uri: '', model: 'roles' }),
  byRoles([], [CERTIFICATE_USER]),
  certificate({ keyVault: null }),
  certificate({ thumbprint: '' }),
  certificate({ serverFarmId: '', hostNames: [] }),
  { principal: null },
  { deletedVault: { id: VAULT_ID, location: 'westeurope', deletedOn: null, purgedOn: null } },
  { vaultElsewhere: { id: 'nowhere' } },
  { deletedSecret: { kind: 'secret', deletedOn: null, purgedOn: null } },
  { secret: null, newest: null, versions: null, renewalPolicy: null, pendingRenewal: null },
  secret({ enabled: false }),
  newest({ enabled: false }, { hostNames: [], selfIssued: true }),
  renewalPolicy({ issuer: 'Self' }),
  waitingFor(72),
  boundTo('AA'),
  boundTo(null),
  { sites: [] },
  { vaultRoles: [{ ...CERTIFICATE_USER, scope: '', principalId: 'ana' }] },
  { locks: [{ id: '', name: '', scope: '', level: 'CanNotDelete' }] },
  { policyRefusals: [{ change: 'assign-role', assignmentId: '', definitionId: '' }] },
];

const FACTS = Object.keys(healthy) as FactName[];
const RULES = Object.keys(LINK_OF) as RuleId[];

const findings: fc.Arbitrary<readonly Finding[]> = fc
  .shuffledSubarray(RULES)
  .chain((rules) =>
    fc.tuple(...rules.map((rule) => fc.constantFrom('red', 'yellow', 'green').map((colour) => found(rule, colour)))),
  );
const looks = fc.record({
  findings,
  twists: fc.shuffledSubarray([...TWISTS]),
  unseen: fc.subarray(FACTS, { maxLength: 4 }),
  leftOut: fc.subarray(FACTS, { maxLength: 4 }),
  room: fc.constantFrom(null, [], ['ana'], ['ana', 'ben']),
});
type Look = typeof looks extends fc.Arbitrary<infer T> ? T : never;

function proposed({ findings: each, twists, unseen, leftOut, room }: Look) {
  const seen = evidence(Object.assign({}, ...twists), unseen, undefined, leftOut);
  return propose(diagnosisOf(each), seen, remediations, { alsoOnVault: ['another'], room, expiringDays: 30 });
}

function always(holds: (look: Look, plan: NonNullable<ReturnType<typeof propose>>) => void): void {
  fc.assert(
    fc.property(looks, (look) => {
      const plan = proposed(look);
      if (plan) holds(look, plan);
    }),
    { numRuns: 3000, seed: 1 },
  );
}

test('whatever is found and seen, a plan can be made or is not made, and none is empty', () => {
  let plans = 0;

  always((_, plan) => {
    plans += 1;
    expect(plan.changes.length).toBeGreaterThan(0);
  });

  expect(plans).toBeGreaterThan(100);
});

test('no plan syncs or opens a way while the new version is unsafe, but one that is stopped', () => {
  always((look, plan) => {
    if (!look.findings.some(({ rule }) => rule === 'new-version-unsafe')) return;

    expect(plan.changes.map(({ kind }) => kind)).not.toContain('sync-certificate');
    expect(stopper(plan)?.rule === 'new-version-unsafe').toBe(
      plan.changes.some((change) => opensTheWay(change) || change.kind === 'import-certificate'),
    );
  });
});

test('every plan names all that its changes need, and what it cures is among what was found', () => {
  always((look, plan) => {
    expect(plan.needs).toEqual(expect.arrayContaining(plan.changes.map(needsOf)));
    expect(look.findings.map(({ rule }) => rule)).toContain(plan.cures);
  });
});

test('no plan syncs twice, nor anywhere but at its end', () => {
  always((_, { changes }) => {
    const syncs = changes.flatMap(({ kind }, index) => (kind === 'sync-certificate' ? [index] : []));

    expect(syncs.every((index) => index === changes.length - 1)).toBe(true);
  });
});

test('the same look always leads to the same plan', () => {
  always((look, plan) => {
    expect(proposed(look)).toEqual(plan);
  });
});
