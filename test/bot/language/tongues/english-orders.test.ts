import { english } from '../../../../bot/language/tongues/english/index.ts';
import { orderedIn, phrases } from './phrases.ts';

const SYNC = phrases(`
  sync / sync now / sync _ / resync _ / re-sync _ / synchronize _ / synchronise it / sync up _ / bulk sync _ / bulk-sync _ / forced sync / force sync _ / hard sync /
  sync both / sync everything / sync all of them / sync this please / sync what is yellow / sync the cert / sync my certs / sync certificate / sync certificates / sync secret / sync secrets /
  sync binding / sync bindings / sync host name / sync hostnames / sync web app / sync webapps / sync apps / sync app / sync only _ / sync on _ / sync of my app / sync whatever is red / sync www /
  do a sync / make sync / re-run sync / rerun the sync / run a manual resync / kick off a sync / kick another sync / trigger one fresh re-sync / start a synchronisation / start synchronization /
  hit the sync button / trigger the sync job / press sync / force-sync / forcesync _ /
  _ needs a sync now / _ needs sync asap / _ needs another quick re-sync please pls / _ needs one more resync urgently / _ needs an manual sync right away /
  get a resync on _ / get another re-sync of it / have one more sync for that / get a sync on the cert /
  import again / reimport anew / re-import once more on _ / import again please / import again now / another sync / another sync for _ / one sync please / a fresh sync now / sync again for _ /
  once more sync / again resync / one more time re-sync /
  i need _ synced / we want to have it resynced / urgently need the cert re-synced / need the certificate on _ synchronized / really want that to be synchronised now / i need this reimported /
  need _ re-imported asap please / want _ refreshed today before noon / i need the cert of _ refreshed by 5 pm / need the certs synced immediately /
  reimport _ / re-import the cert / reload certs / re-load the certificate / repull it now / re-fetch both certs / redownload this from the vault / re-download cert / refetch certificate /
  pull the new certificate / pull the latest prod certs / fetch newest secret / get the renewed wildcard cert / deploy the rotated big old blue cert / roll out the updated certificates /
  load certs from the vault / get the certificate from key vault / get secret from our kv / fetch certificates from _ / pull cert copy from the keyvault / import secret wild from vault /
  pull the latest version / pull the new version of the cert / get the newest one now / get for _ the newest version /
  refresh the cert / update all wildcard certs / refresh certificate now / refresh our certificates on _ / update cert / update both certs in _ / refresh certificate copy / update these old certs please /
  force a refresh of _ / trigger reimport of _ / start an re-import on _ / do a manual reload for _ / do a re-load of _ / run a fresh repull of the cert / run a re-pull of _ / run another refetch for the secret / do one re-fetch of the certificate /
  do a quick pull of the cert from _ / do an import of _ from the key vault / do an import of the secret from the keyvault / do a fetch for _ from keyvault / do an update on _ from key vault / do an import of the certificates from the vault /
  make _ take the new cert / let _ pick it up / have _ to load that / get _ pick the renewed version up / make _ use renewed one / make _ serve the fresh certificate now /
  update _ to version that is in the vault / update _ to the version in kv / bring _ up to the cert from key vault / bring _ to that certificate which is now in our keyvault / refresh _ to the one in the vault /
  upgrade _ to the copy sitting for a while now in _ / refresh _ to the secret that landed in vault / take _ to the version lying since the vault / update _ to the version what the vault /
  update _ to the latest / bring _ over with our newest / update _ right away from keyvault / update _ with key vault / update _ from vault /
  would you mind syncing _ / mind resyncing it / mind re-syncing the certs / mind synchronizing this / mind synchronising that / mind re-importing all / mind refreshing our certs / mind syncing them now /
  _ sync / _: resync it please / _ please re-sync the cert / _ : pls sync this one / _ sync the certificate now /
  get _ synced / have it re-synced / have the cert resynced / get the certs synced / get all of them synced /
  you can sync _ now / you may now go ahead and sync it now / you can resync them again now / you can re-sync this now /
  bring _ in sync / get the cert back into sync / put the certificates into sync / bring them back in sync / put this in sync`);

