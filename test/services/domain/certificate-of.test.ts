import { type Case, certificateOf, isDone, STAGES, type Stage, type Step } from '../../../services/domain/case.ts';
import { caseAt, plan } from '../../helpers/cases.ts';
import { changes, TARGET } from '../../helpers/changes.ts';

const IMPORT = changes['import-certificate'];
const step = (change: number, outcome: Step['outcome']): Step => ({ change, at: '', outcome, says: '', requestId: '' });

/** A case whose plan puts another certificate in the place of the one asked about. */
function leading(stage: Stage, steps: readonly Step[]): Case {
  const led = plan({ changes: [changes['bind-hostname'], IMPORT], leadsTo: IMPORT.certificateId });
  const current: Case = caseAt[stage];
  if ('steps' in current) return { ...current, plan: led, steps };
  return 'plan' in current ? { ...current, plan: led } : current;
}

/** At which stages a case is about the certificate that its plan has led to. A new stage does not compile until it stands here. */
const LED: { readonly [S in Stage]: boolean } = {
  diagnosed: false,
  proposed: false,
  approved: false,
  declined: false,
  overtaken: false,
  applied: true,
  resolved: true,
  unresolved: true,
  failed: false,
  expired: false,
  undoing: false,
  undone: false,
};

test.each(STAGES)('a case that is %s is about the right certificate once another is there', (stage) => {
  const id = certificateOf(leading(stage, [step(0, 'done'), step(1, 'done')]));

  expect(id).toBe(LED[stage] ? IMPORT.certificateId : TARGET.certificateId);
});

test.each<[string, readonly Step[]]>([
  ['nothing was tried', []],
  ['only another change is done', [step(0, 'done')]],
  ['Azure did not answer', [step(0, 'done'), step(1, 'no-answer')]],
])('it stays about the one asked about where the other is not there: %s', (_, steps) => {
  expect(certificateOf(leading('applied', steps))).toBe(TARGET.certificateId);
});

test.each(STAGES)('without such a plan a case that is %s is about the certificate asked about', (stage) => {
  expect(certificateOf(caseAt[stage])).toBe(TARGET.certificateId);
});

test('the last answer tells whether a change is done', () => {
  expect(isDone(0, [step(0, 'conflict'), step(1, 'no-answer'), step(0, 'done')])).toBe(true);
  expect(isDone(0, [step(0, 'done'), step(1, 'done'), step(0, 'throttled')])).toBe(false);
  expect(isDone(0, [])).toBe(false);
});
