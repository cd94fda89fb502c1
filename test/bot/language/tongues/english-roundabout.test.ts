import { english } from '../../../../bot/language/tongues/english/index.ts';
import { orderedIn, phrases } from './phrases.ts';

test.each(
  phrases(`
  import _ / import _ again please / import _ from the vault / update _ / update _ now / update _ now please / update _ from the vault / update _ from keyvault / update _ from the key vault /
  rerun the import of _ / re-run the import for _ / retry the reimport of _ / do a re-import of _ / begin synchronization with _ / retry synchronising with _ / start synchronizing with it /
  redo the import _ / retry importing _ / repeat the full sync with _ / begin the sync of _ / redo the pull for _ / try pulling for it / retry the import of new cert on _ / retry the import of the latest version 2 on _ / redo the import of the renewed certs for _ / redo the import again for _ from _ /
  retry the import for the cert / retry the import for the certificate / redo the import of _ and tell me / redo the import for _ and then resync / redo the import of _ and re-sync it / redo the import of _ and check the site`),
)('an order to sync, said in a roundabout way: %s', (clause) => {
  expect(orderedIn(english, clause)).toBe('sync');
});

test.each(
  phrases(`
  set it as it was / put everything back how it was / roll _ back to the way it was / return things to how they were yesterday /
  replace the cert in the binding / replace cert in binding / replace old certs in its binding now / replace that wrong certificate on the binding / replace its cert of binding /
  undo all the things you did / undo the thing you did / roll back what you changed / rollback everything we did / rollback whatever he did / rollback the things you changed / revert what the bot has made of it /
  set content type / set contenttype to pem / set the content-type to pem / correct the secret's content type / change secret content type / update the secrets content-type /
  move _ off the old cert / take _ off expired certificate please / switch _ away from that stale thumbprint / get _ off its previous certs /
  exchange the cert in the binding / exchange cert on binding / exchange certificates for _ now / exchange certs of the binding / fix it and tell me / repair all then check`),
)('an order to mend, said in a roundabout way: %s', (clause) => {
  expect(orderedIn(english, clause)).toBe('fix');
});

test.each(
  phrases(`
  import _ tomorrow / they import _ / import _ weekly / they start an import of _ / force a pull of _ every night / we update _ / always put everything back as it was / they replace the cert in the binding / we undo what you did /
  we set the content type / we move _ off the old cert / they exchange the cert in the binding / i fix it and you watch / update _ from home`),
)('no order in a roundabout way: %s', (clause) => {
  expect(orderedIn(english, clause)).toBeNull();
});
