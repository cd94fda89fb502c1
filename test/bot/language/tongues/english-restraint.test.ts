import { english } from '../../../../bot/language/tongues/english/index.ts';
import { forbids, orderedIn, phrases } from './phrases.ts';

test.each(
  phrases(`
  sync it if you like / hypothetical sync / hypothetically sync it / in theory / let's say sync / lets say sync / sync it or not / sync to continue / click here to proceed, sync it / would it sync / would they sync / it depends /
  az cli / azure cli / arm template / arm json / as code / please try again / contact the administrator / make sure that it syncs / make sure _ syncs / make sure that _ renews / see the docs / for more details /
  to fix this restart / it is red.to fix this restart / it is red. to fix this restart / in order to sync it restart / it is red. in order to sync / tomorrow / when it is done / whenever it is done / after lunch / in an hour / in a minute / in 12 hours / in 1 hour / in 5 min /
  in 5 mins / in 5 minutes / in 2 days / in 1 day / in 1 week / in 3 weeks / at 9:30 / at 12:30 / at 9 pm / at 9pm / at 12 am / at 9h / at 9 o'clock / on monday / scheduled / next sprint /
  i put it in and still red / put the cert in, no change / let it run but the site is still red / reset it - nothing / cut it off - same / reset it –no effect / they set the policy and it was no luck / i let it run and the page is still red / put it back but everything / put it back but the site / put it on but it / put it on but _ /
  set it yesterday / put it there last night / let it run last monday / cut it on friday / reset the policy an hour ago / hit sync earlier / this is what we / ana said so / ana says sync / docs say sync / the manual says so / they say so / doc say sync / she told bob / they tell bob / it tells bob / she tells us / it tells them /
  tell bob to sync / bob wrote it / a suggestion / she suggests it / they suggest a sync / he suggested it / bob thinks so / they think so / he asked / according to ana / the blog / just kidding / scratch that / wrong channel / wait / hold on / hold off / stop / never mind / nevermind / forget it / avoid that / refused`),
)('forbids to act: %s', (said) => {
  expect(forbids(english, said)).toBe(true);
});

test.each(
  phrases(
    `
  would you sync it / would u sync it / i would like a sync / i would love a sync / make sure _ gets it / make sure that _ takes the new one / make sure _ picks it / too fixed to care / goto fix / tell me about it / tell app service about it / tell appservice to load it / tell azure to load it / tells _ to load it /
  tell the platform to load it / tell the web app to load it / tell the webapp to load it / the portal says ok / it says red / azure says so / the browser says so / the error says so / the card says so / input it and still red / offset yesterday / outlet and still red /
  don't wait for the window / do not wait until noon / dont wait till we are done / dont wait / wont wait / i dont want to wait / bob says thats fine / bob said its safe / the suggestion / your first suggestion / this last suggestion / your suggested fix / the proposed role / the recommended step / that suggested plan / what you suggest / as you suggested / everything you've suggested / the plan you have just planned / fix you just suggested /
  before 9:30 / by 9 pm / by 9pm / before 12h / by at 9 am / before the shift starts at 9 am / by the demo 9:30 / before the launch begins at 9 pm / before the demo at 9:30 / before the shift starts at 10:30 / before the shift starts at 9pm / by the demo at 12 am / do not wait until tomorrow / i can't do it later / bob said it's fine / ana says its ok / said that's safe / says thats good / boss said it is okay / i don't want to wait / we do not have time to wait / don't wait / we can't wait / i cant wait / cannot wait / won't wait / can't like to wait /
  i can't press the button / we cannot log in / we can't login today / i am not able to open that page / i can't do it from here / i can't get there, now / if you can / if possible / when you can / when you have a minute / when you get a chance / as soon as possible / no rush / once more / once again / no worries / not in sync / out of sync / why not /
  it is not synced / it isn't syncing / certs aren't updated / certs are not update / the site does not pick up / it doesn't pick / it didnt pick it / it did not picked up / the app didn't follow / it hasn't followed / it has not been renewed / it hasn't been renewing / it won't renew / it will not work / it cannot load / it can't be loaded / it can't read / it couldn't be read / it could not be reading /
  _ still isn't green / _ just does not get it / _ simply isn't getting it / it doesn't work / it isn't working / it didn't load / it isn't loading / it won't serve / it is not reach / it isn't reachable / it doesn't show / it isn't showing / it doesn't match / it isn't matching / it does not yet follow / it isn't following / apps aren't get green`,
  ),
)('leaves an order as clear as it is: %s', (said) => {
  expect(forbids(english, said)).toBe(false);
});

