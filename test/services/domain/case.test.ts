import { advance } from '../../../services/domain/advance.ts';
import { type Case, type CaseEvent, openCase, STAGES, type Stage } from '../../../services/domain/case.ts';
import type { Diagnosis } from '../../../services/domain/finding.ts';
import { caseAt } from '../../helpers/cases.ts';

const by = { id: 'ben', name: 'Ben' };
const at = '2026-11-23T09:00:00.000Z';
const green: Diagnosis = {
  colour: 'green',
  takenAt: at,
  outageAt: null,
  countdown: null,
  firstBroken: null,
  findings: [],
  gaps: [],
  chain: [],
};

const EVENTS: { readonly [T in CaseEvent['type']]: CaseEvent & { type: T } } = {
  looked: { type: 'looked', diagnosis: green, plan: null },
  approved: { type: 'approved', by, at, executeBy: at, breakGlass: null },
  endorsed: { type: 'endorsed', by, at },
  begun: { type: 'begun', begun: { change: 1, at } },
  declined: { type: 'declined', by, at },
  expired: { type: 'expired' },
  overtaken: { type: 'overtaken' },
  stepped: { type: 'stepped', step: { change: 0, at, outcome: 'done', says: '', requestId: '' } },
  checked: { type: 'checked', check: { member: 0, at, colour: 'green', sound: true }, diagnosis: green },
  applied: { type: 'applied', waiting: { since: at, until: at } },
  verified: { type: 'verified', diagnosis: green, settled: true },
  failed: { type: 'failed', fault: '403', requestId: '' },
  undo: { type: 'undo', by, at },
  lapsed: { type: 'lapsed', at },
  undone: { type: 'undone', diagnosis: green },
};

const LEGAL: { readonly [S in Stage]: Partial<Record<CaseEvent['type'], Stage>> } = {
  diagnosed: { looked: 'diagnosed' },
  proposed: {
    looked: 'diagnosed',
    endorsed: 'proposed',
    approved: 'approved',
    declined: 'declined',
    expired: 'expired',
  },
  approved: { begun: 'approved', stepped: 'approved', checked: 'approved', applied: 'applied', failed: 'failed' },
  applied: { begun: 'applied', stepped: 'applied', verified: 'resolved', failed: 'failed' },
  declined: {},
  expired: {},
  overtaken: {},
  resolved: { undo: 'undoing', lapsed: 'undoing' },
  unresolved: { undo: 'undoing', lapsed: 'undoing' },
  failed: { undo: 'undoing', lapsed: 'undoing' },
  undoing: { begun: 'undoing', stepped: 'undoing', undone: 'undone', failed: 'failed' },
  undone: {},
};

const table = STAGES.flatMap((stage) => Object.values(EVENTS).map((event) => [stage, event.type, event] as const));

test.each(['overtaken', 'expired'] as const)('an approved case of which nothing was begun can be %s', (type) => {
  const { approved } = caseAt;

  expect(advance({ ...approved, steps: [] }, EVENTS[type]).stage).toBe(type);
  expect(() => advance({ ...approved, steps: [], begun: { change: 0, at } }, EVENTS[type])).toThrow('does not follow');
});

test('an approval counts until the plan is another one', () => {
  const endorsed = advance(caseAt.proposed, EVENTS.endorsed);
  const same = { type: 'looked', diagnosis: green, plan: caseAt.proposed.plan } as const;
  const other = { ...same, plan: { ...same.plan, cures: 'another' } };

  expect(endorsed).toMatchObject({ approvals: [{ by, at }] });
  expect(advance(endorsed, same)).toMatchObject({ approvals: [{ by, at }] });
  expect(advance(endorsed, other)).toMatchObject({ approvals: [] });
  expect(advance(endorsed, EVENTS.approved)).toMatchObject({ approvals: [{ by }, { by }] });
});

test('what is begun is over with its step', () => {
  const begun = advance({ ...caseAt.approved, begun: null }, EVENTS.begun);

  expect(begun).toMatchObject({ begun: { change: 1 } });
  expect(advance(begun, EVENTS.stepped)).toMatchObject({ begun: null });
});

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
  page: '',
  evidence: [],
} as const;

/** The case at this stage that follows the event. */
function moved(stage: Stage, event: CaseEvent): Case {
  return advance(caseAt[stage], event);
}

test('every event has a stage that it can follow, and every other stage is an end', () => {
  const moves = ['overtaken', ...Object.values(LEGAL).flatMap((legal) => Object.keys(legal))];

  expect(new Set(moves)).toEqual(new Set(Object.keys(EVENTS)));
  expect(STAGES.filter((stage) => Object.keys(LEGAL[stage]).length === 0)).toEqual([
    'declined',
    'overtaken',
    'expired',
    'undone',
  ]);
});

test('a move leaves the case that it was made from as it was', () => {
  const before = JSON.stringify(caseAt.proposed);

  moved('proposed', EVENTS.approved);

  expect(JSON.stringify(caseAt.proposed)).toBe(before);
});

test('an illegal move names the case, the event and the stage', () => {
  expect(() => moved('resolved', EVENTS.approved)).toThrow('case c-7f3a: approved does not follow resolved');
});

describe('a case opens', () => {
  const { stage: _stage, stages: _stages, ...opened } = caseAt.diagnosed;

  test('diagnosed where there is no plan', () => {
    expect(openCase(opened, null)).toEqual({ ...opened, stage: 'diagnosed', stages: ['diagnosed'] });
  });

  test('proposed where there is one', () => {
    const { plan } = caseAt.proposed;

    expect(openCase(opened, plan)).toEqual({
      ...opened,
      plan,
      stage: 'proposed',
      stages: ['proposed'],
      approvals: [],
    });
  });
});

