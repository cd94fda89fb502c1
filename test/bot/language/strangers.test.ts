import { tellsOfStranger } from '../../../bot/language/strangers.ts';

test.each([
  'our boiler leaks',
  'my hungry dog is sick',
  "the hamster's wheel won't turn",
  'mein hund spinnt',
  'notre chat bugue',
  'mi perro está enfermo',
  'meu gato parou',
])('a thing that the bot does not know: %s', (said) => {
  expect(tellsOfStranger(said)).toBe(true);
});

test.each([
  'our customers has complained',
  'our angry customers keep calling',
  'the site is down',
  'the whole status page is red',
  'my manager is waiting',
  'unser chef ist sauer',
  'unsere kunden hat es erwischt',
  'notre site est rouge',
  'nuestros clientes están enfadados',
  'nosso serviço caiu',
])('those who complain, and what is of the trade: %s', (said) => {
  expect(tellsOfStranger(said)).toBe(false);
});
