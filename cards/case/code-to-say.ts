import { type Plan, planCode } from '../../services/index.ts';
import { code, subtle } from '../parts/run.ts';
import { block, line, type Section } from '../parts/section.ts';

/** The code that says, to whoever decides by word, which plan was read. */
export function codeToSay(plan: Plan): readonly Section[] {
  return block({ id: 'code-to-say', lines: [line(subtle('Code to decide by word: '), code(planCode(plan)))] });
}
