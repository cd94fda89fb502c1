import type { Mention } from './mention.ts';

const NUMBER =
  /\b(?:op|operation|operación|vorgang|opération|operação|fix|repair|case|plan|job|request|change|run|proposal|incident|ticket|approve|cancel|decline|reject|undo|revert|abort|about) (?:no\.? ?|number |nr\.? ?|id )?#?([0-9a-f-]{2,36})(?![\w.-])/gi;
const HASH = /(?<![\w#])#(\d{2,8})(?!\w)/g;

/** Numbers of operations and cases: "cancel op 8f2c1", "#4711". */
export function operationNumbers(text: string): Mention[] {
  return [...text.matchAll(NUMBER), ...text.matchAll(HASH)]
    .map(({ index, 0: all, 1: value = '' }) => ({ start: index + all.lastIndexOf(value), value }))
    .filter(({ value }) => /\d/.test(value) && !/^[45]\d\d$/.test(value))
    .map(({ start, value }) => ({ start, end: start + value.length, value, weight: 'number' }));
}
