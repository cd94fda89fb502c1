import { type IntentKind, readIntent } from '../../../bot/language/intent.ts';

/** People type on phones, in a hurry, in a language that is not theirs; and what they mean stays the same. */
const MEANT: readonly (readonly [string, IntentKind, readonly string[]])[] = [
  [
    'without accents',
    'status-of-operation',
    [
      'ya termino la sincronizacion?',
      'ja terminou a sincronizacao?',
      'ou en est la correction',
      'laeuft die Reparatur noch',
    ],
  ],
  [
    'an order without accents',
    'fix',
    ['da acesso pro app service no kv-pay', 'repare app-pay stp', 'podes arreglar app-pay?'],
  ],
  ['as on the River Plate', 'unwatch', ['dejá de avisarme por app-pay']],
  ['in plain German', 'list', ['was is grad alles rot']],
  ['mistyped', 'sync', ['triger a sync on app-pay', 'plese syncronize app-pay', 'synx app-pay', 'bulk sync rg-pay']],
  ['mistyped questions', 'list', ['wich web apps are still bound to an old thumbprint', 'lsit all certifcates']],
  ['mistyped dates', 'expiring', ['upcomming expirations?', 'what is expring soon']],
  [
    'in a language that is not theirs',
    'fix',
    ['Pls to fix urgently the certificat of app-pay, many thank', 'i need app-pay fixed before 18:00, pls do it'],
  ],
  [
    'humbly',
    'sync',
    [
      'app-payの同期をお願いできますでしょうか',
      'app-payを同期していただけますと幸いです',
      'app-pay同期しといて',
      'le ruego que sincronice app-pay',
      'podes sincronizar o app-pay, se faz favor?',
      'Bitte um Synchronisation von app-pay',
    ],
  ],
  [
    'in a word or two',
    'cancel',
    ['nvm', "wait don't", 'mejor dejalo asi', 'deixa quieto', 'ach ne doch nicht', 'なしで'],
  ],
  ['as a number', 'status-of-operation', ['4410 status?', 'wie steht es um 4410', "what's with case 4410"]],
  [
    'of a case',
    'fix',
    ['approve case 2087', 'genehmige Vorgang 8123', 'aprova o pedido 9087', 'valide la demande 3310'],
  ],
  [
    'as a question for the effect',
    'explain-concept',
    [
      'would players get kicked if we synced app-pay',
      'what does "undo" give me back after a fix was applied?',
      'que pasa con los usuarios si sincronizo ahora',
      'welche Folgen hat ein Sync',
      '同期でユーザーは切断されますか',
    ],
  ],
  [
    'of other trades',
    'smalltalk/other',
    [
      'is it raining in Dublin',
      'the plumber fixed the shower',
      'alguien puede arreglar la impresora',
      'Mein Auto springt nicht an',
    ],
  ],
];

describe.each(MEANT)('what is said %s', (_, kind, texts) => {
  test.each(texts)(`%j is ${kind}`, (text) => {
    expect(readIntent(text).kind).toBe(kind);
  });
});

test.each([
  'the coffee machine on floor 3 is broken again, can someone fix it',
  'our scrum board is down, please repair it',
  "my dad's car won't start, can you fix it",
  'unser Whiteboard klemmt, bitte reparieren',
  'app-payを直してくれてありがとう',
  'app-payを同期してくれた？',
  '田中さんがapp-payを同期してくれます',
  'app-payを同期しないでいただけませんか',
  'les pido que no sincronicen app-pay',
  'peço que não corrijam nada',
  'Antrag 2291 zurückziehen',
  'kindly to not sync anything',
  'Tom will fix app-pay before 18:00',
  'if i fix it now before 18:00, do sessions drop?',
  'da nich app-pay syncen',
  'Sync app-pay stoppen',
  'sync app-pay postponed',
  '承認してもらえると聞きました',
])('%j orders nothing', (text) => {
  expect(['fix', 'sync']).not.toContain(readIntent(text).kind);
});

test.each([
  'tresor-tarif',
  'coffre-billets',
  'cofre-bilhetes',
  'almacen-pagos',
  'zertifikat-tarif',
  'certificado-cine',
  'match-cert-2027',
  'pay-gw-prod',
  'tailspin.aero',
])('%s is a name', (name) => {
  expect(readIntent(`why is ${name} yellow?`).target).toBe(name);
  expect(readIntent(`warum ist ${name} gelb?`).target).toBe(name);
});

test.each(['pare-feu', 'coffre-fort', 'man-in-the-middle', 'up-to-date', 'state-of-the-art'])(
  '%s is no name',
  (word) => {
    expect(readIntent(`what does ${word} mean?`).target).toBeNull();
  },
);
