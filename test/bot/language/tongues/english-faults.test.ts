import { english } from '../../../../bot/language/tongues/english/index.ts';
import { phrases, reads } from './phrases.ts';

/** What asks for the cause of a fault, and what only sounds like it; a name is `_`. */
const SAID = {
  diagnose: phrases(`
  what causes it / what caused the mess / tell us what wrong with it / analyze it / analyse the chain / healthcheck _ / cert status of _ / recheck it / keyvaultdoesnotexist / keyvaultsecretdoesnotexist / keyvaultnotaccessible /
  our sync fail / the import of our cert failed / the fix hang / a binding error / its import errors / the sync doesnt run / the import didnt run / our binding wont change / the fix isnt live / the rebind does not work / our rebind not work / their rebind not working`),
  nothing: phrases(`
  nothing we do will help / a test of ours / they said why`),
};

reads(english, SAID);

test.each(
  phrases(`
  azurekeyvault / keyvault / access policy / access policies / appservice / app services / webapp / web apps / microsoft.insights / microsoftweb / softdeleted / soft-delete / letsencrypt / let's encrypt / aadsts50011 / err_timeout / unauthorised / unauthorized / not authorised / not authorized / authorisation / authorization / http 401 / http 403 / http 409`),
)('is of the trade: %s', (words) => {
  expect(english.trade.test(words)).toBe(true);
});

test.each(phrases('http 404 / floor4 / http 402 / in 2026 / microsoft. / access point / err_'))(
  'is not of the trade: %s',
  (words) => {
    expect(english.trade.test(words)).toBe(false);
  },
);
