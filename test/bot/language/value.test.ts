import { asksForValue } from '../../../bot/language/value.ts';

test.each([
  ['value report', true],
  ['Value report for last week, please', true],
  ['what have you done for us this month?', true],
  ['how many incidents did you avoid this week?', true],
  ['how much time did you save us?', true],
  ['Wertbericht', true],
  ['Was hast du diesen Monat für uns getan?', true],
  ['rapport de valeur', true],
  ['qu’as-tu fait pour nous ce mois ?', true],
  ['informe de valor', true],
  ['¿qué has hecho por nosotros este mes?', true],
  ['relatório de valor', true],
  ['o que você fez por nós este mês?', true],
  ['価値レポート', true],
  ['今月は何をしてくれましたか', true],
  ['what have you done to kv-shop?', false],
  ['what can you do for us?', false],
  ['incident report', false],
  ['why is value-report.contoso.com yellow?', false],
  ['approve the value report plan', false],
])('"%s" asks what the bot was good for: %s', (text, asks) => {
  expect(asksForValue(text)).toBe(asks);
});
