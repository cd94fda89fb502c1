import { type Guard, nameOf, type Plan } from '../../../services/index.ts';
import { changeRuns } from '../../change-words.ts';
import { name } from '../../parts/clean.ts';
import { run, strong, subtle } from '../../parts/run.ts';
import { block, type Line, line, rest, type Section } from '../../parts/section.ts';
import { counted, listed } from '../../parts/words.ts';
import { leftoverLines } from './leftovers.ts';

/** What the plan would do: every change, its risk, what stands in its way, what it leaves, and who else is near. */
export function fixBox(plan: Plan, most: number): readonly Section[] {
  const { changes, risk, alsoOnVault, blockedBy, leadsTo } = plan;
  const lines = [
    line(strong('The fix'), subtle(`   ${risk} risk · ${undoable(plan)}`)),
    ...changes.slice(0, most).map((change, index) => line(run(`${index + 1}. `), ...changeRuns(change))),
    ...rest(changes.length - most, 'rest.changes'),
    ...(leadsTo === null ? [] : [takesOver(leadsTo)]),
    ...forATime(plan),
    ...blockedBy.slice(0, most).map(({ stops, says }) => line(strong(`${stopped(stops, plan)}: `), run(says))),
    ...rest(blockedBy.length - most, 'rest.obstacles'),
    ...leftoverLines(plan, most),
    ...(alsoOnVault.length > 0 ? [neighbours(alsoOnVault)] : []),
  ];
  return block({ id: 'fix', style: 'emphasis', lines });
}

const STOPS: { readonly [S in Guard['stops']]: string } = {
  plan: 'In the way',
  undo: 'Cannot be undone afterwards',
  approval: 'Who may approve',
};

/** What keeps a person from deleting a role keeps the bot from it too, when its time is over. */
function stopped(stops: Guard['stops'], { terms, changes }: Plan): string {
  const byItself = stops === 'undo' && terms.grantHours > 0 && changes.some(({ kind }) => kind === 'assign-role');
  return byItself ? `${STOPS.undo}, nor ends by itself` : STOPS[stops];
}

function forATime({ terms: { grantHours } }: Plan): readonly Line[] {
  if (grantHours === 0) return [];
  return [line(run(`The grant is for ${counted(grantHours, 'hour')}; then the bot takes it back by itself.`))];
}

/** What is green in the end is another certificate than the one asked about. */
export function takesOver(certificateId: string): Line {
  return line(run('A new certificate takes over: '), strong(name(nameOf(certificateId))), run('.'));
}

function undoable({ changes, blockedBy }: Plan): string {
  if (blockedBy.some(({ stops }) => stops === 'undo')) return 'undo is blocked';
  const steps = changes.flatMap((change, index) => (change.undo === null ? [] : [String(index + 1)]));
  if (steps.length === changes.length) return 'can be undone';
  if (steps.length === 0) return 'cannot be undone';
  return `${steps.length === 1 ? 'step' : 'steps'} ${listed(steps)} can be undone`;
}

function neighbours(names: readonly string[]): Line {
  const who = names.length > 3 ? counted(names.length, 'certificate') : listed(names.map(name));
  return line(subtle(`Also on this vault: ${who}; nothing changes there.`));
}
