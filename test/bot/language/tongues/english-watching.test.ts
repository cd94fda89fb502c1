import { english } from '../../../../bot/language/tongues/english/index.ts';
import { phrases, reads } from './phrases.ts';

/** What asks to be told or no longer told, and what only speaks of it; a name is `_`, a new line `|`. */
const SAID = {
  'watch/subscribe': phrases(`
  alert about the outage / warning about expiry / ping about it / alerts about _ / shout when the certs go stale / beep once they turn amber / yell when they become stale / tell us 14 days out / tell us 1 day out / let #ops know about it / post if _ ever turns red / send it if any become stale / post if the certs become stale / post if the certs break / send mail if our certs expire / post if the bindings change / post if our syncs fail / post here when it hangs /
  tell us if the certs turn red / tell me if any change / tell us if our syncs fail / tell me if the bindings break / know when it turns red / tell #ops a week in advance / tell us two full weeks ahead / tell me a day ahead / i want you to tell us a week ahead / remind me to check the bindings / remind me to renew the binding / remind me to read the cert again / remind us to do the renewals / remind us to rotate the secret / alert us and remind me to call bob / notify us what alerts fire /
  let me know if it is not renewed / let us know if it is fixed by friday / tell me if it is about to expire / let me know if the cert is about to lapse`),
  unwatch: phrases(`
  dont want the notification / we don't need the reminder / take #ops off / do not ping ops / don't alert my team / do not tell them / i do not want to be notified / i dont wish to ever be told / no longer need to be reminded`),
  nothing: phrases(`
  we get alerts all night / we route alerts for _ elsewhere / it was quiet all night / the gateway is on mute / notifications for us are late / alerts for the app stop at night / pings for _ stopped / alerts about it fail / warnings for it failed yesterday / follow up on it / they follow the old app / follow-up on _ / monitor checks fail today / the jobs send mail if it fails / we post once a week / you know once it turns red / know when the binding was lost and how it breaks / it broke before anyone could tell us / they never want to hear if it fails / the daily report is empty /
  the site is yellow | remind us to buy cake / it did not alert us / it didnt alert us / nobody came to warn us / they have not told us or alerted us / it does not notify us anymore / tell us whether it works before i leave / let me know if it is green / we got enough warnings / does it not warn us when it is red`),
  'explain-concept': phrases(`
  is it not going to alert us / what do you watch out for / does it no longer remind us / do you send no more pings / is it that they dont warn us`),
};

reads(english, SAID);
