import { readFileSync } from 'node:fs';
import { codeOf, isDeed, LANGUAGES, type Language } from '../../../services/code/index.ts';
import { assignmentName } from '../../../services/domain/assignment-name.ts';
import { SITE_ID, TARGET } from '../../helpers/changes.ts';
import { english } from '../../helpers/english.ts';
import { changes, type Kind, kinds, planOf, SLOT_BINDING } from './changes.ts';
import { skeleton } from './skeleton.ts';

const everywhere = LANGUAGES.flatMap((language) => kinds.map((kind) => [language, kind] as const));
const textOf = (kind: Kind, language: Language) => codeOf(planOf([changes[kind]]), language).text;

/** What has to be found in every language, whether as code or in the line that stands in for it. */
const NAMED: { readonly [K in Kind]: readonly string[] } = {
  'add-access-policy': ['kv-shop', changes['add-access-policy'].objectId, changes['add-access-policy'].tenantId],
  'assign-role': ['kv-shop', changes['assign-role'].principalId, assignmentName(changes['assign-role'])],
  'set-network-bypass': ['kv-shop', 'AzureServices'],
  'recover-vault': ['kv-shop', 'rg-shop-prod', 'westeurope'],
  'recover-secret': ['kv-shop', 'wildcard-contoso-com'],
  'enable-secret-version': ['kv-shop', 'wildcard-contoso-com', changes['enable-secret-version'].version],
  'start-renewal': ['kv-shop', 'wildcard-contoso-com'],
  'sync-certificate': [TARGET.certificateId],
  'import-certificate': [
    'kv-shop-wildcard-contoso-com',
    'kv-shop',
    'wildcard-contoso-com',
    'westeurope',
    changes['import-certificate'].serverFarmId,
  ],
  'bind-hostname': ['app-shop-prod', 'shop.contoso.com', changes['bind-hostname'].thumbprint],
};

test.each(everywhere)('%s says all of %s, and closes what it opens', (language, kind) => {
  const text = textOf(kind, language);

  for (const name of NAMED[kind]) expect(text).toContain(name);
  expect(() => skeleton(text, language)).not.toThrow();
  expect(text).toMatch(/[^\n]\n$/);
});

test.each(everywhere)('%s writes %s exactly so', (language, kind) => {
  expect(textOf(kind, language)).toBe(readFileSync(`test/services/code/texts/${language}/${kind}.txt`, 'utf8'));
});

const DEEDS: { readonly [K in Kind]: boolean } = {
  'add-access-policy': false,
  'assign-role': false,
  'set-network-bypass': false,
  'recover-vault': true,
  'recover-secret': true,
  'enable-secret-version': true,
  'start-renewal': true,
  'sync-certificate': true,
  'import-certificate': false,
  'bind-hostname': false,
};

test.each(kinds.filter((kind) => DEEDS[kind]))(
  '%s, which no template can declare, stands in each as its az line',
  (kind) => {
    const line = textOf(kind, 'az').trimEnd().split('\n').at(-1) ?? '';

    expect(line).toMatch(/^az /);
    expect(textOf(kind, 'bicep')).toContain(`\n// ${line}\n`);
    expect(textOf(kind, 'terraform')).toContain(`\n# ${line}\n`);
    expect(JSON.parse(textOf(kind, 'arm')).metadata.comments).toContain(line);
  },
);

test('what is a deed is known', () => {
  expect(kinds.filter((kind) => isDeed(changes[kind]))).toEqual(kinds.filter((kind) => DEEDS[kind]));
});

test('a sync puts the same certificate again with its tags, and imports nothing', () => {
  const line = textOf('sync-certificate', 'az').trimEnd().split('\n').at(-1) ?? '';

  expect(line).toMatch(/^az rest --method get .*tags: tags.* \| az rest --method put .*--body @-$/);
  expect(line.split(TARGET.certificateId)).toHaveLength(3);
  expect(line).not.toContain('ssl import');
});

test('steps are numbered in the order of the plan, one alone is not', () => {
  const both = [changes['add-access-policy'], changes['sync-certificate']];

  expect(codeOf(planOf(both), 'az').text).toMatch(/^# 1\. Let [\s\S]*\n\n# 2\. Sync /);
  expect(textOf('sync-certificate', 'az')).toMatch(/^# Sync /);
});

test('Bicep is one file for each resource group, in the order of the plan', () => {
  const elsewhere = { ...changes['bind-hostname'], siteId: SITE_ID.replace('rg-shop-prod', 'rg-web') };
  const { text, warnings } = codeOf(planOf([changes['import-certificate'], elsewhere]), 'bicep');

  expect(text).toMatch(/File 1 of 2: fix-1\.bicep[\s\S]*'rg-shop-prod'[\s\S]*File 2 of 2: fix-2\.bicep[\s\S]*'rg-web'/);
  expect(warnings.map(english)).toContainEqual(expect.stringContaining('2 files'));
});

test('Terraform binds the certificate that the plan imports, leads to, or syncs', () => {
  const bound = (of: Parameters<typeof planOf>[0], leadsTo: string | null = null) =>
    codeOf(planOf(of, { leadsTo }), 'terraform').text;
  const binding = changes['bind-hostname'];

  expect(bound([changes['import-certificate'], binding])).toMatch(
    /certificate_id += azurerm_app_service_certificate\.imported\.id/,
  );
  expect(bound([binding, changes['sync-certificate']])).toContain(`default     = "${TARGET.certificateId}"`);
  expect(bound([binding], `${TARGET.certificateId}-2`)).toContain(`default     = "${TARGET.certificateId}-2"`);
  expect(bound([binding])).not.toMatch(/variable "certificate_id" \{[^}]*default/);
});

test('Terraform always grants what App Service cannot do without, since it writes the whole entry', () => {
  const text = codeOf(
    planOf([{ ...changes['add-access-policy'], secrets: [], certificates: ['get'] }]),
    'terraform',
  ).text;

  expect(text).toMatch(/secret_permissions += \["Get"\]\n +certificate_permissions = \["Get"\]/);
});

test.each([
  ['az', /ssl bind .*--name 'app-shop-prod' --slot 'staging' --hostname/],
  ['powershell', /-WebAppName 'app-shop-prod' -Slot 'staging' -Name/],
  ['bicep', /Microsoft\.Web\/sites\/slots@[\s\S]*name: 'app-shop-prod\/staging'/],
  [
    'terraform',
    /^# The provider binds no certificate to a host name of a slot\. With az:\n# az webapp config ssl bind .*--slot 'staging'/m,
  ],
] as const)('%s binds a host name of a slot there', (language, binds) => {
  expect(codeOf(planOf([SLOT_BINDING]), language).text).toMatch(binds);
});