/** Orders, and what makes of them what was done, is seen or is written down. */
test.each(
  phrases(
    `
  sync _ a =b / sync _ a = b / grant access to _ failed / enable _ gives 403 / enable _ give 403 / allow _ still fails / add it to the app _ worked / enable trusted services is on / allow trusted services fail / allow trusted services fails / enable trusted services give 403 / enable trusted services gives 403 / enable trusted services return 403 / enable trusted services returns 403 /
  enable trusted services work / enable trusted services works / enable trusted services help / enable trusted services helps / add a certificate was denied / grant access to it got refused / load balancer / load balancers / set of certs / pull request / pull requests / put simply / use it as a template / use this as an example /
  do the syncs need a restart / do your fixes break it / set up an alert / create alert / create the alerts / give me an overview / give us the status / put together a report / add a notification / set another reminder / open tickets / open a nice ticket / write reports / file incidents / raise a incident / add tasks / add task / open a story / drop the stories / send lists / add list / close the logs / add log / update my reminders / add our notifications /
  sync _ postponed / resync of _ was delayed / re-sync _ delayed / fix of _ is pending / repair _ got cancelled / sync is stuck / re-sync is stuck / resync failed / the sync failed / auto sync failed / autosync failed / automatic sync failed / auto sync never runs / synchronization fails / synchronisation failed / import certs failed / import cert failed / import certificates fail / import certificate fails / sync keep failing / sync keeps failing / sync take long / sync takes long / sync say no / sync says no /
  sync show red / sync shows red / sync give 403 / sync gives 403 / sync return 403 / sync returns 403 / sync work now / sync works now / sync complete / sync completed / sync hang / sync hangs / fix broke / fix broken / sync result / sync results / fix throw 403 / fix throws 403 / sync isnt done / sync isn't done / sync can't finish / fix was applied / fix of the key vault was applied`,
  ),
)('tells rather than orders: %s', (clause) => {
  expect(orderedIn(english, clause)).toBeNull();
});

/** Orders but for what is told of the work, or for the ticket and the like that is asked for. */
test.each(
  phrases(`
  sync everything on _ failed / sync both certs on _ give 403 / load balancer for the new cert / load balancers have the new cert / pull request for the new cert / pull requests for the new cert / do the fixes for _ need a restart / do your fixes on _ break it / use your plan for _ as a template / use the fix for _ as an example /
  open a new ticket for the cert / open new ticket for the cert / open ticket for the cert / open tickets about the secret / open an incident for the vault / open incidents about the vault / open task for the cert / open tasks for the vault / open report on the cert / open reports about the vault / open log of the vault / open logs of the vault /
  get list of the new certs / get lists of the new certs / get log of the new cert / get logs of the new cert / sync cert broke / sync cert broken /
  get alert for the new cert / get alerts for the new cert / get notification about the new cert / get notifications for the new cert / get reminder of the new cert / get reminders for the new cert / get a nice reminder for the renewed cert / get us a reminder about the renewed cert /
  sync _ postponed / resync _ postponed / full sync _ postponed / auto-fix _ delayed / autofix for _ keeps failing / auto-fix for _ keeps failing / manual sync for _ keeps failing / force sync for _ hangs / forced sync on _ hangs / another sync for _ shows red / resync for _ hangs / re-sync for _ keeps failing / reload _ hangs / re-fetch certs hangs / renew _ keeps failing / synchronize for _ keeps failing /
  sync cert fails / sync certs fail / sync certificate fails / sync certificates fail / sync cert keeps failing / sync certs keep failing / sync cert takes hours / sync certs take hours / sync cert says no / sync certs say no / sync cert shows red / sync certs show red / sync cert gives 403 / sync certs give 403 / sync cert returns 403 / sync certs return 403 / sync cert works / sync certs work / sync certs complete / sync certs completed /
  sync cert hangs / sync certs hang / fix for _ broke / fix for _ broken / sync cert result / sync cert results / sync cert throws 403 / sync certs throw 403 / sync cert error on _ / sync cert errors on _ / sync cert issue on _ / sync cert issues on _ / sync cert problem on _ / sync cert problems on _ / fix the error is pending / fix the errors failed / fix the issue is stuck / fix the issues failed / fix the problem is done / fix the problems failed`),
)('would be an order if nothing were told: %s', (clause) => {
  expect(orderedIn({ ...english, reports: [] }, clause)).not.toBeNull();
  expect(orderedIn(english, clause)).toBeNull();
});

test.each(
  phrases(`
  fix the issue on _ / fix the problem with _ / repair the error on _ / fix all the errors on _ / repair all issues on _ / fix this problem on _ / fix my issue on _ / auto-fix the problem on _`),
)('the trouble is what is to be mended: %s', (clause) => {
  expect(orderedIn(english, clause)).toBe('fix');
});

test.each(
  phrases(`
  fix stuck binding / fix broken bindings / fix failed access / fix failed syncs / sync failed ones / fix broken ones / fix the failed one / fix denied role / fix denied roles / fix denied policy / fix denied policies / fix failed import / fix failed imports / fix broken app / fix broken apps / fix broken site / fix broken sites / fix broken secret / fix broken secrets /
  fix denied permission / fix denied permissions / fix broken link / fix broken links / fix broken vault / fix broken vaults / fix broken thumbprint / fix broken thumbprints / fix broken version / fix broken versions / fix broken certificate / fix broken certs / fix broken sync / fix failed sync`),
)('%s is told of nothing', (clause) => {
  expect(english.reports.some((sign) => sign.test(clause))).toBe(false);
});

test.each(
  phrases(`sync / synced / syncing / fix / fixed / fixing / repair / repaired / reimport / re-import / re-importing / rebind / rebinding / grant / granted / apply / applies / applied / applying / approve / approval / recover / recovered / roll back / rollback /
  rolled back / rolling back / undo / safe / downtime / risk / risky`),
)('a question with "%s" doubts the action', (word) => {
  expect(english.action.test(`is that ${word} or not`)).toBe(true);
});

test.each(phrases('async / prefix / trolling backwards / unsafe / undone / asterisk / appliance / flagrant'))(
  '"%s" is no word of changing',
  (word) => {
    expect(english.action.test(`is that ${word} or not`)).toBe(false);
  },
);
