import { caseCard } from '../../../cards/case-card.ts';
import type { Case, Stage } from '../../../services/index.ts';
import { caseAt, diagnosis, GRANT_MISSING, NOW, plan, UNKNOWN } from '../../helpers/cases.ts';
import { changes } from '../../helpers/changes.ts';
import { elementsOf } from '../parts-of.ts';
import { endedWith, FAILED_UNDO, FOR_A_TIME, GUARDS, LEFT_ALONE, LEFTOVER, manual } from '../variant-parts.ts';

/** The parts of a card from the top down, those that are folded in brackets. */
function partsOf(current: Case): string {
  const { card } = caseCard(current, NOW);
  return (card.body as readonly Record<string, unknown>[])
    .flatMap(({ type, id, isVisible }) => {
      if (type === 'ActionSet') return ['buttons'];
      return id === undefined ? [] : [isVisible === false ? `(${id})` : String(id)];
    })
    .join(' ');
}

function headingOf(current: Case): unknown {
  return elementsOf(caseCard(current, NOW).card).find(({ style }) => style === 'heading')?.text;
}

const PARTS: { readonly [S in Stage]: string } = {
  diagnosed: 'chain buttons',
  proposed: 'why chain fix buttons code-to-say buttons (evidence) (details)',
  approved: 'decision progress',
  declined: 'decision why chain buttons buttons (evidence) (fix)',
  overtaken: 'note decision why chain buttons buttons (evidence) (fix)',
  applied: 'decision progress waiting',
  resolved: 'progress decision took chain keep buttons code-to-say buttons (history)',
  unresolved: 'progress decision why chain buttons code-to-say buttons (evidence) (history)',
  failed: 'fault progress decision note buttons code-to-say buttons (evidence) (history)',
  expired: 'note why chain buttons buttons (evidence) (fix)',
  undoing: 'decision taken-back',
  undone: 'taken-back decision why chain buttons buttons (evidence) (history)',
};

test.each(Object.entries(PARTS))(
  'a case that is %s has its parts in the order in which they matter',
  (stage, parts) => {
    expect(partsOf(caseAt[stage as Stage])).toBe(parts);
  },
);

const { resolved, unresolved, undone, undoing } = caseAt;

test.each<[string, Case, string]>([
  ['a person has to mend', manual('secret-expired', 'secret', 'GET x'), 'why chain by-hand buttons buttons (evidence)'],
  ['nothing was seen', { ...caseAt.diagnosed, diagnosis: UNKNOWN }, 'chain gaps buttons'],
  [
    'something was found, and not all seen',
    { ...unresolved, diagnosis: { ...unresolved.diagnosis, gaps: UNKNOWN.gaps } },
    'progress decision why chain buttons code-to-say buttons buttons (evidence) (gaps) (history)',
  ],
  [
    'a fix left something, for a time',
    { ...resolved, plan: plan({ ...FOR_A_TIME, leftovers: [LEFTOVER], leadsTo: '/c/new' }) },
    'progress successor decision took chain keep left lapse buttons code-to-say buttons (history)',
  ],
  [
    'the undo is in the way',
    endedWith('unresolved', { blockedBy: GUARDS, leadsTo: '/c/new' }),
    'progress successor decision why chain undo-stopper buttons code-to-say buttons (evidence) (history)',
  ],
  [
    'the fault went, and not all is green',
    { ...resolved, diagnosis: diagnosis({ colour: 'yellow' }) },
    'progress decision chain keep buttons code-to-say buttons (history)',
  ],
  [
    'taking back failed',
    FAILED_UNDO,
    'fault taken-back decision note buttons code-to-say buttons (evidence) (history)',
  ],
  ['a change is being asked for', { ...caseAt.approved, begun: { change: 1, at: NOW } }, 'decision progress running'],
  ['nothing was touched yet', { ...caseAt.approved, steps: [] }, 'decision progress running'],
  [
    'Azure settles while something runs',
    { ...caseAt.applied, begun: { change: 1, at: NOW } },
    'decision progress running waiting',
  ],
  ['a change is being taken back', { ...undoing, begun: { change: 0, at: NOW } }, 'decision taken-back running'],
])('where %s, the card has the parts for it', (_, current, parts) => {
  expect(partsOf(current)).toBe(parts);
});

