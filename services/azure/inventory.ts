import type { Vault } from '@azure/arm-keyvault';
import type { ResourceGraphClient } from '@azure/arm-resourcegraph';
import { z } from 'zod';
import type { Instant } from '../domain/instant.ts';
import type { Inventory } from '../domain/inventory.ts';
import { reached } from './answer.ts';
import { askResourceGraph } from './asked.ts';
import type { Cloud } from './clouds.ts';
import { certificateOf, planOf, siteOf, vaultOf } from './shapes.ts';
import { withPlan } from './webspace.ts';

/** Everything of interest in one query: Resource Graph counts queries, not rows. */
const QUERY = `resources
| where type in~ ('microsoft.web/certificates', 'microsoft.web/sites/certificates', 'microsoft.web/sites/slots/certificates', 'microsoft.web/sites', 'microsoft.web/sites/slots', 'microsoft.web/serverfarms', 'microsoft.keyvault/vaults')
| project id, name, type, location, identity, sku, tenantId, subscriptionId, properties
| order by id asc`;

const Row = z.object({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  location: z.string().nullish(),
  identity: z.unknown(),
  sku: z.unknown(),
  tenantId: z.string().nullish(),
  subscriptionId: z.string().nullish(),
  properties: z.record(z.string(), z.unknown()),
});

/** Reads the estate from Resource Graph, a thousand resources a page. */
export async function readInventory(
  client: ResourceGraphClient,
  cloud: Cloud,
  takenAt: Instant,
): Promise<Omit<Inventory, 'principal'>> {
  const rows = await reached(() => allRows(client));
  const of = (...types: string[]) => rows.filter(({ type }) => types.includes(type.toLowerCase()));
  const sites = of('microsoft.web/sites', 'microsoft.web/sites/slots').map((row) => siteOf(flat(row)));
  return {
    takenAt,
    ...askResourceGraph(cloud, QUERY),
    certificates: of(...CERTIFICATES).map((row) => withPlan(certificateOf(flat(row)), sites)),
    sites,
    vaults: of('microsoft.keyvault/vaults').map((row) => vaultOf(row as unknown as Vault)),
    plans: of('microsoft.web/serverfarms').map(planOf),
    tenants: new Map(rows.flatMap((row) => tenantOf(row))),
  };
}

/** Certificates of a webspace, and of one site or slot alone. */
const CERTIFICATES = [
  'microsoft.web/certificates',
  'microsoft.web/sites/certificates',
  'microsoft.web/sites/slots/certificates',
];

function tenantOf({ subscriptionId, tenantId }: z.infer<typeof Row>): readonly (readonly [string, string])[] {
  return subscriptionId && tenantId ? [[subscriptionId.toLowerCase(), tenantId]] : [];
}

async function allRows(client: ResourceGraphClient): Promise<readonly z.infer<typeof Row>[]> {
  const rows: z.infer<typeof Row>[] = [];
  let skipToken: string | undefined;
  do {
    const options = { resultFormat: 'objectArray' as const, top: 1000, ...(skipToken ? { skipToken } : {}) };
    const page = await client.resources({ query: QUERY, options });
    rows.push(...z.array(Row).parse(page.data));
    skipToken = page.skipToken;
  } while (skipToken);
  return rows;
}

/** The App Service SDK hands out properties beside the id; Resource Graph keeps them apart. */
function flat<T>({ properties, ...rest }: z.infer<typeof Row>): T {
  return { ...properties, ...rest } as T;
}
