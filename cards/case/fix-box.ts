import { nameOf, type Plan } from '../../services/index.ts';
import { changeRuns, describeUndo } from '../change-words.ts';
import { name } from '../parts/clean.ts';
import { code, run, strong, subtle } from '../parts/run.ts';
import { block, type Line, line, type Section } from '../parts/section.ts';
import { counted, listed } from '../parts/words.ts';
import { rest } from './why.ts';

/** What the plan would do: every change, its risk, who must be allowed to make it, and who else is near. */
export function fixBox(plan: Plan, most: number): readonly Section[] {
  const { changes, risk, alsoOnVault, blockedBy } = plan;
  const lines = [
    line(strong('The fix'), subtle(`   ${risk} risk · ${undoable(plan)}`)),
    ...changes.slice(0, most).map((change, index) => line(run(`${index + 1}. `), ...changeRuns(change))),
    ...rest(changes.length - most, 'change'),
    ...blockedBy.slice(0, most).map((reason) => line(strong('In the way: '), run(reason))),
    ...(alsoOnVault.length > 0 ? [neighbours(alsoOnVault)] : []),
  ];
  return block({ id: 'fix', style: 'emphasis', lines });
}

/** What only the approver needs: the rights Azure asks for, the exact ids, and the way back. */
export function fixDetails({ needs, changes }: Plan, most: number): readonly Section[] {
  const undos = changes.flatMap((change) => describeUndo(change) ?? []);
  const lines: readonly Line[] = [
    line(strong('What Azure asks of the approver')),
    ...needs.slice(0, most).map(({ action, scope }) => line(code(action), subtle(` on ${name(nameOf(scope))}`))),
    ...rest(needs.length - most, 'right'),
    ...identities(changes)
      .slice(0, most)
      .map(([who, id]) => line(subtle(`${name(who)} in this tenant: object id `), code(id))),
    ...(undos.length > 0 ? [line(strong('How it is undone'))] : []),
    ...undos.slice(0, most).map((words) => line(run(words))),
    ...rest(undos.length - most, 'step'),
  ];
  return block({ id: 'details', lines });
}

function undoable({ changes }: Plan): string {
  const steps = changes.flatMap((change, index) => (change.undo === null ? [] : [String(index + 1)]));
  if (steps.length === changes.length) return 'can be undone';
  if (steps.length === 0) return 'cannot be undone';
  return `${steps.length === 1 ? 'step' : 'steps'} ${listed(steps)} can be undone`;
}

function neighbours(names: readonly string[]): Line {
  const who = names.length > 3 ? counted(names.length, 'certificate') : listed(names.map(name));
  return line(subtle(`Also on this vault: ${who}; nothing changes there.`));
}

function identities(changes: Plan['changes']): readonly (readonly [string, string])[] {
  const known = new Map<string, string>();
  for (const change of changes) {
    if (change.kind === 'add-access-policy') known.set(change.objectId, change.principalName);
    if (change.kind === 'assign-role') known.set(change.principalId, change.principalName);
  }
  return [...known].map(([id, who]) => [who, id]);
}
