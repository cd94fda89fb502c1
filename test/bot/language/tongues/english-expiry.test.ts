import { english } from '../../../../bot/language/tongues/english/index.ts';
import { phrases, readIn, reads } from './phrases.ts';

test.each(
  phrases(`
  valid till / until when / the site is good until when / till when / _ end date / our _ end date / the old _ renewal dates / _ expiring / our _ expiring date / renewal date / list renewal dates /
  cert due until may / certificate due next / certs due for us in may / all of ours due by june / expired and old certs / next expiring / earliest expiry / nearest expirations /
  what's the countdown of _ / which certs are about to expire that we have to renew / how long is the cert on our _ valid / how long is the certificate of _ valid`),
)('asks what ends when: %s', (lines) => {
  expect(readIn(english, lines)).toBe('expiring');
});

test.each([
  'what expires next\nwhat is a countdown',
  'what expires next\nhow long are certs valid',
  'what expires soon\nhow long does a sync take',
])('asks it first, and more after it: %j', (lines) => {
  expect(readIn(english, lines)).toBe('expiring');
});

const OTHERS = {
  'explain-concept': phrases(`
  what is a countdown / what is a lifetime action / what are lifetime percentages / will it renew itself before it expires / how long does the renewal take until it is valid`),
  'watch/subscribe': phrases('less than 30 days before that alert us / only 3 days then ping me'),
  list: phrases('which of them fail and expire / which of them failed and expired'),
};

reads(english, OTHERS);

test.each(
  phrases(`
  we know when is renewal due on _ / we know when is the cert due / we know when must we renew / under 30 days is what the alert said / only 3 days is what they tell / i think all will expire within a week / nobody asked is _ valid until then /
  _ end date moved / _ expiring cert is not served / countdown on the card shows zero / we see which expired / which expired yesterday but still work / we know what is due next /
  the portal and the card disagree on expiry / the card disagrees on expiry / is our cert automatically renewed when it expires / is it automatic when our cert is valid /
  how long is a cert valid / how long is a certificate valid / how long are public certs valid / how long is cert valid / how long are certs valid / how long are managed certificates valid / how long is a managed cert valid /
  what failed when it expires / what expires with an error / what expires with errors / expiry dates differ / expiry page differs / expiry pages hang / expiry page hangs /
  how long is the propagation of its validity / how long is the maximum validity / how many days is validity max`),
)('does not ask what ends when: %s', (lines) => {
  expect(readIn(english, lines)).toBeNull();
});
