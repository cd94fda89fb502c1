import { caseCard } from '../../cards/case-card.ts';
import type { Link } from '../../services/index.ts';
import { APP_SERVICE, NOW } from '../helpers/cases.ts';
import { VAULT_ID } from '../helpers/changes.ts';
import { elementsOf, openText } from './parts-of.ts';
import { manual } from './variant-parts.ts';

/** Every rule that may be the first broken link, the headline it makes, and whether it may be left to a person. */
const RULES: readonly (readonly [Link, string, string, 'by hand' | 'by the bot'])[] = [
  ['certificate', 'certificate-expired', 'has expired', 'by hand'],
  ['certificate', 'certificate-expiring', 'expires soon, and no newer one is there', 'by hand'],
  ['certificate', 'certificate-not-from-key-vault', 'follows no vault', 'by hand'],
  ['certificate', 'order-not-ready', 'order of this certificate is not complete', 'by hand'],
  ['certificate', 'plan-cannot-bind', 'plan cannot bind', 'by hand'],
  ['vault', 'vault-not-found', 'cannot find the vault', 'by hand'],
  ['vault', 'vault-soft-deleted', 'is deleted, and can be recovered', 'by the bot'],
  ['vault', 'vault-moved', 'has moved', 'by hand'],
  ['vault', 'vault-in-other-tenant', 'another tenant', 'by hand'],
  ['access', 'principal-absent', 'not known in this tenant', 'by hand'],
  ['access', 'grant-missing', 'may not read the vault', 'by the bot'],
  ['access', 'grant-lacks-secret-get', 'may not read the vault', 'by the bot'],
  ['access', 'grant-to-wrong-principal', 'somebody else in place of App Service', 'by the bot'],
  ['access', 'grant-is-compound', 'may not read the vault', 'by the bot'],
  ['access', 'role-missing', 'may not read the vault', 'by the bot'],
  ['access', 'role-insufficient', 'may not read the vault', 'by the bot'],
  ['access', 'grant-in-unused-model', 'model that the vault does not use', 'by the bot'],
  ['access', 'access-denied-by-assignment', 'A deny assignment', 'by hand'],
  ['network', 'firewall-blocks-app-service', 'The firewall of the vault', 'by the bot'],
  ['network', 'perimeter-blocks-app-service', 'A network perimeter', 'by hand'],
  ['secret', 'secret-not-found', 'nothing of the name', 'by hand'],
  ['secret', 'secret-soft-deleted', 'is deleted in the vault, and can be recovered', 'by the bot'],
  ['secret', 'secret-disabled', 'newest version in the vault is disabled', 'by the bot'],
  ['secret', 'secret-expired', 'newest version in the vault has expired', 'by hand'],
  ['secret', 'secret-not-pkcs12', 'a form that App Service cannot take', 'by hand'],
  ['secret', 'key-not-exportable', 'private key may not leave the vault', 'by hand'],
  ['secret', 'key-not-supported', 'key of this kind', 'by hand'],
  ['renewal', 'renewal-failed', 'renewal in the vault has failed', 'by hand'],
  ['renewal', 'renewal-awaits-merge', 'waits for the signed certificate', 'by hand'],
  ['renewal', 'renewal-not-automatic', 'Nothing renews this certificate', 'by hand'],
  ['renewal', 'new-version-unsafe', 'not safe to take', 'by hand'],
  ['sync', 'sync-overdue', 'has not taken the newest certificate', 'by the bot'],
  ['sync', 'sync-status-stale', 'still reports a failed sync', 'by the bot'],
  ['binding', 'binding-on-old-certificate', 'does not use the newest certificate', 'by the bot'],
  ['binding', 'hostname-not-covered', 'does not name a host it serves', 'by hand'],
  ['binding', 'hostname-unbound', 'no certificate bound', 'by the bot'],
  ['binding', 'thumbprint-pinned', 'still names the old certificate', 'by hand'],
  ['served', 'served-certificate-differs', 'Browsers get another certificate', 'by hand'],
];

const CERTIFICATE = 'https://kv-shop.vault.azure.net/certificates/wildcard-contoso-com';
const PLAN_ID = VAULT_ID.replace(/Microsoft.*/, 'Microsoft.Web/serverfarms/plan-shop-prod');

function headingOf(link: Link, rule: string): unknown {
  const { card } = caseCard(manual(rule, link, 'GET x'), NOW);
  return elementsOf(card).find(({ style }) => style === 'heading')?.text;
}

test.each(RULES)('%s: %s is headed by what it means', (link, rule, words) => {
  expect(headingOf(link, rule)).toContain(words);
});

describe.each(RULES.filter(([, , , who]) => who === 'by hand'))('%s: %s', (link, rule) => {
  test('says in one line of its own what a person has to do', () => {
    const words = handWords(link, rule);

    expect(words).toMatch(/^[A-Z].{20,}\.$/);
    expect(words.length).toBeLessThanOrEqual(130);
    expect(words).not.toContain('The evidence shows');
  });
});

test('no two faults ask the same of a person', () => {
  const words = RULES.filter(([, , , who]) => who === 'by hand').map(([link, rule]) => handWords(link, rule));

  expect(new Set(words).size).toBe(words.length);
});

test('a fault that the bot mends as a rule points to the evidence where it does not', () => {
  expect(handWords('access', 'grant-missing')).toBe('The evidence shows where a person has to act.');
});

function handWords(link: Link, rule: string): string {
  const box = elementsOf(caseCard(manual(rule, link, 'GET x'), NOW).card).find(({ id }) => id === 'by-hand');
  const texts = elementsOf(box).flatMap(({ type, text }) => (type === 'TextRun' ? String(text) : []));
  return (texts[1] ?? '').replaceAll('\u200b', '');
}

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
