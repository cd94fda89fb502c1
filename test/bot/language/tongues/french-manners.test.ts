import { sentencesOf } from '../../../../bot/language/sentences.ts';
import { french } from '../../../../bot/language/tongues/french.ts';
import { phrases } from './phrases.ts';

const [clausesOf, asks, requests] = [
  (text: string) => sentencesOf(text, french).flatMap(({ clauses }) => clauses),
  (text: string) => sentencesOf(text, french).some((sentence) => sentence.asks),
  (text: string) => sentencesOf(text, french).some((sentence) => sentence.requests),
];

test.each(
  phrases(
    `certif / certifs / expiré / expirés / expirées / quelque / quelques / expire / corrige / corrigez / serveur d'app / où / certificat / certificats / synchronise / synchroniser / répare / réparation / annule / annulez / surveille / surveiller / explique / expliquez / applique / appliquez / approuve / approuver / échoue / échoué / échouera`,
  ),
)('"%s" is French', (word) => {
  expect(word.match(french.marks)).toHaveLength(1);
});

test.each(phrases(`certifier / marchandise / squelette / expirado / poubelle`))(
  '"%s" alone is no sign of French',
  (word) => {
    expect(word.match(french.marks)).toBeNull();
  },
);

test.each(
  phrases(`
  je vous prie / je te prie de / je vous prie de bien vouloir / je te serais reconnaissant de / je vous serais reconnaissante de bien vouloir / je vous saurais gré de / je te demande de / merci de / merci de bien vouloir / s'il te plaît / s'il te plait / s'il vous plaît, / s'il vous plait: / s'il te plaît : /
  peux-tu / peux tu / peux-tu me / pourrais tu me / veux-tu / pouvez-vous / pourriez vous / voulez-vous / tu peux / tu peux me / tu pourrais / vous pouvez / sois gentil / sois gentille et / sois sympa / sois sympa et / aurais-tu la gentillesse de / aurais tu la gentillesse de / veuillez / bonjour, stp, peux-tu vite`),
)('"%s" is only manners', (manners) => {
  expect(clausesOf(`${manners} synchroniser _`)).toEqual(['synchroniser _']);
});

test.each(
  phrases(
    `je te prie de ne pas / tu peux mettre / peux-tu mesurer et / sois gentiment / merci beaucoup / s'il te plaisait de`,
  ),
)('"%s" is more than manners', (said) => {
  expect(clausesOf(`${said} synchroniser _`)).not.toContain('synchroniser _');
});

test('what stands in the midst of a clause is no manners, and what stands close behind them is said', () => {
  expect(clausesOf('bob peut vite synchroniser _')).toEqual(['bob peut vite synchroniser _']);
  expect(clausesOf('bonjour:synchroniser _')).toEqual(['synchroniser _']);
});

test.each(
  phrases(
    `pourquoi est-il rouge / et, pourquoi est-il rouge / salut, et alors qui a synchronisé / mais comment / a-t-elle été synchronisée / a-t-on synchronisé _ / as-tu fini / est-ce réparé / donc c'est quoi / que fait la synchro / qu'en est-il / synchroniser _ ?`,
  ),
)('asks: %s', (text) => {
  expect(asks(text)).toBe(true);
});

test.each(
  phrases(
    `quittons-nous là / bonjour, synchronise _ / quoique / on sait que _ est rouge / et puis synchronise _ / pouvez-vous synchroniser _`,
  ),
)('asks nothing: %s', (text) => {
  expect(asks(text)).toBe(false);
});

test.each(
  phrases(
    `peux-tu synchroniser _ / peux tu synchroniser _ / pouvez-vous synchroniser _ / pourriez vous synchroniser _ / tu pourrais corriger _ / vous pouvez réparer _ / bonjour, peux-tu synchroniser _ / salut, et alors, pourrais-tu corriger _ ? / peux-tu ouvrir le coffre à app service`,
  ),
)('asks the bot to do it: %s', (text) => {
  expect(requests(text)).toBe(true);
});

test.each(
  phrases(
    `peux-tu synchroniser _ ou _ / peux-tu expliquer _ / pouvez-vous me dire pourquoi / tu peux lister les apps / peux-tu synchroniser automatiquement / que peux-tu synchroniser / bonjourpeux-tu synchroniser _`,
  ),
)('asks the bot for nothing to be done: %s', (text) => {
  expect(requests(text)).toBe(false);
});
