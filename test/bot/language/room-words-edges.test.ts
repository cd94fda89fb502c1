import { readWish } from '../../../bot/language/room-words/index.ts';

test.each([
  ['quiet hours 22-7:30', { of: 'unclear' }],
  ['quiet hours 25-7', { of: 'unclear' }],
  ['quiet hours 22-25', { of: 'unclear' }],
  ['escalate after 0 minutes', { of: 'unclear' }],
  ['escalate after 1 minute', { of: 'escalation', minutes: 1 }],
  ['escalate after 1440 minutes', { of: 'escalation', minutes: 1440 }],
  ['escalate after 24 hours', { of: 'escalation', minutes: 1440 }],
  ['escalate after 1441 minutes', { of: 'unclear' }],
  ['escalate after 25 hours', { of: 'unclear' }],
  ['エスカレーションは2時間後', { of: 'escalation', minutes: 120 }],
  ['time zone Europe/Berlin here', { of: 'zone', zone: 'Europe/Berlin' }],
  ['escalate alerts here', { of: 'call', scope: { by: 'everything', name: '' }, minutes: null }],
  ['escalate all alerts to this channel', { of: 'call', scope: { by: 'everything', name: '' }, minutes: null }],
  ['stop escalating anything here', { of: 'no-call', scope: { by: 'everything', name: '' } }],
  ['escalate vault kv-shop here', { of: 'call', scope: { by: 'vault', name: 'kv-shop' }, minutes: null }],
  ['  Please, no digest, thanks', { of: 'digest', at: null }],
  ['¿¡ajustes aquí!', { of: 'show' }],
  ["digest à 8h30 s'il vous plaît", { of: 'digest', at: { hour: 8, minute: 30 } }],
  ["s'il te plait, digest à 8h30", { of: 'digest', at: { hour: 8, minute: 30 } }],
  ['escalate app-svp to here', { of: 'call', scope: { by: null, name: 'app-svp' }, minutes: null }],
  ['escalate svp-kv to here', { of: 'call', scope: { by: null, name: 'svp-kv' }, minutes: null }],
  ['escalate audit to here', { of: 'call', scope: { by: null, name: 'audit' }, minutes: null }],
  ['escalate italy-kv to here', { of: 'call', scope: { by: null, name: 'italy-kv' }, minutes: null }],
  ['escalate all to here', { of: 'call', scope: { by: 'everything', name: '' }, minutes: null }],
  ['language English', { of: 'language', locale: 'en' }],
  ['idioma espanhol', { of: 'language', locale: 'es' }],
  ['Sprache Portugiesisch', { of: 'language', locale: 'pt' }],
])('%s', (text, wish) => {
  expect(readWish(text)).toEqual(wish);
});

test.each(['language Klingon', 'language code', 'escalate to', 'mean settings', 'settings of kv-shop'])(
  '%s changes nothing',
  (text) => {
    expect(readWish(text)).toBeNull();
  },
);