const { findings } = unresolved.diagnosis;
const other = { ...GRANT_MISSING, rule: 'another' };

test.each<[string, Case, string]>([
  ['all is green', resolved, 'Fixed: every link is sound'],
  [
    'the fault alone is gone',
    { ...resolved, diagnosis: diagnosis({ colour: 'yellow' }) },
    'This fault is fixed; not all is green yet',
  ],
  ['it is still there', unresolved, 'Changes asked for; the fault is still there'],
  [
    'only another is there',
    { ...unresolved, diagnosis: { ...unresolved.diagnosis, findings: [other] } },
    'Changes asked for; not yet confirmed',
  ],
  ['nobody saw it', { ...unresolved, diagnosis: UNKNOWN }, 'Changes asked for; not yet confirmed'],
  [
    'it is there beside others',
    { ...unresolved, diagnosis: { ...unresolved.diagnosis, findings: [other, ...findings] } },
    'Changes asked for; the fault is still there',
  ],
  ['the fix failed', caseAt.failed, 'The fix failed before it was complete'],
  ['taking back failed', FAILED_UNDO, 'Taking the fix back failed before it was complete'],
  ['it is taken back', undoing, 'Taking the fix back'],
  ['its time is over', { ...undoing, undoneBy: null }, 'Taking the grant back'],
  ['it was taken back', undone, 'The fix was taken back'],
  ['its time was over', { ...undone, undoneBy: null }, 'The grant was for a time, and was taken back'],
  ['nothing was taken back', { ...undone, undoSteps: [LEFT_ALONE] }, 'Nothing was taken back'],
  ['a part was', { ...undone, undoSteps: [LEFT_ALONE, ...undone.undoSteps] } as Case, 'Part of the fix was taken back'],
  ['it is under way', caseAt.approved, 'Carrying out the fix'],
  ['Azure settles', caseAt.applied, 'Changes asked for; looking again'],
])('the heading says how it ended: %s', (_, current, heading) => {
  expect(headingOf(current)).toBe(heading);
});

test('whoever had it taken back in vain is said to have asked, not to have done it', () => {
  expect(caseCard({ ...undone, undoSteps: [LEFT_ALONE] }, NOW).text).toContain('Undo asked for by Ben Okafor');
  expect(caseCard(undone, NOW).text).toContain('Taken back by Ben Okafor');
  expect(caseCard({ ...undone, undoSteps: [LEFT_ALONE, ...undone.undoSteps] }, NOW).text).toContain(
    'Taken back by Ben',
  );
  expect(caseCard(FAILED_UNDO, NOW).text).toContain('What is taken back stays taken back.');
  expect(caseCard(caseAt.failed, NOW).text).toContain('What is done stays done.');
});

test('what Azure said stands below a bold line in a box', () => {
  const fault = elementsOf(caseCard(caseAt.failed, NOW).card).find(({ id }) => id === 'fault');
  const [first, second] = elementsOf(fault).filter(({ type }) => type === 'TextRun');

  expect(fault).toMatchObject({ style: 'emphasis' });
  expect(first).toMatchObject({ text: 'Azure said', weight: 'Bolder' });
  expect(second?.text).toContain('was disallowed by policy');
});

test('what a failed fix has left open was never confirmed', () => {
  const { text } = caseCard({ ...caseAt.failed, steps: unresolved.steps }, NOW);

  expect(text).toMatch(/^\? Sync of /m);
});

test('signs of progress are bold', () => {
  const current = { ...caseAt.approved, plan: plan({ changes: [...plan().changes, changes['bind-hostname']] }) };
  const signs = elementsOf(caseCard(current, NOW).card).filter(({ text }) => /^[✓…–]/.test(String(text)));

  expect(signs.map(({ weight }) => weight)).toEqual(['Bolder', 'Bolder', 'Bolder']);
});
