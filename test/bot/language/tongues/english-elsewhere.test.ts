import { english } from '../../../../bot/language/tongues/english/index.ts';
import { phrases, readIn, reads } from './phrases.ts';

/** What is nobody's business here: a name is `_`, and what somebody quotes is `¶`. */
test.each(
  phrases(`
  sync up with the folks of _ / does the sync slow down my app / who is in office / is it time for lunch / a meeting about certs / our meeting on certs / quick fix / nice work for a bot /
  her message was ¶ / his messages: ¶ / in the comment ¶ / their comments, ¶ / keeps repeating:¶ / that is solved / it is fixed / works again / working again / working now / that fixed it / remind us to call the bank`),
)('none of the bot’s work: %s', (lines) => {
  expect(readIn(english, lines)).toBe('smalltalk/other');
});

test('none of the bot’s work, whatever is asked after it', () => {
  expect(readIn(english, 'restart it\nwhat does a sync do')).toBe('smalltalk/other');
});

const OURS = {
  'explain-concept': phrases(`
  will a rebind slow the site / how do rebinds slow the site / what does rebinding do to cpu / what does syncing do to cpu / does the sync slow down the app / is it time to renew`),
  'watch/subscribe': phrases(`
  alert us and remind us to look at it / remind us to do the renewal / remind us to renew / remind us to check the rotation / remind us of renewals / remind us to check the cert / remind us to check the certs`),
};

reads(english, OURS);

test.each(
  phrases(`
  restart the app that expired / restart it after the renewal / add a user to the access policies / add a user to the access policy / add a domain to the certificate / add an app setting for the secret / restart it for its health / restart it until it is healthy /
  nothing can fix us / the last sync with azure was quick / solved by ana / resolved ip is wrong / sync with _ / we add a domain / which option do you like best / this is a nice one / we know who is on call / we wonder is anyone awake / nobody asked is it monday / whatever it is it is late /
 a nice fix / quick fixture / coffee next to the vault / coffee is for those with a cert / beer for all certs /
  he said ¶ and it fails / they said ¶ and all fail / they said ¶ on error / he told me ¶ with errors / the cert says ¶ / the certificate says ¶ / the app still always says ¶ / the vault says ¶ /
  nobody fixed it in the portal / you fixed it / ana fixed it by mistake / all green thanks two fail / all green thanks one failed / synced thanks one error / synced thanks only two errors / one is green thanks one broke / one is green thanks one is broken`),
)('no small talk: %s', (lines) => {
  expect(readIn(english, lines)).toBeNull();
});
