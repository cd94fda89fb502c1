import { firstOf, say } from '../../../sentences/index.ts';
import type { Plan } from '../../../services/index.ts';
import { name } from '../../parts/clean.ts';
import { run } from '../../parts/run.ts';
import { block, line, type Section } from '../../parts/section.ts';

/** How a plan for several certificates goes: which one first, what stops it, and what it leaves apart. */
export function how({ group }: Plan): readonly Section[] {
  const canary = group?.members[0];
  if (!group || !canary) return [];
  const told = say('group.how', { count: group.members.length, canary: name(canary.name) });
  const apart = say('group.apart', { certificates: firstOf(group.apart.map(name), 4) });
  const lines = [line(run(told)), ...(group.apart.length > 0 ? [line(run(apart))] : [])];
  return block({ id: 'group', lines });
}
