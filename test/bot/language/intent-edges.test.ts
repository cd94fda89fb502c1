import { intentOf, readIntent } from '../../../bot/language/intent.ts';

test('a button asks for the same as somebody who types it, in English', () => {
  expect(intentOf('fix', 'kv-shop')).toEqual({
    kind: 'fix',
    target: 'kv-shop',
    colour: null,
    code: null,
    language: 'en',
  });
});

test.each([
  ['jetzt ist alles rot', 'diagnose', 'de'],
  ['snooze bis Freitag, weil umgebaut wird', 'unwatch', 'de'],
  ['agora está tudo vermelho', 'diagnose', 'pt'],
])('who uses a word of English within another language is answered in that: %s', (text, kind, language) => {
  expect(readIntent(text)).toMatchObject({ kind, language });
});

test.each([
  ['alle apps', 'list', 'de'],
  ['cuanto queda', 'status-of-operation', 'es'],
  ['deixa estar', 'cancel', 'pt'],
  ['definição de rbac', 'explain-concept', 'pt'],
])('of a few words, the language is the one in which they mean something: %s', (text, kind, language) => {
  expect(readIntent(text)).toMatchObject({ kind, language });
});

test.each(['die Bindung ist weg', 'zugriff auf den tresor', 'le coffre', 'la huella de ayer', 'o cofre daquele time'])(
  'a word of the trade in another language than English is a matter for the bot: %s',
  (text) => {
    expect(readIntent(text).kind).toBe('diagnose');
  },
);

test.each(['informe de incidente', 'traspaso de guardia', 'passation de service', 'インシデントのレポート'])(
  'a report is asked for: %s',
  (text) => {
    expect(readIntent(text).kind).toBe('history/audit');
  },
);

test.each([
  'the job logs "kaboom"',
  "our app logs 'widget not here'",
  'the agent reports "done"',
  'someone said "SSL handshake failed"',
  'my boss says "x509: certificate signed by unknown authority"',
  'Anna sagt "PKIX path building failed"',
])('the cause of what a machine has written is wanted: %s', (text) => {
  expect(readIntent(text).kind).toBe('diagnose');
});

test.each(['Why did case 4410 fail', 'CASE 1234 WHY', 'Fall 1234, WARUM', 'why 4410?'])(
  'the cause of what is wrong with a case is wanted: %s',
  (text) => {
    expect(readIntent(text).kind).toBe('diagnose');
  },
);

test.each(['case 4410', 'Fall 1234', '4410?'])('how far a case is is wanted: %s', (text) => {
  expect(readIntent(text).kind).toBe('status-of-operation');
});
