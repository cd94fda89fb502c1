import type { Told } from '../../bot/app.ts';
import { localeOf, worded } from '../../sentences/index.ts';
import { healthy } from '../helpers/evidence.ts';
import { fakeRoom } from './fake-room.ts';
import { GRANT, PAY } from './in-thread/two-certificates.ts';

const OTHER = {
  ...healthy,
  certificate: {
    ...healthy.certificate,
    id: healthy.certificate.id.replace('kv-shop-wildcard', 'crm'),
    name: 'crm',
    thumbprint: 'DD',
    hostNames: ['crm.fabrikam.com'],
    keyVault: null,
  },
};

async function answered(text: string) {
  const room = await fakeRoom({}, GRANT);
  room.azure.estate = [...room.azure.estate, PAY, OTHER];
  const told = await room.say(text);
  const listed = told.find((event): event is Told & { type: 'listed' } => event.type === 'listed');
  return {
    told,
    names: listed?.overview.rows.map(({ name }) => name),
    ends: listed?.overview.rows[0]?.expiresOn ?? '',
    text: told.findLast((event) => event.type === 'shown')?.view.text ?? '',
    cases: (await room.audit()).length,
  };
}

test.each<[string, string]>([
  ['en', 'when does kv-shop-wildcard expire?'],
  ['en', 'does kv-shop-wildcard expire within 10 days?'],
  ['en', 'expiry of kv-shop-wildcard'],
  ['de', 'wann läuft kv-shop-wildcard ab?'],
  ['fr', 'quand expire kv-shop-wildcard ?'],
  ['es', '¿cuándo caduca kv-shop-wildcard?'],
  ['pt', 'quando expira kv-shop-wildcard?'],
  ['ja', 'kv-shop-wildcard はいつ期限切れになりますか'],
])('when one certificate runs out is told of that one, and opens no case: in %s, %s', async (language, text) => {
  const { names, text: words, cases, ends } = await answered(text);

  expect(names).toEqual(['kv-shop-wildcard']);
  expect(words).toContain(worded({ at: ends, as: 'minute' }, localeOf(language) ?? 'en'));
  expect(cases).toBe(0);
});

test('a host name means the certificate that it is bound to', async () => {
  expect((await answered('when does pay.contoso.com expire?')).names).toEqual(['kv-pay-api']);
});

test('of a vault all its certificates are listed, or what runs out by the day that is asked for', async () => {
  const all = await answered('which certificates in kv-shop expire, and when?');

  expect(all.names?.toSorted()).toEqual(['kv-pay-api', 'kv-shop-wildcard']);
  expect(all.text).toMatch(/2 certificates run out by /);
  expect((await answered('which certificates in kv-shop expire today?')).names).toEqual([]);
});

test('a name that nothing has is answered with what is near it', async () => {
  const { told, text } = await answered('when does kv-shop-wildcrad expire?');

  expect(told.find((event) => event.type === 'choices')?.targets[0]?.name).toBe('kv-shop-wildcard');
  expect(text).toContain('No certificate found by that name');
});
