import type { Inventory } from '../services/index.ts';

const AT = '2026-11-25T14:30:00.000Z';
const SUBSCRIPTION = '/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-bench/providers';
const TRADES = ['pay', 'shop', 'crm', 'orders', 'portal', 'billing', 'search', 'mail', 'stock', 'people'];
const STAGES = ['prod', 'test', 'uat', 'dev'];

/** As many certificates as wanted, each from a vault and bound by an app, with names like those of a real fleet. */
export function fleetOf(count: number): Inventory {
  const numbers = Array.from({ length: count }, (_, number) => number);
  return {
    takenAt: AT,
    source: 'bench',
    command: '',
    plans: [],
    vaults: [],
    tenants: new Map(),
    subscriptions: new Map(),
    owners: new Map(),
    certificates: numbers.map(certificate),
    sites: numbers.map(site),
    principal: { seen: false, why: 'unavailable', mend: '', source: 'bench', command: '', at: AT },
  };
}

function certificate(number: number): Inventory['certificates'][number] {
  return {
    id: `${SUBSCRIPTION}/Microsoft.Web/certificates/${nameOf(number)}`,
    name: nameOf(number),
    location: 'westeurope',
    thumbprint: thumbprintOf(number),
    subjectName: '',
    hostNames: [`${nameOf(number)}.fabrikam.com`, `www.${nameOf(number)}.fabrikam.com`],
    expiresOn: AT,
    serverFarmId: '',
    webSpace: '',
    keyVault: { vaultId: `${SUBSCRIPTION}/Microsoft.KeyVault/vaults/kv-${number % 300}`, secretName: nameOf(number) },
    status: 'Succeeded',
    issuer: '',
    canonicalName: null,
  };
}

function site(number: number): Inventory['sites'][number] {
  return {
    id: `${SUBSCRIPTION}/Microsoft.Web/sites/app-${nameOf(number)}`,
    name: `app-${nameOf(number)}`,
    location: 'westeurope',
    serverFarmId: '',
    webSpace: '',
    bindings: [{ host: `${nameOf(number)}.fabrikam.com`, sslState: 'SniEnabled', thumbprint: thumbprintOf(number) }],
    identities: [],
  };
}

function nameOf(number: number): string {
  return `${TRADES[number % 10]}-${STAGES[Math.floor(number / 10) % 4]}-${number}`;
}

function thumbprintOf(number: number): string {
  return number.toString(16).toUpperCase().padStart(8, '0').padStart(40, 'A');
}
