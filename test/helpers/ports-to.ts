import { USUAL } from '../../services/approvals/policy.ts';
import type { Ports } from '../../services/cases/ports.ts';
import { later } from '../../services/domain/instant.ts';
import { USUAL_WATCHING } from '../../services/domain/watching.ts';
import type { FakeAzure } from './fake-azure.ts';
import { fileStores } from './stores.ts';

/** Everything real but Azure and the time, which passes only by waiting. */
export function portsTo(azure: FakeAzure, changed: Partial<Ports> = {}) {
  const waits: number[] = [];
  let cases = 0;
  const { store, queue, greeted, offers, heard, rooms, turns } = fileStores();
  const ports: Ports = {
    azure,
    store,
    queue,
    greeted,
    offers,
    heard,
    rooms,
    turns,
    watching: USUAL_WATCHING,
    policy: USUAL,
    mandates: null,
    patience: 900,
    expiringDays: 30,
    now: () => azure.time,
    newId: () => {
      cases += 1;
      return `c-${cases}`;
    },
    wait: async (seconds) => {
      waits.push(seconds);
      azure.time = later(azure.time, seconds);
    },
    ...changed,
  };
  return { ports, waits };
}
