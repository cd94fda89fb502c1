import fc from 'fast-check';
import { everydayConcepts, tellingConcepts } from '../../../cards/concepts/index.ts';

const words = [...tellingConcepts, ...everydayConcepts].flatMap(({ names, says }) => [...names, says]);
/** What messages are made up from: names and sentences of concepts, signs of quoting, and anything. */
export const pieces = fc.oneof(
  fc.constantFrom(...words),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom("'", '"', '\\u0027', '&#39;', '\n', '\n | ', '(', ')', ': ', '{"code":"', ' what does ', ' mean? '),
);
