import { type Locale, say, type Words } from '../../sentences/index.ts';
import { type Case, isSyncAlone, type Plan, planCode, stopper } from '../../services/index.ts';
import { wayBack } from '../case/fix/work.ts';
import { subjectOfCase } from '../case/group/subject.ts';
import { changeRuns } from '../change-words.ts';
import { describeUndo } from '../changes/undo-words.ts';
import { type Run, run, strong } from '../parts/run.ts';
import { block, line, rest, type Section } from '../parts/section.ts';
import { type Band, fitting } from '../parts/sheet.ts';
import type { View } from '../view.ts';

/** What a person may decide by word. */
export type DecidingWord = 'approve' | 'decline' | 'sync' | 'undo';

type Planned = Case & { readonly plan: Plan };

const BAND: Band = { style: 'default', icon: '💬', word: say('by-word.title'), about: '', under: [] };
const LENGTHS = [10, 6, 3, 1];

/** Says what each plan would do and the exact words that decide on it: a word alone does not say which plan was read. */
export function whichCard(verb: DecidingWord, cases: readonly Planned[], locale: Locale): View {
  const heading = say(cases.length === 1 ? 'by-word.undecided' : 'by-word.which');
  return fitting(
    LENGTHS,
    (most) => ({
      band: BAND,
      heading,
      sections: [
        ...cases.slice(0, most).flatMap((current, index) => choice(verb, current, index + 1, most)),
        ...block({ id: 'more', lines: rest(cases.length - most, 'rest.cases') }),
      ],
      speech: say('by-word.speech', { heading }),
    }),
    locale,
  );
}

function choice(verb: DecidingWord, current: Planned, place: number, most: number): readonly Section[] {
  const told = verb === 'undo' ? undoing(current) : current.plan.changes.map((change) => changeRuns(change));
  const lines = [
    line(run(`${place}. `), strong(subjectOfCase(current))),
    ...told.slice(0, most).map((runs) => line(...runs)),
    ...rest(told.length - most, 'rest.changes'),
    line(run(words(verb, current.plan))),
  ];
  return block({ id: `case-${place}`, style: 'emphasis', lines });
}

function undoing(current: Planned): readonly (readonly Run[])[] {
  const way = 'steps' in current ? wayBack(current) : [];
  return way.flatMap((place) => {
    const change = current.plan.changes[place];
    const says = change && describeUndo(change);
    return says ? [[run(says)]] : [];
  });
}

function words(verb: DecidingWord, plan: Plan): Words {
  const goes = verb === 'approve' || verb === 'sync';
  const stop = goes ? stopper(plan) : undefined;
  if (stop) return say('by-word.in-the-way', { obstacle: stop.says });
  return say('by-word.say', { words: `${goes ? goOf(plan) : verb} ${planCode(plan)}` });
}

/** What the button of a plan is called: where a sync alone would fail, the whole fix is approved. */
function goOf(plan: Plan): DecidingWord {
  return isSyncAlone(plan) ? 'sync' : 'approve';
}
