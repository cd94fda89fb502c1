import { say } from '../../../sentences/index.ts';
import { nameOf, type Plan } from '../../../services/index.ts';
import { describeUndo } from '../../changes/undo-words.ts';
import { name } from '../../parts/clean.ts';
import { run, strong } from '../../parts/run.ts';
import { block, type Line, line, rest, type Section } from '../../parts/section.ts';

/** What only the approver needs: the rights Azure asks for, the exact ids, and the way back. */
export function fixDetails({ needs, changes }: Plan, most: number): readonly Section[] {
  const undos = changes.flatMap((change) => describeUndo(change) ?? []);
  const lines: readonly Line[] = [
    line(strong(say('fix.what-azure-asks'))),
    ...needs
      .slice(0, most)
      .map(({ action, scope }) => line(run(say('fix.right', { action, scope: name(nameOf(scope)) })))),
    ...rest(needs.length - most, 'rest.rights'),
    ...identities(changes)
      .slice(0, most)
      .map(([who, id]) => line(run(say('fix.identity', { principal: name(who), id })))),
    ...(undos.length > 0 ? [line(strong(say('fix.how-undone')))] : []),
    ...undos.slice(0, most).map((words) => line(run(words))),
    ...rest(undos.length - most, 'rest.steps'),
  ];
  return block({ id: 'details', lines });
}

function identities(changes: Plan['changes']): readonly (readonly [string, string])[] {
  const known = new Map<string, string>();
  for (const change of changes) {
    if (change.kind === 'add-access-policy') known.set(change.objectId, change.principalName);
    if (change.kind === 'assign-role') known.set(change.principalId, change.principalName);
  }
  return [...known].map(([id, who]) => [who, id]);
}
