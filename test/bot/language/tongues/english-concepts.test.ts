import type { IntentKind } from '../../../../bot/language/intent-kind.ts';
import { english } from '../../../../bot/language/tongues/english/index.ts';
import { phrases, readIn } from './phrases.ts';

/** What asks how things work in general, and what sounds like it; a name is `_`, a new line `|`. */
const SAID: Readonly<Partial<Record<IntentKind | 'nothing', readonly string[]>>> = {
  'explain-concept': phrases(`
  what is an unhealthy certificate / what's a red dot / what is a bound host name / what does soft delete | and purge protection mean / what do 4 | and 5 mean / why rebind and not sync / why a rebind but not a restart / fix it by itself / should i be reimporting our cert / must we reimport our cert / so what is the advantage of sni / so what is the benefit / so what is the limit / so what is the risk / so what is the downside / is it safe for our app / in what case does it rebind / no idea what means unbound / it is greyed out | what does that mean / how is the health decided /
  is it safe and will it work now / does syncing restart our app / would a rebind drop our traffic / can rebinding break our site / could a reimport reset our binding / will re-importing touch our slot / can a grant affect our vault / does granting change our policy / does an import need our ok / will importing remove our old one / does approving trigger our job / can a repair interrupt our site / will repairing hurt our site / which identity is preferred /
  sync or rebind it | which is safer / rbac vs policies | what is newer / rbac vs policies / why not grant access / why not get permissions / in general why is a managed identity not enough / which ports do we require / what role to assign / which ip to allow / which service tag to allow / sorry but when does azure look / which permission do i give / which identity option should i pick / how soon will the job run / sorry but where can i see it / ok so is there a way around it / is there a doc for it /
  what happens if i sync and to which apps of _ / what happens then | can it be repaired / does a restart help much in general / will it work then without downtime / what happens then and how is it stored / how long does it take and how does it show in the portal / what is the difference and how come / what happens then and explain why / what happens if the vault is down`),
  list: phrases(
    `which cert on _ is used / which certificate on _ is used / which app of _ is meant / which vault of _ is used / which site of _ is meant / which hostname of _ is used / which host name _ is used / which binding of _ is used`,
  ),
  nothing: phrases(`
  i cannot explain it / what is the sni on _ / what does that affect on _ / what does soft delete protect at _ / what does the word | on _ mean / what does the word | meanwhile / but why sync and not import / nobody knows how risky is it / the bot cannot act by itself / fix it by itself now / we wonder what should i sync / it asks do you think so / nobody will tell me who may / nobody told us what counts as bound / we wonder what makes it red / they change what we need / the log shows how much is left / we know it will change and break it / it shows what is unclear / it broke when we renewed it so what now / once you sync it check what is bound and let us know /
  it hung when the slot moved what happens now / if the plan scales what happens to _ / it stopped in what sequence / in which order are the slots of _ synced / the page hides what exactly is bound / what exactly is bound at _ / what exactly is going wrong / guess what does it need / what does it change at _ / the state of _ and its meaning / the app _ is green | what does it mean / the good news is that enough users are back / why do we need a lock on _ / i get no meaningful answer / the site is red | what does it mean for customers / wait and see what happens / how are we still serving it /
  explain why it is red / explain to me why it is red / how are the certs / how are the cert dates / how does the app show it / how can it be showing that / is the site down / we lost what access we need / what rights must i set on _ so it stops failing / the one who can approve is ill / the one who decides is ill / it shows what cert is used / _ vs the rest / is my cert a wildcard / is my certificate a wildcard`),
  diagnose: phrases(`
  why is managed identity not used here / the site is red | why do we care / why do you fail / why do we get failures / why do i get an error / why do we get errors / why fail at all / why the failures / why error 403 / why is one needed on _ / why the errors / why the site broke / why the site is broken / why the site doesn't load / why certs not loading / would a restart help / will the sync work now`),
};

test.each(Object.entries(SAID).flatMap(([kind, all]) => all.map((lines) => [kind, lines] as const)))(
  '%s: %s',
  (kind, lines) => {
    expect(readIn(english, lines.replaceAll(' | ', '\n')) ?? 'nothing').toBe(kind);
  },
);