describe('a look at an undecided case', () => {
  const { plan } = caseAt.proposed;

  test('proposes the cure that it finds', () => {
    expect(moved('diagnosed', { type: 'looked', diagnosis: green, plan })).toMatchObject({
      stage: 'proposed',
      stages: ['diagnosed', 'proposed'],
      diagnosis: green,
      plan,
    });
  });

  test('withdraws the cure that it does not find any more', () => {
    const { plan: _plan, approvals: _approvals, ...opened } = caseAt.proposed;

    expect(moved('proposed', EVENTS.looked)).toEqual({
      ...opened,
      diagnosis: green,
      stage: 'diagnosed',
      stages: ['proposed', 'diagnosed'],
    });
  });

  test('replaces one cure by another without a new stage', () => {
    const other = { ...plan, cures: 'sync-overdue' };

    expect(moved('proposed', { type: 'looked', diagnosis: green, plan: other })).toEqual({
      ...caseAt.proposed,
      diagnosis: green,
      plan: other,
    });
  });
});

describe('a case keeps', () => {
  test('who approved it and when, and that nothing was done yet', () => {
    expect(moved('proposed', EVENTS.approved)).toMatchObject({ decidedBy: by, decidedAt: at, steps: [] });
  });

  test('who declined it and when', () => {
    expect(moved('proposed', EVENTS.declined)).toMatchObject({ decidedBy: by, decidedAt: at });
  });

  test.each(['approved', 'applied'] as const)('its steps in order while %s', (stage) => {
    const once = moved(stage, EVENTS.stepped);
    const twice = advance(once, { type: 'stepped', step: { ...EVENTS.stepped.step, change: 1, outcome: 'no-answer' } });

    const steps = 'steps' in twice ? twice.steps : [];
    expect(steps.slice(0, -2)).toEqual(caseAt[stage].steps);
    expect(steps.slice(-2).map(({ change, outcome }) => [change, outcome])).toEqual([
      [0, 'done'],
      [1, 'no-answer'],
    ]);
  });

  test('since when it waits, through every step, and not once it waits no more', () => {
    const waiting = { since: at, until: at };

    expect(moved('approved', EVENTS.applied)).toMatchObject({ waiting });
    expect(moved('applied', EVENTS.stepped)).toMatchObject({ waiting: caseAt.applied.waiting });
    expect('waiting' in moved('applied', EVENTS.verified)).toBe(false);
    expect('waiting' in moved('applied', EVENTS.failed)).toBe(false);
  });

  test.each(['approved', 'applied'] as const)('what failed while %s, and what was done before', (stage) => {
    expect(moved(stage, EVENTS.failed)).toMatchObject({ fault: '403', steps: caseAt[stage].steps });
  });

  test('what was seen at the end', () => {
    expect(moved('applied', EVENTS.verified)).toMatchObject({ stage: 'resolved', diagnosis: green });
  });

  test('what was seen before, where nothing was looked at since', () => {
    const approved = { ...caseAt.approved, steps: [] };
    expect(advance(approved, EVENTS.overtaken).diagnosis).toEqual(approved.diagnosis);
    expect(moved('proposed', EVENTS.expired).diagnosis).toEqual(caseAt.proposed.diagnosis);
  });
});

describe('a case that was looked at to the end', () => {
  test.each<[string, Diagnosis, boolean, Stage]>([
    ['its rule is healthy and nothing is left to do', green, true, 'resolved'],
    ['another rule is sick', { ...green, findings: [{ ...finding, rule: 'sync-overdue' }] }, true, 'resolved'],
    ['another rule could not be judged', { ...green, gaps: [{ ...gap, rule: 'sync-overdue' }] }, true, 'resolved'],
    ['its rule is still sick', { ...green, findings: [finding] }, true, 'unresolved'],
    ['its rule could not be judged', { ...green, gaps: [gap] }, true, 'unresolved'],
    ['something of the plan is left to do', green, false, 'unresolved'],
    ['its rule is sick and something is left to do', { ...green, findings: [finding] }, false, 'unresolved'],
  ])('%s', (_, diagnosis, settled, stage) => {
    expect(caseAt.applied).toMatchObject({ plan: { cures: 'grant-missing' } });

    const end = moved('applied', { type: 'verified', diagnosis, settled });

    expect(end).toMatchObject({ stage, diagnosis, stages: ['proposed', 'approved', 'applied', stage] });
  });
});

describe('a case that is taken back', () => {
  test('keeps who takes it back and since when, what was done, and nothing of what had failed', () => {
    const undoing = moved('failed', EVENTS.undo);

    expect(undoing).toMatchObject({ undoneBy: by, undoneAt: at, undoSteps: [], steps: caseAt.failed.steps });
    expect('fault' in undoing).toBe(false);
  });

  test('keeps its steps back in order, apart from those forwards', () => {
    const once = moved('undoing', EVENTS.stepped);
    const twice = advance(once, { type: 'stepped', step: { ...EVENTS.stepped.step, change: 1, outcome: 'conflict' } });

    expect(twice).toMatchObject({ steps: caseAt.undoing.steps });
    expect('undoSteps' in twice && twice.undoSteps.slice(-2).map(({ change }) => change)).toEqual([0, 1]);
  });

  test('ends with what is seen then', () => {
    expect(moved('undoing', EVENTS.undone)).toMatchObject({ stage: 'undone', diagnosis: green });
  });

  test('can be taken back again where that failed half way', () => {
    const failed = moved('undoing', EVENTS.failed);

    expect(failed).toMatchObject({ stage: 'failed', fault: '403' });
    expect(advance(failed, EVENTS.undo).stage).toBe('undoing');
  });
});
