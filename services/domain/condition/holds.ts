import type { Need } from '../need.ts';
import { allOf, anyOf, type Certainty, not } from './certainty.ts';
import { compare } from './compare.ts';
import { type Expression, type Operand, parseCondition } from './parse.ts';
import { matchesAction } from './pattern.ts';

/** Whether a condition on a role lets this very request through; what is not understood is perhaps so. */
export function conditionHolds(condition: string, need: Need): Certainty {
  if (condition.trim() === '') return 'yes';
  const expression = parseCondition(condition);
  return expression ? judge(expression, need) : 'perhaps';
}

function judge(expression: Expression, need: Need): Certainty {
  switch (expression.kind) {
    case 'all':
      return allOf(expression.of.map((each) => judge(each, need)));
    case 'any':
      return anyOf(expression.of.map((each) => judge(each, need)));
    case 'mixed':
      return agreed(expression.of.map((each) => judge(each, need)));
    case 'not':
      return not(judge(expression.of, need));
    case 'call':
      return called(expression.name, expression.operand, need);
    case 'comparison':
      return compare(expression.left, expression.operator, expression.right, need);
  }
}

/** Whichever way the parts are grouped, they say the same only where each of them does. */
function agreed(answers: readonly Certainty[]): Certainty {
  const all = allOf(answers);
  return anyOf(answers) === all ? all : 'perhaps';
}

function called(name: string, operand: Operand, { action }: Need): Certainty {
  const [pattern, ...more] = operand.kind === 'values' ? operand.values : [];
  if (name !== 'actionmatches' || pattern === undefined || more.length > 0) return 'perhaps';
  return matchesAction(pattern, action) ? 'yes' : 'no';
}
