import { type IntentKind, readIntent } from '../../../bot/language/intent.ts';

/** What decides, whatever stands beside it; in every language. */
const DECIDES: readonly (readonly [string, IntentKind, readonly string[]])[] = [
  [
    'a question for the cause beside what is forbidden',
    'diagnose',
    [
      'no sync, no fix, only diagnose app-pay',
      'i dont want a fix, i want an explanation for app-pay being red',
      'nichts machen, nur schauen warum app-pay rot ist',
      'erst mal nur gucken, nicht reparieren: app-pay',
      'touche à rien, je veux juste savoir pourquoi app-pay est jaune',
      'no toques nada, solo dime por qué app-pay está en rojo',
      'sem mexer em nada, me diz por que app-pay tá amarelo',
      '何も変更せずに、app-payが黄色の原因だけ調べて',
    ],
  ],
  [
    'that it is as it was, beside what was done already',
    'diagnose',
    [
      'Anna said she synced it at noon but it is still the old cert. what did she miss',
      'hab schon zweimal gesynct und app-pay ist immer noch gelb, woran liegts',
      'on a déjà synchronisé deux fois et rien ne bouge sur app-pay',
      'ya corregimos app-pay y sigue rojo, qué falta',
      'já corrigimos o app-pay e continua vermelho, o que falta',
      '修正したのにapp-payがまだ赤いです',
    ],
  ],
  [
    'the trouble told after a question whether it can be',
    'diagnose',
    [
      'can app service even read kv-pay? everything behind it is yellow',
      'darf app service auf kv-pay lesen? seit gestern alles gelb',
      'puede leer app service en kv-pay? todo está amarillo',
      'app serviceはkv-payを読めますか？全部黄色です',
    ],
  ],
  [
    'what an action does to a site',
    'explain-concept',
    [
      'will users notice a rebind',
      'startet die app neu wenn ich synce',
      'kriegen nutzer was mit, wenn das zertifikat getauscht wird?',
      'une synchro coupe le service ?',
      'los usuarios notan algo al cambiar el enlace?',
      'sincronizar reinicia o app?',
      '再バインドするとセッションは切れますか',
    ],
  ],
  [
    'that nothing in particular is meant',
    'explain-concept',
    [
      'why does app service need a service principal at all? asking out of curiosity',
      'warum braucht es RBAC? nur zum Verständnis',
      'pourquoi le coffre refuse, par curiosité',
    ],
  ],
  [
    'the meaning of a word that somebody used',
    'explain-concept',
    ['my colleague wrote "rebind after sync". what is rebind', 'the manual says "sync it". what does sync mean?'],
  ],
  [
    'a word of progress with a question mark',
    'status-of-operation',
    ['done yet?', 'finished?', 'schon fertig?', 'ça avance ?', 'ya está?', 'já foi?', '終わった？'],
  ],
  [
    'whose words they are',
    'smalltalk/other',
    [
      'my manager is always like "sync it sync it"',
      'Chef sagt immer "einfach syncen" lol',
      'mon chef répète "corrige juste le truc" mdr',
      'mi jefe siempre dice "sincroniza y ya" jaja',
      'meu chefe só fala "corrige logo" kkk',
    ],
  ],
];

const MESSAGES = DECIDES.flatMap(([why, kind, messages]) => messages.map((message) => [message, kind, why] as const));

test.each(MESSAGES)('%j is %s: %s', (text, kind) => {
  expect(readIntent(text).kind).toBe(kind);
});

test('a browser that warns is a trouble, and a wish to be warned is none', () => {
  expect(readIntent('app-pay déconne, avertissement dans le navigateur').kind).toBe('diagnose');
  expect(readIntent('avertis-nous si app-pay passe au rouge').kind).toBe('watch/subscribe');
});

test('a line break that was written as JSON writes it breaks the line', () => {
  const text = String.raw`Failed to sync the certificate\nThe service does not have access\nhost was www.fabrikam.com, why`;

  expect(readIntent(text)).toMatchObject({ kind: 'diagnose', target: 'www.fabrikam.com' });
});
