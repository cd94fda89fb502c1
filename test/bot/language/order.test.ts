import { readIntent } from '../../../bot/language/intent.ts';

test.each([
  'we renew, sync, test',
  'it is a loop: we renew, sync, check',
  'wir erneuern, syncen, testen',
  'on renouvelle, synchronise, teste',
  'renovamos, sincroniza, probamos',
])('a bare verb in the middle of a story orders nothing: %s', (text) => {
  expect(['fix', 'sync']).not.toContain(readIntent(text).kind);
});

test.each(['hi, sync', 'hallo zusammen, syncen', 'ok, sincroniza', 'renewed, sync it', '更新して、同期'])(
  'an order all the same: %s',
  (text) => {
    expect(readIntent(text).kind).toBe('sync');
  },
);
