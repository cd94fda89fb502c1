import { english } from '../../../../bot/language/tongues/english/index.ts';
import { orderedIn, orders, phrases } from './phrases.ts';

const ORDERS = {
  sync: phrases(
    `need it synced / need it synced by noon / need it synced again by noon / i need the certificate synced by noon / we really need the cert synced by friday / need it resynced by noon / need it re-synced by noon / i want _ synchronized by nine / i want _ synchronised by nine / we need it reimported by noon / need it to be re-imported by noon / i want the cert on _ synced by noon / i want to have it synced by noon / pull the certificate from the vault onto both slots / pull the secret again from our key vault onto both slots / pull the certs fresh from our key vault / force refresh of _ / force a reimport of _ before noon / force a re-import of _ before noon / run a repull of _ before noon / run a re-pull of _ before noon / get the certificate synced by noon / get the cert synced by noon / get it resynced by noon / get it re-synced by noon / have _ synced / again sync _ / once more resync _ / one more time re-sync _ / update _ to the version in the vault / update _ to the one that is now in our key vault / bring _ up to the cert from kv`,
  ),
  fix: phrases(
    `go with the fix / go with the rollback / go ahead with the fix / turn autorenewal back on / turn auto-renewal on again / switch the automatic renewal back on / update the binding to the new cert / correct bindings with the version / move its bindings to _ / rebind its binding to the new version / bring back the policies / bring back the policy / undelete _ / un-delete _ / approve#12 / approve #12`,
  ),
};

orders(english, ORDERS);

test.each(
  phrases(
    `ana will move the binding to _ / the customers want it synced / the customers want it synced by noon / need it synced by you / they fetch the new cert / they force a refresh of _ / they update _ to the latest / they get it synced / they apply the fix / it was approved / may i approve it / users refresh the certs / turn the secret alert back on / turn the secret alerts back on`,
  ),
)('no order: %s', (clause) => {
  expect(orderedIn(english, clause)).toBeNull();
});
