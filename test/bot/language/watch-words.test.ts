import { readIntent } from '../../../bot/language/intent.ts';
import { asksWhatIsWatched, readScope } from '../../../bot/language/watch-words.ts';

test.each<[string, object | null]>([
  ['watch kv-shop here', { by: null, name: 'kv-shop' }],
  ['watch vault kv-shop here', { by: 'vault', name: 'kv-shop' }],
  ['watch everything here', { by: 'everything', name: '' }],
  ['alert this channel 30 days before anything in kv-shop expires', { by: null, name: 'kv-shop' }],
  ['notify us when anything breaks', { by: 'everything', name: '' }],
  ['watch *.contoso.com', { by: null, name: '*.contoso.com' }],
  ['watch kv-team-* here', { by: null, name: 'kv-team-*' }],
  ['watch subscription prod-shop', { by: 'subscription', name: 'prod-shop' }],
  ['watch app app-shop-prod', { by: 'app', name: 'app-shop-prod' }],
  ['watch owner: shop-team', { by: 'owner', name: 'shop-team' }],
  ['watch what is owned by shop-team here', { by: 'owner', name: 'shop-team' }],
  ['beobachte den Tresor kv-shop hier', { by: 'vault', name: 'kv-shop' }],
  ['surveille le coffre kv-shop ici', { by: 'vault', name: 'kv-shop' }],
  ['keep an eye on api.contoso.com tonight', { by: null, name: 'api.contoso.com' }],
  ['unwatch kv-shop', { by: null, name: 'kv-shop' }],
  ['stop watching everything', { by: 'everything', name: '' }],
  ['unwatch', null],
])('%s', (text, scope) => {
  expect(readScope(text, readIntent(text).target)).toEqual(scope);
});

test.each<[string, boolean]>([
  ['what do we watch', true],
  ['What is watched here?', true],
  ['which watches are there', true],
  ['watches', true],
  ['was wird hier beobachtet?', true],
  ['que surveille-t-on ici ?', true],
  ['¿qué vigilamos aquí?', true],
  ['o que monitoramos aqui?', true],
  ['何を監視していますか', true],
  ['watch kv-shop here', false],
  ['what is yellow?', false],
  ['why did nobody watch kv-shop', false],
])('whether it asks what is watched: %s', (text, asks) => {
  expect(asksWhatIsWatched(text)).toBe(asks);
});
