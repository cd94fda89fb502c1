import { readDecision, type SpokenVerb } from '../../../bot/language/decision.ts';

const CODE = '7f3a2c';

/** How each button is pressed by word, language by language, with the code of the plan and without. */
const WORDS: { readonly [V in SpokenVerb]: readonly string[] } = {
  approve: ['approve', 'genehmige', 'approuver', 'aprobar', 'aprueba', 'aprovar', 'aprove', '承認', '承認して'],
  decline: ['decline', 'reject', 'ablehnen', 'refuser', 'rechazar', 'recusar', 'rejeitar', '却下', '拒否する'],
  sync: ['sync', 'synchronise', 'synchronisiere', 'synchroniser', 'sincronizar', 'sincronize', '同期', '同期して'],
  undo: ['undo', 'take back', 'roll back', 'revert', 'zurücknehmen', 'défaire', 'deshacer', 'desfazer', '元に戻す'],
  refresh: [
    'refresh',
    'check again',
    'look again',
    'erneut prüfen',
    'revérifier',
    'comprobar de nuevo',
    'verificar novamente',
    '再確認',
  ],
};
const SPOKEN = Object.entries(WORDS).flatMap(([verb, all]) => all.map((word) => [verb as SpokenVerb, word] as const));

test.each(SPOKEN)('%s: %s', (verb, word) => {
  const named = { verb, which: { by: 'code', said: CODE } };

  for (const text of [word, word.toUpperCase(), `${word}.`, ` ${word} `]) {
    expect(readDecision(text)).toEqual({ verb, which: { by: 'nothing' } });
  }
  expect(readDecision(`${word} ${CODE}`)).toEqual(named);
  expect(readDecision(`${word} #${CODE.toUpperCase()}!`)).toEqual(named);
});

test.each([
  ['please approve 7f3a2c', 'approve', { by: 'code', said: '7f3a2c' }],
  ['approve 7f3a2c, please', 'approve', { by: 'code', said: '7f3a2c' }],
  ['approve the fix 7f3a2c', 'approve', { by: 'code', said: '7f3a2c' }],
  ['7f3a2c genehmigen', 'approve', { by: 'code', said: '7f3a2c' }],
  ['gib 7f3a2c frei', 'approve', { by: 'code', said: '7f3a2c' }],
  ['7f3a2c を承認して', 'approve', { by: 'code', said: '7f3a2c' }],
  ['7f3a2cを承認してください', 'approve', { by: 'code', said: '7f3a2c' }],
  ['approve kv-shop-wildcard', 'approve', { by: 'name', said: 'kv-shop-wildcard' }],
  ['approve the fix for kv-shop-wildcard', 'approve', { by: 'name', said: 'kv-shop-wildcard' }],
  ['approve 1', 'approve', { by: 'place', place: 1 }],
  ['approve #2', 'approve', { by: 'place', place: 2 }],
  ['approve fix 4711', 'approve', { by: 'name', said: '4711' }],
  ['approve it', 'approve', { by: 'nothing' }],
  ['lehne 7f3a2c ab', 'decline', { by: 'code', said: '7f3a2c' }],
  ['lehne es ab', 'decline', { by: 'nothing' }],
  ['decline the fix for app-shop-prod', 'decline', { by: 'name', said: 'app-shop-prod' }],
  ['sync now', 'sync', { by: 'nothing' }],
  ['sync 7f3a2c now', 'sync', { by: 'code', said: '7f3a2c' }],
  ['take it back', 'undo', { by: 'nothing' }],
  ['nimm 7f3a2c zurück', 'undo', { by: 'code', said: '7f3a2c' }],
  ['check kv-shop-wildcard again', 'refresh', { by: 'name', said: 'kv-shop-wildcard' }],
  ['check it again', 'refresh', { by: 'nothing' }],
  ['7f3a2c freigeben', 'approve', { by: 'code', said: '7f3a2c' }],
  ['kv-shop ablehnen', 'decline', { by: 'name', said: 'kv-shop' }],
  ['es ablehnen', 'decline', { by: 'nothing' }],
  ['bitte den Fix genehmigen', 'approve', { by: 'nothing' }],
  ['den Fix 7f3a2c verwerfen', 'decline', { by: 'code', said: '7f3a2c' }],
  ['kv-shop zurücknehmen', 'undo', { by: 'name', said: 'kv-shop' }],
  ['7f3a2c rückgängig machen', 'undo', { by: 'code', said: '7f3a2c' }],
  ['mach es rückgängig', 'undo', { by: 'nothing' }],
  ['mach 7f3a2c rückgängig', 'undo', { by: 'code', said: '7f3a2c' }],
  ['prüfe kv-shop erneut', 'refresh', { by: 'name', said: 'kv-shop' }],
  ['prüfe es nochmal', 'refresh', { by: 'nothing' }],
  ['prüfe 7f3a2c noch einmal', 'refresh', { by: 'code', said: '7f3a2c' }],
  ['refresh kv-shop again', 'refresh', { by: 'name', said: 'kv-shop' }],
  ['approve 12', 'approve', { by: 'place', place: 12 }],
  ['approve 123', 'approve', { by: 'name', said: '123' }],
  ['approve 1a', 'approve', { by: 'name', said: '1a' }],
  ['approve www.contoso.com...', 'approve', { by: 'name', said: 'www.contoso.com' }],
  ['approve abc', 'approve', { by: 'name', said: 'abc' }],
  ['approve x7f3a2c', 'approve', { by: 'name', said: 'x7f3a2c' }],
  ['approve 7f3a2cx', 'approve', { by: 'name', said: '7f3a2cx' }],
  ['approve *.contoso.com', 'approve', { by: 'name', said: '*.contoso.com' }],
] as const)('%s', (text, verb, which) => {
  expect(readDecision(text)).toEqual({ verb, which });
});

/** Sentences around a word that take the decision out of it. */
const FRAMES: readonly ((said: string) => string)[] = [
  (said) => `${said}?`,
  (said) => `${said}？`,
  (said) => `¿${said}`,
  (said) => `should I ${said}`,
  (said) => `do not ${said}`,
  (said) => `don't ${said}`,
  (said) => `never ${said}`,
  (said) => `nicht ${said}`,
  (said) => `${said} nicht`,
  (said) => `ne pas ${said}`,
  (said) => `no ${said}`,
  (said) => `não ${said}`,
  (said) => `${said}しない`,
  (said) => `if it is green, ${said}`,
  (said) => `${said} if nobody objects`,
  (said) => `${said} tomorrow morning`,
  (said) => `Ben said ${said}`,
  (said) => `we had to ${said} yesterday`,
  (said) => `"${said}"`,
  (said) => `> ${said}`,
  (said) => `${said}\nor wait`,
  (said) => `${said} or leave it`,
  (said) => `what does ${said} do`,
  (said) => `who may ${said}`,
];

test.each(SPOKEN)('no sentence about it decides – %s: %s', (_, word) => {
  const decided = [word, `${word} ${CODE}`].flatMap((said) =>
    FRAMES.map((frame) => frame(said)).filter((text) => readDecision(text) !== null),
  );

  expect(decided).toEqual([]);
});

test.each([
  'approved',
  'approving',
  'approval',
  'who approved the fix yesterday',
  'declined',
  'undone',
  'synced',
  'sync failed again with 403 on kv-shop',
  'roll back the last fix on www.contoso.com',
  '承認しますか',
  '承認しない',
  '承認済み',
  'annuler 7f3a2c',
  'approve the coffee machine',
  '',
])('%j is no decision', (text) => {
  expect(readDecision(text)).toBeNull();
});
