import type { Step } from '../../../services/domain/case.ts';
import { toTakeBack } from '../../../services/domain/to-take-back.ts';
import { BEN, NOW, plan } from '../../helpers/cases.ts';
import { changes } from '../../helpers/changes.ts';

const of = plan({
  changes: [
    changes['add-access-policy'],
    changes['sync-certificate'],
    changes['bind-hostname'],
    changes['assign-role'],
  ],
});
const step = (change: number, outcome: Step['outcome'] = 'done'): Step => ({
  change,
  at: NOW,
  outcome,
  says: '',
  requestId: '',
});
const askedBack = { plan: of, steps: [step(0), step(1), step(2, 'conflict')], undoSteps: [], undoneBy: BEN };

test('only what was asked for and can be taken back is left to take back, the last first', () => {
  expect(toTakeBack(askedBack)).toEqual([2, 0]);
});

test('what is taken back, or is not the bot’s any more, is over with, and a conflict is not', () => {
  const steps = [step(0), step(2), step(3)];
  const undoSteps = [step(3, 'left-alone'), step(2), step(0, 'conflict')];

  expect(toTakeBack({ ...askedBack, steps, undoSteps })).toEqual([0]);
});

test('where only the time of a grant is over, nothing but grants is taken back', () => {
  const steps = [step(0), step(2), step(3)];

  expect(toTakeBack({ ...askedBack, steps, undoneBy: null })).toEqual([3, 0]);
});
