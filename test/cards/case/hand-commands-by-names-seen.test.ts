import { caseCard } from '../../../cards/case-card.ts';
import type { Link } from '../../../services/index.ts';
import { APP_SERVICE, NOW } from '../../helpers/cases.ts';
import { VAULT_ID } from '../../helpers/changes.ts';
import { elementsOf, openText } from '../parts-of.ts';
import { manual } from '../variant-parts.ts';

const CERTIFICATE = 'https://kv-shop.vault.azure.net/certificates/wildcard-contoso-com';
const PLAN_ID = VAULT_ID.replace(/Microsoft.*/, 'Microsoft.Web/serverfarms/plan-shop-prod');

/** By the request that proves a fault, the command that a person may begin with. */
const COMMANDS: readonly (readonly [Link, string, string, string])[] = [
  [
    'certificate',
    'order-not-ready',
    'GET x',
    'az resource list --resource-type Microsoft.CertificateRegistration/certificateOrders --output table',
  ],
  [
    'certificate',
    'plan-cannot-bind',
    `GET https://management.azure.com${PLAN_ID}`,
    `az appservice plan update --ids "${PLAN_ID}" --sku B1`,
  ],
  [
    'certificate',
    'plan-cannot-bind',
    'GET x',
    `az appservice plan list --query "[?sku.tier=='Free' || sku.tier=='Shared'].id" --output tsv`,
  ],
  ['vault', 'vault-not-found', 'GET x', 'az keyvault list --query "[].id" --output tsv'],
  [
    'vault',
    'vault-in-other-tenant',
    `GET https://management.azure.com${VAULT_ID}`,
    'az keyvault show --name kv-shop --query properties.tenantId --output tsv',
  ],
  ['access', 'principal-absent', `GET ${APP_SERVICE}`, 'az ad sp create --id abfa0a7c-a6b6-4736-8310-5855508787cd'],
  [
    'access',
    'access-denied-by-assignment',
    `GET https://management.azure.com${VAULT_ID}/providers/Microsoft.Authorization/denyAssignments`,
    `az rest --method get --url "${VAULT_ID}/providers/Microsoft.Authorization/denyAssignments?api-version=2022-04-01"`,
  ],
  [
    'secret',
    'secret-not-found',
    `GET ${CERTIFICATE}`,
    'az keyvault certificate list --vault-name kv-shop --query "[].name" --output tsv',
  ],
  [
    'secret',
    'secret-not-pkcs12',
    `GET ${CERTIFICATE.replace('certificates', 'secrets')}`,
    'az keyvault certificate import --vault-name kv-shop --name wildcard-contoso-com --file certificate.pfx',
  ],
  [
    'secret',
    'secret-not-pkcs12',
    `GET https://management.azure.com${VAULT_ID}/secrets/wildcard-contoso-com`,
    'az keyvault certificate import --vault-name kv-shop --name wildcard-contoso-com --file certificate.pfx',
  ],
  [
    'renewal',
    'renewal-failed',
    `GET ${CERTIFICATE}/pending`,
    'az keyvault certificate pending show --vault-name kv-shop --name wildcard-contoso-com',
  ],
  [
    'renewal',
    'renewal-awaits-merge',
    `GET ${CERTIFICATE}/pending`,
    'az keyvault certificate pending merge --vault-name kv-shop --name wildcard-contoso-com --file signed.cer',
  ],
  [
    'renewal',
    'new-version-unsafe',
    `GET ${CERTIFICATE}`,
    'az keyvault certificate list-versions --vault-name kv-shop --name wildcard-contoso-com --output table',
  ],
];

test.each(COMMANDS)('%s: %s, proved by %s, comes with a command to begin with', (link, rule, source, command) => {
  const { card } = caseCard(manual(rule, link, source), NOW);

  expect(elementsOf(card)).toContainEqual(expect.objectContaining({ type: 'TextRun', text: command }));
});

test.each(COMMANDS.filter(([, rule, source]) => source !== 'GET x' && rule !== 'plan-cannot-bind'))(
  '%s: %s comes without a command where no request names what it is about',
  (link, rule) => {
    expect(openText(caseCard(manual(rule, link, 'GET x'), NOW).card)).not.toContain('az ');
  },
);

test.each([
  'https://kv;reboot.vault.azure.net/certificates/x',
  'https://kv-shop.vault.azure.net/certificates/$(reboot)',
  'https://--debug.vault.azure.net/certificates/x',
  'https://kv-shop.vault.azure.net/certificates/--debug',
  'https://kv-shop.vault.azure.net/certificates/wildcard.contoso.com',
  'https://kv_é.vault.azure.net/certificates/x',
])('nothing that a shell would obey, and no piece of a name, comes from %s into a command', (source) => {
  expect(openText(caseCard(manual('renewal-failed', 'renewal', `GET ${source}`), NOW).card)).not.toContain('az ');
});

test('a name is read from the first broken link before it is read from what follows', () => {
  const current = manual('secret-not-found', 'secret', `GET ${CERTIFICATE}`);
  const other = manual('renewal-failed', 'renewal', 'GET https://kv-other.vault.azure.net/certificates/x').diagnosis;
  const findings = [...other.findings, ...current.diagnosis.findings];

  const { text } = caseCard({ ...current, diagnosis: { ...current.diagnosis, findings } } as typeof current, NOW);

  expect(text).toContain('az keyvault certificate list --vault-name kv-shop ');
});