const FIX = phrases(`
  fix / fix _ / repair it / autofix _ / auto-fix _ / heal the binding / correct the certificate / resolve all of it / fix my app /
  enable trusted services / re-enable the trusted services bypass / reenable the secret / allow the firewall exception / turn on public access / activate public network access / unlock the vault / open the firewall for _ /
  turn the bypass back on for _ / switch on autorenew / turn on automatic rotation / switch its trusted services on again / set the auto-renewal on again / put auto rotation back on / turn the old cert version on now / turn auto-renew for the vault on again please / turn trusted service back on at _ /
  turn back on auto-renewal / switch on autorenew / enable auto-renew / re-enable automatic renewal / reenable auto renewal / activate auto rotation /
  tick trusted services / set the checkbox to allow / check allow trusted / untick bypass /
  disable the lock / remove locks / lift the read-only lock / remove readonly lock / delete that delete lock / drop the resource locks / turn off firewall / remove the deny rule / remove deny assignments / remove deny / delete the deny assignment / remove this public access block /
  correct the binding to the cert / update both bindings with the new certificate / update bindings to version 2 / rebind _ to the new certificate / re-bind _ with thumbprint 12 / bind the bindings onto cert / change all my bindings to the certs / swap _ now and then quickly to _ / move binding from old to new version /
  rebind _ / re-bind it / bind the cert / rebind all my certs /
  recover _ / undelete it / un-delete the cert / restore the deleted vault / bring back the old cert / restore the soft-deleted certificate / restore the soft deleted secret / restore the softdeleted version / recover the policy / restore the policies / recover cert / recover certificates / restore secret / restore access / recover deleted ones / restore the lost old role / undelete vault /
  undo / rollback / roll back now / revert _ / undo the last fix / undo that change / back out of the rebind / undo what you did / revert it / undo all syncs / roll back the imports /
  apply the fix / approve fix / approve the recommended fix / run option b / apply option 12 / do the rebinding / do rebind / start the rebind now / apply #12 / approve 4711 / approve #1 for _ / take option one please / go with the first proposal / apply the fixes now / do the rollback / apply the rollback please / confirm the case / execute both changes /
  do it / do that now / run this please / approve / approve it / approve #_ / accept _ / apply for _ / accept both now please /
  i'd take option 1 / we would choose the second plan / i use number a / take variant two now / pick the 3rd proposal please / we want plan 12 / i vote for option c / prefer the last variant / choose option 2 for _ /
  option 2 / the option a / number 12 please / plan two it is / variant three now / the second one / first plan / second option please now / third proposal then /
  renew _ / renew it now / renew the cert / renew the certificates / renew certs / renew cert / renew that / approved / proceed / go for it / go ahead / ship it / make it so /
  make _ green / turn it all back green / bring the cert back to healthy / get the certs working / make the yellow one green / make the red ones green / make everything valid / get them fixed / make _ work / make it go green /
  would you mind fixing _ / mind repairing the cert / mind fixing the certificates now / mind resolving the binding / mind fixing it / mind fixing the permission / mind fixing the permissions please / mind repairing the access /
  i approve / we hereby approve it / i authorise the fix / i authorize _ / we sign off that change / i do confirm 4711 / i approve no. 4711 / i approve no 4711 / we approve the plan with code ab12 / i approve case abcde-12-x / we approve number 5 for _ / i accept the proposal on _ / i approve fix #12 /
  add it back / grant it / restore that again please / re-add them / readd it now / enable it again /
  roll it back / take that back please / change it back to how it was / switch everything back now please / put them back to before / turn _ back /
  i need _ fixed / need it to be repaired now / we want the cert fixed / need the certificate of _ fixed asap / i need _ rebound before noon / really need that fixed by 5 pm / urgently need to get this fixed today please / need the certs repaired /
  get a fix on _ / get another repair for it / have a rebind of that / have _ fixed / have it repaired / take care of _ / take care of it /
  _ fix / _: repair it please / _ pls fix this one / _ please fix the cert now / _ : fix the certificate`);

test.each(SYNC)('an order to sync: %s', (clause) => {
  expect(orderedIn(english, clause)).toBe('sync');
});

test.each(FIX)('an order to mend: %s', (clause) => {
  expect(orderedIn(english, clause)).toBe('fix');
});

test.each(
  phrases(`
  the sync / we sync _ / sync them tomorrow / desync _ / asyncronous / please note that we do a sync / hit the sync button is greyed / run the sync jobs was late /
  enforce-sync / xforce-sync / my _ needs a sync now / _ needs a sync / _ needs a sync nowish / why get a sync on _ / we import again / import again later / another sync attempt / our another sync / another sync for later /
  and once more sync / i need _ synced before you go / i need _ synced nightly / needed _ synced / who refreshed the cert / refresh the certainty / refresh the cert page / update certs weekly /
  force a refresh of _ cache / force a refresh of _ homepage / force a refresh of _ page / force a refresh of _ token / force a refresh of _ tokens / force a refresh of _ session / force a refresh of _ cookies / force a refresh of _ cookie / force a refresh of _ sessions / force a refresh of _ setting / force a refresh of _ settings /
  force a refresh of _ config / force a refresh of _ configuration / why update _ to the version in kv / we would mind syncing _ / mind syncing items / mind syncing themes / and you can sync _ now / you can sync _ nowhere / who bring _ in sync /
  sync everything failed / sync everything fails / sync everything fail / sync both have failed / sync everything is still failing / sync everything keeps failing / sync everything crashed / sync everything crashes / sync both crash / auto-fix everything hangs / auto-fix both hang / fix everything hung / sync everything has just timed out / repair everything did nothing /
  re-enable the alert for the vault / enable alerts on certificate expiry / allow notification about the cert / enable notifications for tls / enable watch on the vault / enable watching the certificate / activate the subscription for cert / turn on reminder for certificate / turn on reminders for the cert / enable message about vault / enable messages about vault / allow me to see the vault / subscriptions allow vault /
  turn the cert alert on for _ / turn the certificate alerts on for _ / turn the certificate notification on for _ / turn the secret notifications on now / switch the version watch on for _ / switch the version watching on for _ / turn the certificate reminder on now / turn the certificate reminders on now / we turn the bypass back on for _ / turn the bypass on monday /
  turn on auto-renewal alert / turn on auto-renewal alerts / turn on auto-renewal notification / turn on auto-renewal notifications / who turn on auto-renewal / they tick trusted services / they disable the lock / disable the locker / 
  we recover _ / recover item / restoring it / the renew _ / renew items / renewal / proceeds / proceed later / approved yesterday / i use option 1 often / we all use option 1 / option 2 fails / my option 2 / the second one failed / a second one / option x / number 5 of them / option d /
  make _ work for me / who make _ green / make it green on my screen / mind fixing items / never mind fixing _ / they approve / i approve of it / grant it later / why add it back / roll it back tomorrow / who roll it back / get fixed /
  i need _ fixed before you go / i need _ fixed nightly / they i need _ fixed / who get a fix on _ / who have _ fixed / who take care of _ / undo the deployment / revert the commit / correct / resolves`),
)('no order: %s', (clause) => {
  expect(orderedIn(english, clause)).toBeNull();
});
