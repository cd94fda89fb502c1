import { othersBeside } from '../../../services/azure/readers/sites.ts';
import { sameWebspace, withPlan } from '../../../services/azure/webspace.ts';
import type { AppServiceCertificate, Site } from '../../../services/domain/app-service.ts';

const GROUP = '/subscriptions/10c2052b-cbf0-5839-9f92-464808eef5ce/resourceGroups/rg-plans/providers/Microsoft.Web';
const ONE = `${GROUP}/serverfarms/plan-one`;
const OTHER = `${GROUP}/serverfarms/plan-other`;
const HELD = '8499DA13CF5D4FEEAAF5EF7E98BD1A0CC1748919';

const certificate: AppServiceCertificate = {
  id: `${GROUP}/certificates/wildcard`,
  name: 'wildcard',
  location: 'West Europe',
  thumbprint: HELD,
  subjectName: '',
  hostNames: [],
  expiresOn: null,
  serverFarmId: '',
  keyVault: null,
  status: '',
  issuer: '',
  canonicalName: null,
  webSpace: '',
};

function siteOn(serverFarmId: string, thumbprint: string | null = null, location = 'westeurope'): Site {
  const id = `${GROUP.replace('rg-plans', 'rg-sites')}/sites/app`;
  const sslState = thumbprint === null ? 'Disabled' : 'SniEnabled';
  return {
    id,
    name: 'app',
    location,
    serverFarmId,
    webSpace: '',
    identities: [],
    bindings: [{ host: 'a', sslState, thumbprint }],
  };
}

test.each([
  ['the only plan of its webspace', [siteOn(ONE), siteOn(ONE.toUpperCase())], ONE.toUpperCase()],
  ['the plan of the site that is bound to it', [siteOn(OTHER), siteOn(ONE, HELD), siteOn(OTHER)], ONE],
  ['no plan where its sites are on several', [siteOn(ONE), siteOn(OTHER)], ''],
  ['no plan where those bound to it are on several', [siteOn(ONE, HELD), siteOn(OTHER, HELD)], ''],
  ['no plan of another region', [siteOn(ONE, HELD, 'northeurope')], ''],
  ['no plan of another group', [siteOn(ONE.replace('rg-plans', 'rg-else'), HELD)], ''],
  ['no plan where there is no site', [], ''],
])('a certificate that names no plan is on %s', (_, sites, plan) => {
  expect(withPlan(certificate, sites)).toEqual({ ...certificate, serverFarmId: plan });
});

test('a certificate that names its plan keeps it', () => {
  const named = { ...certificate, serverFarmId: OTHER };

  expect(withPlan(named, [siteOn(ONE, HELD)])).toEqual(named);
});

test('a certificate that holds nothing is bound to no host name without a certificate', () => {
  const empty = { ...certificate, thumbprint: '' };

  expect(withPlan(empty, [siteOn(ONE), siteOn(OTHER)]).serverFarmId).toBe('');
});

test('a certificate of one site alone is for that site, wherever its plan is', () => {
  const site = siteOn(ONE);
  const own = { ...certificate, id: `${site.id.toUpperCase()}/certificates/own` };

  expect(sameWebspace(own, site)).toBe(true);
  expect(sameWebspace(own, { ...site, id: `${site.id}-too` })).toBe(false);
  expect(sameWebspace(own, { ...site, id: `${site.id}/slots/staging` })).toBe(false);
  expect(sameWebspace({ ...own, id: `${site.id}/slots/staging/certificates/own` }, site)).toBe(false);
});

test('a webspace keeps its name when a plan is moved, and is told by that', () => {
  const moved = { ...siteOn(ONE.replace('rg-plans', 'rg-moved')), webSpace: 'rg-plans-WestEuropewebspace' };

  expect(sameWebspace(certificate, moved)).toBe(false);
  expect(sameWebspace({ ...certificate, webSpace: 'RG-plans-westeuropeWebspace' }, moved)).toBe(true);
  expect(sameWebspace({ ...certificate, webSpace: 'rg-plans-NorthEuropewebspace' }, moved)).toBe(false);
});

test('groups of the same name in two subscriptions are two webspaces', () => {
  const elsewhere = siteOn(ONE);
  const id = elsewhere.id.replace('10c2052b', '20c2052b');

  expect(sameWebspace({ ...certificate, webSpace: 'one' }, { ...elsewhere, id, webSpace: 'one' })).toBe(false);
  expect(sameWebspace(certificate, { ...elsewhere, id, serverFarmId: ONE.replace('10c2052b', '20c2052b') })).toBe(
    false,
  );
});

test('other certificates are those of the same webspace that hold something else', () => {
  const own = { ...certificate, serverFarmId: ONE };
  const other = { ...own, id: `${GROUP}/certificates/other`, name: 'other', thumbprint: 'AA' };
  const certificates = [
    own,
    other,
    { ...other, id: `${GROUP}/certificates/from-vault`, keyVault: { vaultId: 'v', secretName: 's' }, thumbprint: 'BB' },
    { ...other, id: `${GROUP}/certificates/managed`, canonicalName: 'shop.contoso.com', thumbprint: 'CC' },
    { ...other, id: `${GROUP}/certificates/copy`, thumbprint: HELD },
    { ...other, id: `${GROUP}/certificates/empty`, thumbprint: '' },
    { ...other, id: `${GROUP}/certificates/north`, location: 'North Europe', thumbprint: 'DD' },
    {
      ...other,
      id: `${GROUP}/certificates/elsewhere`,
      serverFarmId: ONE.replace('rg-plans', 'rg-else'),
      thumbprint: 'EE',
    },
  ];

  expect(othersBeside(own, { certificates })).toEqual([
    { name: 'other', thumbprint: 'AA', hostNames: [], expiresOn: null, isUploaded: true },
    { name: 'other', thumbprint: 'BB', hostNames: [], expiresOn: null, isUploaded: false },
    { name: 'other', thumbprint: 'CC', hostNames: [], expiresOn: null, isUploaded: false },
  ]);
});
