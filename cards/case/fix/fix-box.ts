import { listed, say, type Words } from '../../../sentences/index.ts';
import { type Guard, nameOf, type Plan } from '../../../services/index.ts';
import { changeRuns } from '../../change-words.ts';
import { name } from '../../parts/clean.ts';
import { run, subtle } from '../../parts/run.ts';
import { block, type Line, line, rest, type Section } from '../../parts/section.ts';
import { leftoverLines } from './leftovers.ts';

/** What the plan would do: every change, its risk, what stands in its way, what it leaves, and who else is near. */
export function fixBox(plan: Plan, most: number): readonly Section[] {
  const { changes, risk, alsoOnVault, blockedBy, leadsTo } = plan;
  const lines = [
    line(run(say('fix.head', { risk, undo: undoable(plan) }))),
    ...changes.slice(0, most).map((change, index) => line(run(`${index + 1}. `), ...changeRuns(change))),
    ...rest(changes.length - most, 'rest.changes'),
    ...(leadsTo === null ? [] : [takesOver(leadsTo)]),
    ...forATime(plan),
    ...blockedBy.slice(0, most).map((guard) => line(run(stopped(guard, plan)))),
    ...rest(blockedBy.length - most, 'rest.obstacles'),
    ...leftoverLines(plan, most),
    ...(alsoOnVault.length > 0 ? [neighbours(alsoOnVault)] : []),
  ];
  return block({ id: 'fix', style: 'emphasis', lines });
}

function stopped({ stops, says: guard }: Guard, plan: Plan): Words {
  switch (stops) {
    case 'plan':
      return say('fix.in-the-way', { guard });
    case 'undo':
      return say(staysGranted(plan) ? 'fix.not-undone-nor-ends' : 'fix.not-undone', { guard });
    case 'approval':
      return say('fix.who-may-approve', { guard });
  }
}

/** What keeps a person from deleting a role keeps the bot from it too, when its time is over. */
function staysGranted({ terms, changes }: Plan): boolean {
  return terms.grantHours > 0 && changes.some(({ kind }) => kind === 'assign-role');
}

function forATime({ terms: { grantHours: hours } }: Plan): readonly Line[] {
  return hours === 0 ? [] : [line(run(say('fix.for-a-time', { hours })))];
}

/** What is green in the end is another certificate than the one asked about. */
export function takesOver(certificateId: string): Line {
  return line(run(say('fix.takes-over', { certificate: name(nameOf(certificateId)) })));
}

function undoable({ changes, blockedBy }: Plan): Words {
  if (blockedBy.some(({ stops }) => stops === 'undo')) return say('fix.undo-blocked');
  const steps = changes.flatMap((change, index) => (change.undo === null ? [] : [String(index + 1)]));
  if (steps.length === changes.length) return say('fix.can-be-undone');
  if (steps.length === 0) return say('fix.cannot-be-undone');
  return say('fix.steps-can-be-undone', { count: steps.length, steps: listed(steps) });
}

function neighbours(names: readonly string[]): Line {
  const count = names.length;
  const words =
    count > 3
      ? say('fix.many-also-on-vault', { count })
      : say('fix.also-on-vault', { certificates: listed(names.map(name)) });
  return line(subtle(words));
}
