import { readTarget } from '../../../../bot/language/targets/index.ts';

test.each([
  ['the first of two that are named by different signs', 'is app-pay-eu or pay.fabrikam.com red', 'app-pay-eu'],
  ['a resource before the number of an operation', 'about 4711: why is app-pay-eu red', 'app-pay-eu'],
  ['a resource before its group', 'in rg-pay, why is app-pay-eu red', 'app-pay-eu'],
  ['a group before the number of an operation', 'about 4711: what is red in rg-pay', 'rg-pay'],
  ['a number where nothing else is named', 'what about 4711', '4711'],
])('a message is about %s', (_, text, target) => {
  expect(readTarget(text).target).toBe(target);
});

test('only a number says that it is one', () => {
  expect(readTarget('what about 4711').isNumber).toBe(true);
  expect(readTarget('about 4711: why is app-pay-eu red').isNumber).toBe(false);
});

test('every name is taken out of the text, each at its place', () => {
  expect(readTarget('why are a.fabrikam.com and b.fabrikam.com red').text).toBe('why are _ and _ red');
});
