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
  ['payments チーム の証明書', 'payments'],
  ['shop-oncallが所有する証明書', 'shop-oncall'],
  ['payments の所有する証明書', 'payments'],
  ['7 チームの証明書', '7'],
  ['a チームの証明書', 'a'],
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
  ['more', 4],
  ['suivant', 4],
  ['suivante', 4],
  ['página siguiente', 4],
  ['próxima', 4],
  ['次', 4],
  ['次へ。', 4],
  ['next!', 4],
  ['  next page  ', 4],
  ['back', 2],
  ['previous page', 2],
  ['前へ', 2],
  ['zurück.', 2],
  ['précédent', 2],
  ['précédente', 2],
  ['page précédente', 2],
  ['anterior', 2],
  ['página anterior', 2],
  ['前', 2],
  ['page 12', 12],
  ['page7', 7],
  ['show page 7', 7],
  ['show me page 7.', 7],
  ['go to page 7', 7],
  ['see page 7', null],
  ['página 7', 7],
  ['12 ページ目', 12],
  ['what is next', null],
  ['next certificate', null],
  ['go back', null],
  ['back to kv-shop', null],
  ['第7ページ', null],
  ['7ページを見せて', null],
  ['page 7 of 9', null],
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
  ['list certificates, page 12', 12],
  ['list certificates page12', 12],
  ['Zertifikate Seite 3', 3],
  ['certificados, página 3', 3],
  ['certificados pag 3', null],
  ['certificados pág. 3', 3],
  ['certificados pág 3', 3],
  ['証明書の12ページ', 12],
  ['証明書の 3 ページ', 3],
  ['homepage 3', null],
  ['page 3-fold', null],
])('the page in "%s" is %s', (text, page) => {
  expect(listWordsIn(text).page).toBe(page);
});

test('a list is no table unless it is asked for as one', () => {
  expect(listWordsIn('list certificates')).toEqual({ names: [], owner: null, page: null, isCsv: false });
});

test('a sign at the end of a name is not of it', () => {
  expect(listWordsIn('list kv-shop._ and app-pay.').names).toEqual(['kv-shop', 'app-pay']);
});

test.each([
  ['how many calls did that take?', true],
  ['budget', true],
  ['  Budget?  ', true],
  ['Wie viele Aufrufe waren das?', true],
  ["combien d'appels ?", true],
  ['¿cuántas llamadas fueron?', true],
  ['quantas chamadas foram?', true],
  ['リクエストは何回でしたか', true],
  ['show me the budget', true],
  ['show the call budget...', true],
  ["what's your azure budget?", true],
  ['how many Azure requests have you made', true],
  ['so how many calls to Azure were that', true],
  ['und wie viele Anfragen waren das', true],
  ['リクエストいくつ', true],
  ['今回は何回Azureを呼び出しましたか', true],
  ['呼び出しは全部で何件', true],
  ['your budget for certificates', false],
  ['on a budget', false],
  ['show me the .budget', false],
  ['how many certificates are yellow?', false],
  ['why does budget.contoso.com fail?', false],
])('"%s" asks what answers cost: %s', (text, asks) => {
  expect(asksForBudget(text)).toBe(asks);
});
