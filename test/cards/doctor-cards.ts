import { doctorCard, examiningCard, notAdminCard } from '../../cards/doctor-card.ts';
import type { View } from '../../cards/view.ts';
import { type Locale, say } from '../../sentences/index.ts';
import type { Checked } from '../../services/index.ts';

const ID = '2d2c74d5-210d-5646-b553-c036776a920d';
const GROUP = '/subscriptions/10c2052b-cbf0-5839-9f92-464808eef5ce/resourceGroups/rg-shop-prod';
const VAULT = `${GROUP}/providers/Microsoft.KeyVault/vaults/kv-shop`;
const GIVE = `az role assignment create --assignee-object-id ${ID} --assignee-principal-type ServicePrincipal`;

const works: readonly Checked[] = [
  { check: 'node', verdict: 'ok', scope: null, says: say('doctor.node-ok', { version: '24.4.0' }), mend: null },
  { check: 'configuration', verdict: 'ok', scope: null, says: say('doctor.settings-ok'), mend: null },
  {
    check: 'resource-graph',
    verdict: 'ok',
    scope: null,
    says: say('doctor.graph-ok', { subscriptions: 1, vaults: 3, certificates: 41 }),
    mend: null,
  },
];
const wants: readonly Checked[] = [
  {
    check: 'fixes',
    verdict: 'warn',
    scope: GROUP,
    says: say('doctor-rights.fixes-some', {
      scope: 'rg-shop-prod',
      can: say('doctor-rights.fix-sync'),
      cannot: say('doctor-rights.fix-bind'),
    }),
    mend: { commands: [`${GIVE} --role 'Website Contributor' --scope ${GROUP}`] },
  },
  {
    check: 'excess',
    verdict: 'warn',
    scope: GROUP,
    says: say('doctor-rights.excess-wide', { role: 'Owner', scope: GROUP }),
    mend: { commands: [`${GIVE} --role Reader --scope ${GROUP}`, `az role assignment delete --ids ${GROUP}/x/y`] },
  },
];
const fails: readonly Checked[] = [
  { check: 'teams', verdict: 'fail', scope: null, says: say('doctor.teams-none'), mend: { setting: 'MicrosoftAppId' } },
  {
    check: 'vault',
    verdict: 'fail',
    scope: VAULT,
    says: say('doctor-rights.vault-certificates', { vault: 'kv-shop', why: 'Caller is not authorized.' }),
    mend: { commands: [`${GIVE} --role 'Key Vault Reader' --scope ${VAULT}`] },
  },
];

function saying(text: string): readonly Checked[] {
  const line = (verdict: Checked['verdict']): Checked => ({
    check: 'vault',
    verdict,
    scope: text,
    says: say('doctor-rights.vault-silent', { vault: text, why: text }),
    mend: { commands: [text, `${text} ${text}`] },
  });
  return [line('fail'), line('warn'), line('ok')];
}

/** What the bot tells of itself, and to whom it does not. */
export function doctorCards(hostile: string, long: string, locale: Locale): Readonly<Record<string, View>> {
  const sixty = Array.from({ length: 60 }).flatMap(() => saying(long));
  return {
    'checkup, something fails': doctorCard([...works, ...wants, ...fails], locale),
    'checkup, something wants a look': doctorCard([...works, ...wants], locale),
    'checkup, all works': doctorCard(works, locale),
    'checkup, hostile': doctorCard(saying(hostile), locale),
    'checkup, far too much': doctorCard(sixty, locale),
    'checkup, looking': examiningCard('Ana Silva', locale),
    'checkup, nobody is an admin': notAdminCard('none', ID, locale),
    'checkup, others are admins': notAdminCard('not-listed', ID, locale),
    'checkup, groups unread': notAdminCard('groups-unread', '', locale),
  };
}
