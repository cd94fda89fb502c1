import type { Vault as VaultModel } from '@azure/arm-keyvault';
import type { ResourceGraphClient } from '@azure/arm-resourcegraph';
import { z } from 'zod';
import type { AppServiceCertificate, ServicePlan, Site } from '../domain/app-service.ts';
import type { Instant } from '../domain/instant.ts';
import type { Inventory } from '../domain/inventory.ts';
import type { Vault } from '../domain/key-vault.ts';
import { keyOf, nameOf } from '../domain/resource-id.ts';
import { reached } from './answer.ts';
import { askResourceGraph } from './asked.ts';
import type { Cloud } from './clouds.ts';
import { graphPages } from './graph-pages.ts';
import { certificateOf, planOf, siteOf, vaultOf } from './shapes.ts';
import { withPlan } from './webspace.ts';

/** Everything of interest in one query: Resource Graph counts queries, not rows. */
const QUERY = `resources
| union resourcecontainers
| where type in~ ('microsoft.resources/subscriptions', 'microsoft.web/certificates', 'microsoft.web/sites/certificates', 'microsoft.web/sites/slots/certificates', 'microsoft.web/sites', 'microsoft.web/sites/slots', 'microsoft.web/serverfarms', 'microsoft.keyvault/vaults')
| project id, name, type, location, identity, sku, tags, tenantId, subscriptionId, properties
| order by id asc`;

const Row = z.object({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  location: z.string().nullish(),
  identity: z.unknown(),
  sku: z.unknown(),
  tags: z.record(z.string(), z.string()).nullish().catch(null),
  tenantId: z.string().nullish(),
  subscriptionId: z.string().nullish(),
  properties: z.record(z.string(), z.unknown()),
});

/**
 * Reads the estate from Resource Graph, a thousand resources a page; no more is kept of a page than what is of interest. Tells
 * early of vaults that certificates follow; not of all of them.
 */
export async function readInventory(
  client: ResourceGraphClient,
  cloud: Cloud,
  takenAt: Instant,
  onVault: (vault: Vault) => void = () => {},
): Promise<Omit<Inventory, 'principal'>> {
  const found = await reached(() => allOf(client, onVault));
  const certificates = found.certificates.map((certificate) => withPlan(certificate, found.sites));
  return { takenAt, ...askResourceGraph(cloud, QUERY), ...found, certificates };
}

async function allOf(client: ResourceGraphClient, onVault: (vault: Vault) => void) {
  const [certificates, sites, vaults, plans]: [AppServiceCertificate[], Site[], Vault[], ServicePlan[]] = [
    [],
    [],
    [],
    [],
  ];
  const there = new Map<string, Vault>();
  const tenants = new Map<string, string>();
  const subscriptions = new Map<string, string>();
  const owners = new Map<string, readonly string[]>();
  for await (const rows of graphPages(client, QUERY, Row)) {
    for (const row of rows) {
      const type = row.type.toLowerCase();
      if (CERTIFICATES.includes(type)) {
        const certificate = certificateOf(flat(row));
        certificates.push(certificate);
        const vault = there.get(keyOf(certificate.keyVault?.vaultId ?? ''));
        if (vault) onVault(vault);
      } else if (type === 'microsoft.keyvault/vaults') {
        const vault = vaultOf(row as unknown as VaultModel);
        vaults.push(vault);
        there.set(keyOf(vault.id), vault);
      } else if (type === SUBSCRIPTION) subscriptions.set(nameOf(row.id).toLowerCase(), row.name);
      else if (type === 'microsoft.web/serverfarms') plans.push(planOf(row));
      else sites.push(siteOf(flat(row)));
      const tagged = ownersIn(row.tags ?? {});
      if (tagged.length > 0) owners.set(keyOf(row.id), tagged);
      if (row.subscriptionId && row.tenantId) tenants.set(row.subscriptionId.toLowerCase(), row.tenantId);
    }
  }
  return { certificates, sites, vaults, plans, tenants, subscriptions, owners };
}

/** The tags by which houses name who is responsible. */
const OWNER = /^(?:service|app|application|business|technical|product)?[-_ ]?(?:owner|owners|owned[-_ ]?by|team)$/i;

function ownersIn(tags: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(tags).flatMap(([name, value]) => (OWNER.test(name) && value ? [value] : []));
}

const SUBSCRIPTION = 'microsoft.resources/subscriptions';

/** Certificates of a webspace, and of one site or slot alone. */
const CERTIFICATES = [
  'microsoft.web/certificates',
  'microsoft.web/sites/certificates',
  'microsoft.web/sites/slots/certificates',
];

/** The App Service SDK hands out properties beside the id; Resource Graph keeps them apart. */
function flat<T>({ properties, ...rest }: z.infer<typeof Row>): T {
  return { ...properties, ...rest } as T;
}
