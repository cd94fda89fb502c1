import { oneSlip, singular } from '../../../cards/concepts/spelling.ts';

test.each([
  ['policies', 'policy'],
  ['certificates', 'certificate'],
  ['fiestas', 'fiesta'],
  ['access', 'access'],
  ['vault', 'vault'],
])('the singular of %s is %s', (word, one) => {
  expect(singular(word)).toBe(one);
});

test.each([
  ['the same', 'vault', 'vault'],
  ['a wrong letter', 'vault', 'vanlt'],
  ['a wrong letter at its start', 'vault', 'fault'],
  ['a wrong letter at its end', 'vault', 'vaulz'],
  ['a letter too many', 'vault', 'vauult'],
  ['a letter too many at its end', 'vault', 'vaults'],
  ['a letter too few', 'vault', 'vult'],
  ['two swapped', 'vault', 'vualt'],
  ['two swapped at its end', 'vault', 'vautl'],
])('%s is one slip: %s, %s', (_, one, other) => {
  expect(oneSlip(one, other)).toBe(true);
});

test.each([
  ['two wrong letters', 'vault', 'vonlt'],
  ['two at its start', 'vault', 'fuult'],
  ['two too many', 'vault', 'vauuult'],
  ['two too few', 'vault', 'vlt'],
  ['two swapped and a third wrong', 'vault', 'vualz'],
  ['one moved to the front of the other', 'abcd', 'abdx'],
  ['one moved behind the other', 'abcd', 'abxc'],
])('%s is more: %s, %s', (_, one, other) => {
  expect(oneSlip(one, other)).toBe(false);
});
