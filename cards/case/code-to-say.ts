import { say } from '../../sentences/index.ts';
import { type Plan, planCode } from '../../services/index.ts';
import { run } from '../parts/run.ts';
import { block, line, type Section } from '../parts/section.ts';

/** The code that says, to whoever decides by word, which plan was read. */
export function codeToSay(plan: Plan): readonly Section[] {
  return block({ id: 'code-to-say', lines: [line(run(say('page.code-to-say', { code: planCode(plan) })))] });
}
