import { portuguese } from '../../../../bot/language/tongues/portuguese.ts';
import { phrases } from './phrases.ts';

test.each(
  phrases(
    'monitora / monitorar / adicionar / certificado / certificados / sincroniza / sincronizar / sincronismo / corrige / corrigir / corrijo / conserta / consertar / cancela / cancele / cancelar / vence / vencem / avisa / avisar / explique / expliquem / brigado / obrigada / errado / errada / expirado',
  ),
)('%j tells the language', (word) => {
  expect(word.match(portuguese.marks)).toEqual([word]);
});

test('a letter that only Portuguese has tells it too', () => {
  expect('versões'.match(portuguese.marks)).toEqual(['õ']);
});

test.each([
  ['pf sincroniza _', 'sincroniza _'],
  ['você pode por favor sincronizar _', 'sincronizar _'],
  ['consegue sincronizar _', 'sincronizar _'],
  ['gostaria por favor que sincronizem _', 'sincronizem _'],
  ['peço que sincronizem _', 'sincronizem _'],
  ['agora', ''],
  ['sincroniza agora já', 'sincroniza agora já'],
  ['pfv, sincroniza _', 'sincroniza _'],
  ['faz o favor, sincroniza _', 'sincroniza _'],
  ['me faz um favor e sincroniza _', 'sincroniza _'],
])('politeness before an order is cut: %j', (said, order) => {
  expect(said.replace(portuguese.leadIn, '')).toBe(order);
});

test.each(
  phrases('porque _ falhou / porquê vermelho / por que falhou / oi, e, como está _ / quanto falta / devo esperar'),
)('a question: %j', (said) => {
  expect(portuguese.question.test(said)).toBe(true);
});

test.each(phrases('devolve o acesso / sincroniza porque falhou / oi sincroniza _'))('no question: %j', (said) => {
  expect(portuguese.question.test(said)).toBe(false);
});

test.each(phrases('pode sincronizar _ / oi, pode sincronizar _ / ok por favor, vocês podem corrigir _'))(
  'a question that asks to act: %j',
  (said) => {
    expect(portuguese.request.test(said)).toBe(true);
  },
);

test.each(
  phrases(
    'pode sincronizar _ ou é perigoso / pode sincronizar _ e depois explicar / pode mostrar _ / explode / e se pode corrigir',
  ),
)('a question that asks for no act: %j', (said) => {
  expect(portuguese.request.test(said)).toBe(false);
});

test.each(phrases('devo corrigir _ / e se eu corrijo _ / sincronizar é seguro'))(
  'puts the change itself in doubt: %j',
  (said) => {
    expect(portuguese.action.test(said)).toBe(true);
  },
);

test.each(phrases('há uma corrida de processos / quem está aí'))('puts no change in doubt: %j', (said) => {
  expect(portuguese.action.test(said)).toBe(false);
});

test.each([
  ['sincroniza o que está no keyvault', 'sincroniza o que está  keyvault'],
  ['dá acesso no cofre', 'dá acesso  cofre'],
  ['corrige o vínculo no _', 'corrige o vínculo  _'],
])('"no" behind a noun is "in the": %j', (said, rest) => {
  expect(said.replace(portuguese.harmless, ' ')).toBe(rest);
});

test.each(phrases('no site changes / sync _, no vault changes / please no app restart / ok no _'))(
  '"no" that may forbid stays: %j',
  (said) => {
    expect(said.replace(portuguese.harmless, ' ')).toBe(said);
  },
);

test('each of its words counts', () => {
  expect('corrige no cofre'.match(portuguese.marks)).toEqual(['corrige', 'no', 'cofre']);
});
