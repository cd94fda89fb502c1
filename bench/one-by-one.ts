import { createClients } from '../services/azure/clients.ts';
import type { Connection } from '../services/azure/connection.ts';
import { type Asked, checksOf, remembered } from './checks.ts';

const INCIDENT: Asked = {
  subscription: '10c2052b-cbf0-5839-9f92-464808eef5ce',
  group: 'rg-shop-prod',
  certificate: 'kv-shop-wildcard-contoso-com',
  site: 'app-shop-prod',
  vault: 'kv-shop',
  secret: 'wildcard-contoso-com',
};

/** Makes the checks of the incident one after the other: this, then that. Answers how many there were. */
export async function checkOneByOne(connection: Connection): Promise<number> {
  const clients = createClients(connection);
  const checks = [...remembered(INCIDENT), ...checksOf(INCIDENT)];
  for (const check of checks) await check(clients);
  return checks.length;
}
