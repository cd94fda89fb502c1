import { say } from '../../../sentences/index.ts';
import type { Plan } from '../../../services/index.ts';
import { command, run } from '../../parts/run.ts';
import { block, type Line, line, rest, type Section, under } from '../../parts/section.ts';

/** What a plan leaves behind on purpose, each with the command that clears it away. */
export function leftoverLines({ leftovers }: Plan, most: number): readonly Line[] {
  return [
    ...leftovers
      .slice(0, most)
      .flatMap(({ says, command: toCopy }) => [
        line(run(say('fix.left-for-a-person', { leftover: says }))),
        ...(toCopy ? [under(command(toCopy))] : []),
      ]),
    ...rest(leftovers.length - most, 'rest.leftovers'),
  ];
}

/** The same once the plan is carried out. */
export function leftovers(plan: Plan, most: number): readonly Section[] {
  return block({ id: 'left', style: 'emphasis', lines: leftoverLines(plan, most) });
}
