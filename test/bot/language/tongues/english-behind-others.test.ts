import { readIntent } from '../../../../bot/language/intent.ts';
import type { IntentKind } from '../../../../bot/language/intent-kind.ts';
import { phrases } from './phrases.ts';

/** What is said behind a sentence, or in a line, that says nothing of it. */
const SAID: Readonly<Partial<Record<IntentKind, readonly string[]>>> = {
  cancel: phrases(`
  Under no circumstances sync app-pay / Never sync billing.fabrikam.com by yourself / Nobody syncs kv-shop`),
  'export-iac': phrases(`Bicep for kv-shop please / ARM template for it / As bicep please`),
  expiring: phrases(`Which certs expire this month? / Is anything expiring?`),
  list: phrases(`
  Any other certs on kv-shop? / Any unused app? / Show all web apps / Which apps use kv-shop? / Is anything red? / Do we have certs without any binding? / Are there other findings?`),
  'status-of-operation': phrases(`
  Rollback complete? / Has the role propagated? / Is everything green by now? / Have both of them already landed? / Was the sync good?`),
  'history/audit': phrases(`
  Did bob modify kv-shop last week? / Which deployments happened yesterday? / Show all fixes applied to kv-shop / Incidents in the last week`),
  'smalltalk/other': phrases(`
  Can you restart app-shop-prod? / Bob will fix it / Tomorrow we sync it / Fix later / Bob wants to sync kv-shop / The network team has to fix it / Everybody goes home once they sync`),
};

const PAIRS = Object.entries(SAID).flatMap(([kind, all]) => all.map((said) => [kind, said] as const));

test.each(PAIRS)('%s, whatever sentence is before it: %s', (kind, said) => {
  expect(readIntent(`Ana is off today. ${said}`).kind).toBe(kind);
});

test.each(PAIRS)('%s, whatever line is around it: %s', (kind, said) => {
  expect(readIntent(`Ana is off today\n${said}\nSee you on monday`).kind).toBe(kind);
});
