import { asksForBudget } from '../../../bot/language/budget.ts';
import { listWordsIn, pageTurn } from '../../../bot/language/list-words.ts';

test.each([
  ['list certificates owned by shop-oncall', 'shop-oncall'],
  ['what is yellow for team payments?', 'payments'],
  ['list certificates, owner=ana@contoso.com', 'ana@contoso.com'],
  ['gelbe Zertifikate von Team payments', 'payments'],
  ["liste les certificats de l'équipe paiements", 'paiements'],
  ['certificados del equipo pagos', 'pagos'],
  ['certificados da equipe pagamentos', 'pagamentos'],
  ['所有者が shop-oncall の証明書', 'shop-oncall'],
  ['what is yellow?', null],
  ['list certificates in kv-team-0002', null],
])('the owner in "%s" is %s', (text, owner) => {
  expect(listWordsIn(text).owner).toBe(owner);
});

test('only words that no sentence would have are names', () => {
  expect(listWordsIn('kv-shopの黄色い証明書を一覧、page 2 as csv')).toEqual({
    names: ['kv-shop', '2'],
    owner: null,
    page: 2,
    isCsv: true,
  });
});

test.each([
  ['next page', 4],
  ['Next', 4],
  ['nächste Seite', 4],
  ['page suivante', 4],
  ['siguiente', 4],
  ['próxima página', 4],
  ['次のページ', 4],
  ['back', 2],
  ['previous page', 2],
  ['前へ', 2],
  ['page 7', 7],
  ['Seite 7', 7],
  ['7ページ', 7],
  ['page 0', null],
  ['what is on page 7 of the manual', null],
  ['undo', null],
])('"%s" turns page 3 to %s', (text, page) => {
  expect(pageTurn(text, 3)).toBe(page);
});

test.each([
  ['how many calls did that take?', true],
  ['budget', true],
  ['Wie viele Aufrufe waren das?', true],
  ["combien d'appels ?", true],
  ['¿cuántas llamadas fueron?', true],
  ['quantas chamadas foram?', true],
  ['リクエストは何回でしたか', true],
  ['how many certificates are yellow?', false],
  ['why does budget.contoso.com fail?', false],
])('"%s" asks what answers cost: %s', (text, asks) => {
  expect(asksForBudget(text)).toBe(asks);
});
