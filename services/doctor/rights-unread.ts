import { type Key, say } from '../../sentences/index.ts';
import type { Checked } from '../domain/checked.ts';
import { nameOf } from '../domain/resource-id.ts';
import type { Rights } from '../domain/rights.ts';
import type { Answer } from './attempt.ts';
import { byCommands, linesOf } from './line.ts';
import { giveReading, type Receiver } from './receiver.ts';

/**
 * Where role and deny assignments could not be read: who may approve is judged by them. What a role allows is told by its
 * subscription alone, so the right to read it has to be given there.
 */
export function rightsUnread(
  { id, name }: { readonly id: string; readonly name: string },
  rights: Answer<readonly Rights[]>,
  caller: Receiver,
): readonly Checked[] {
  if ('trouble' in rights) {
    return [linesOf('reading', id).fail(say('doctor-rights.roles-unread', { scope: name, why: rights.trouble }), null)];
  }
  const told = new Map<string, Checked>();
  for (const { need, assignments, denials } of rights.value) {
    const facts = [
      ['doctor-rights.roles-unread', assignments, 'roleAssignments'],
      ['doctor-rights.denials-unread', denials, 'denyAssignments'],
    ] as const satisfies readonly (readonly [Key, unknown, string])[];
    for (const [key, fact, type] of facts) {
      if (fact.seen) continue;
      const isDenied = fact.why === 'denied';
      const why = isDenied ? say('doctor-rights.refused') : fact.mend;
      const subscription = need.scope.split('/').slice(0, 3).join('/');
      const wanted = { action: `Microsoft.Authorization/${type}/read`, scope: subscription };
      const mend = isDenied ? byCommands(giveReading(caller, wanted, 'Reader')) : null;
      const scope = need.scope === id ? name : nameOf(need.scope);
      told.set(`${key} ${need.scope}`, linesOf('reading', need.scope).fail(say(key, { scope, why }), mend));
    }
  }
  return [...told.values()];
}
