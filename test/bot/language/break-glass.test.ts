import { readBreakGlass } from '../../../bot/language/break-glass.ts';

test.each([
  ['break glass: nobody else is on call', 'nobody else is on call'],
  ['Break Glass: Nobody is there.', 'Nobody is there.'],
  ['BREAK-GLASS:  two blanks', 'two blanks'],
  ['breakglass: one word', 'one word'],
  ['break the glass: said like this', 'said like this'],
  ['  break glass : with blanks around  ', 'with blanks around'],
  ['break glass：from another keyboard', 'from another keyboard'],
  ['break glass: over\ntwo lines', 'over\ntwo lines'],
])('%j orders to approve alone, with its reason', (text, reason) => {
  expect(readBreakGlass(text)).toBe(reason);
});

test.each([
  'break glass: may I?',
  'break glass: really? yes',
  'break glass: 本当に？',
  'should I say "break glass: nobody is there"',
  'do not break glass: wait for Ben',
  "don't say break glass: it is loud",
  'break glass',
  'break glass:',
  'break glass:   ',
  'break glass nobody is there',
  'Ben said break glass: nobody is there',
  'what is break glass',
  'approve',
  '',
])('%j orders nothing', (text) => {
  expect(readBreakGlass(text)).toBeNull();
});
