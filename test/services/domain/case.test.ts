import { advance, type Case, type CaseEvent, STAGES, type Stage } from '../../../services/domain/case.ts';
import type { Diagnosis } from '../../../services/domain/finding.ts';
import { caseAt } from '../../helpers/cases.ts';

const by = { id: 'ben', name: 'Ben' };
const at = '2026-11-23T09:00:00.000Z';
const green: Diagnosis = {
  colour: 'green',
  takenAt: at,
  outageAt: null,
  firstBroken: null,
  findings: [],
  gaps: [],
  chain: [],
};

const EVENTS: { readonly [T in CaseEvent['type']]: CaseEvent & { type: T } } = {
  looked: { type: 'looked', diagnosis: green, plan: null },
  approved: { type: 'approved', by, at },
  declined: { type: 'declined', by, at },
  expired: { type: 'expired' },
  overtaken: { type: 'overtaken' },
  stepped: { type: 'stepped', step: { change: 0, at, outcome: 'done', says: '' } },
  applied: { type: 'applied', waiting: { since: at, until: at } },
  verified: { type: 'verified', diagnosis: green, settled: true },
  failed: { type: 'failed', fault: '403' },
};

const LEGAL: { readonly [S in Stage]: Partial<Record<CaseEvent['type'], Stage>> } = {
  diagnosed: { looked: 'diagnosed' },
  proposed: { looked: 'diagnosed', approved: 'approved', declined: 'declined', expired: 'expired' },
  approved: { stepped: 'approved', overtaken: 'overtaken', applied: 'applied', failed: 'failed' },
  applied: { stepped: 'applied', verified: 'resolved', failed: 'failed' },
  declined: {},
  expired: {},
  overtaken: {},
  resolved: {},
  unresolved: {},
  failed: {},
};

const table = STAGES.flatMap((stage) => Object.values(EVENTS).map((event) => [stage, event.type, event] as const));

test.each(table)('%s + %s', (stage, type, event) => {
  const next = LEGAL[stage][type];
  const move = () => advance(caseAt[stage], event);

  if (!next) {
    expect(move).toThrow(`${type} does not follow ${stage}`);
    return;
  }
  expect(move().stage).toBe(next);
  expect(move().stages).toEqual(next === stage ? caseAt[stage].stages : [...caseAt[stage].stages, next]);
});

const gap = { rule: 'grant-missing', link: 'access', unseen: 'x', why: 'denied', mend: '' } as const;
const finding = {
  rule: 'grant-missing',
  link: 'access',
  colour: 'yellow',
  symptom: false,
  says: '',
  evidence: [],
} as const;

test.each<[string, Diagnosis, boolean]>([
  ['is still sick', { ...green, findings: [finding] }, true],
  ['could not be looked at', { ...green, gaps: [gap] }, true],
  ['is well, while something of the plan is left to do', green, false],
])('a case whose cured rule %s ends unresolved', (_, diagnosis, settled) => {
  const applied = caseAt.applied as Case & { stage: 'applied' };
  const cured: Case = { ...applied, plan: { ...applied.plan, cures: 'grant-missing' } };

  expect(advance(cured, { type: 'verified', diagnosis, settled }).stage).toBe('unresolved');
});

test('a look that finds a cure proposes it, and one that finds none withdraws the proposal', () => {
  const { plan } = caseAt.proposed as Case & { stage: 'proposed' };

  expect(advance(caseAt.diagnosed, { type: 'looked', diagnosis: green, plan })).toMatchObject({
    stage: 'proposed',
    plan,
  });
  expect('plan' in advance(caseAt.proposed, EVENTS.looked)).toBe(false);
});

test('steps are kept in order', () => {
  const once = advance(caseAt.approved, EVENTS.stepped);
  const twice = advance(once, { type: 'stepped', step: { ...EVENTS.stepped.step, change: 1, outcome: 'no-answer' } });

  expect('steps' in twice && twice.steps.slice(-2).map(({ change, outcome }) => [change, outcome])).toEqual([
    [0, 'done'],
    [1, 'no-answer'],
  ]);
});
