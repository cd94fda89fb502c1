import { happeningOf } from '../../../services/domain/happening.ts';
import { happenings, ofWatches, refusal } from '../../helpers/audit-lines.ts';
import { ANA, BEN, caseAt, NOW, plan } from '../../helpers/cases.ts';
import { changes, TARGET, VAULT_ID } from '../../helpers/changes.ts';

const CLEO = { id: 'cleo', name: 'Cleo Marsh' };

/** A cut of the audit is about no case, as little as watches and alerts are. */
const ofCases = Object.entries(happenings).filter(([event]) => !(event in ofWatches) && event !== 'cut');

test.each(ofCases)('of %s it is told which certificate it was about, where, and who had asked', (event, told) => {
  expect(told).toMatchObject({
    event,
    at: NOW,
    certificateId: TARGET.certificateId,
    hostNames: TARGET.hostNames,
    conversation: '19:room@thread.v2',
    caseId: 'c-7f3a',
    askedBy: ANA,
  });
});

test.each(Object.entries(ofWatches))('of %s it is told where, and of no certificate', (event, told) => {
  expect(told).toMatchObject({ event, at: NOW, conversation: '19:room@thread.v2', certificateId: '', stage: null });
});

test('all but the settings of a room are told of a watch or an alert, and of what it is about', () => {
  const { set, ...others } = ofWatches;

  expect(set).toMatchObject({ by: ANA, says: 'digest at 08:30', touches: [] });
  for (const told of Object.values(others)) {
    expect(told.caseId).not.toBe('');
    expect(told.touches).not.toEqual([]);
  }
});

test.each(['opened', 'endorsed', 'approved', 'declined', 'undo'] as const)(
  'of %s the whole plan is told, and who did it',
  (event) => {
    expect(happenings[event].plan).toEqual(plan().changes);
    expect(happenings[event].by).toEqual(event === 'opened' ? ANA : BEN);
  },
);

test.each(['begun', 'stepped', 'applied', 'verified', 'failed', 'undone'] as const)(
  'of %s, which the bot did by itself, it is told who had approved',
  (event) => {
    expect(happenings[event]).toMatchObject({ by: null, approvedBy: [BEN], plan: [] });
    expect(happenings[event].digest).toBe(happenings.approved.digest);
  },
);

test('everybody who approved is told, from the last approval on', () => {
  const approvals = [CLEO, BEN].map((by) => ({ by, at: NOW }));
  const approved = { type: 'approved', by: BEN, at: NOW, executeBy: NOW, breakGlass: null } as const;

  expect(happeningOf({ ...caseAt.approved, approvals }, approved, NOW).approvedBy).toEqual([CLEO, BEN]);
});

test('a break-glass is told with its reason, in every line from then on', () => {
  const breakGlass = { reason: 'nobody else is awake' };
  const approved = { type: 'approved', by: ANA, at: NOW, executeBy: NOW, breakGlass } as const;

  expect(happeningOf({ ...caseAt.approved, breakGlass }, approved, NOW)).toMatchObject({
    breakGlass: 'nobody else is awake',
    says: 'break-glass: nobody else is awake',
  });
  expect(happeningOf({ ...caseAt.expired, breakGlass } as never, { type: 'expired' }, NOW).breakGlass).toBe(
    'nobody else is awake',
  );
});

test('of a change it is told what exactly Azure was asked, and how that went', () => {
  expect(happenings.begun).toMatchObject({ asks: 'change', change: changes['add-access-policy'], outcome: '' });
  expect(happenings.stepped).toMatchObject({
    asks: 'change',
    change: changes['add-access-policy'],
    outcome: 'done',
    requestId: 'r-1',
  });
});

test('of a change that is taken back it is told that it was, and for whom', () => {
  const step = { change: 0, at: NOW, outcome: 'done', says: '', requestId: 'r-3' } as const;

  expect(happeningOf(caseAt.undoing, { type: 'stepped', step }, NOW)).toMatchObject({
    asks: 'undo',
    change: changes['add-access-policy'],
    undoneBy: BEN,
    requestId: 'r-3',
  });
});

test('of what failed it is told which change it was, with Azure’s words and request', () => {
  expect(happenings.failed).toMatchObject({
    asks: 'change',
    change: changes['sync-certificate'],
    says: '403 no',
    requestId: 'r-2',
  });
});

test('of a way back that failed it is told which change it was', () => {
  const failed = { ...caseAt.undoing, stage: 'failed', fault: '403', undoSteps: [] } as const;

  expect(happeningOf(failed, { type: 'failed', fault: '403', requestId: '' }, NOW)).toMatchObject({
    asks: 'undo',
    change: changes['add-access-policy'],
  });
});

test('of a case that failed with nothing under way no change is told', () => {
  const failed = { ...caseAt.failed, begun: null };

  expect(happeningOf(failed, { type: 'failed', fault: 'away', requestId: '' }, NOW)).toMatchObject({
    asks: null,
    change: null,
  });
});

test.each(['looked', 'opened', 'verified', 'undone'] as const)('of %s the colour and the cause are told', (event) => {
  const seen = { looked: caseAt.diagnosed, opened: caseAt.proposed, verified: caseAt.resolved, undone: caseAt.undone };
  const { colour, firstBroken } = seen[event].diagnosis;

  expect(happenings[event]).toMatchObject({ colour, firstBroken, stage: seen[event].stage });
});

test('of a refusal it is told who pressed what, where, and why it was refused', () => {
  expect(refusal({ by: CLEO })).toMatchObject({
    by: CLEO,
    verb: 'approve',
    outcome: 'four-eyes',
    askedBy: ANA,
    stage: 'proposed',
  });
});

test('all that a plan touches is told by name, once, and none of its settings', () => {
  expect(happenings.opened.touches).toEqual([VAULT_ID, TARGET.certificateId]);
  expect(happenings.looked.touches).toEqual([]);
});
