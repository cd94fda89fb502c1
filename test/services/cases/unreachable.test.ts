import { USUAL } from '../../../services/approvals/policy.ts';
import { type Azure, AzureUnreachable } from '../../../services/azure/gateway.ts';
import type { Ports } from '../../../services/cases/ports.ts';
import { resolve } from '../../../services/cases/resolve.ts';
import type { Inventory } from '../../../services/domain/inventory.ts';
import { USUAL_WATCHING } from '../../../services/domain/watching.ts';
import { caseAt } from '../../helpers/cases.ts';
import { healthy } from '../../helpers/evidence.ts';
import { evidence } from '../../helpers/facts.ts';
import { fileStores, keep } from '../../helpers/stores.ts';

const SECOND = 1000;

/** Runs a case that waits for Azure, which is away for so many seconds. */
async function run(awaySeconds: number) {
  let time = Date.parse('2026-11-23T09:00:25Z');
  const back = time + awaySeconds * SECOND;
  const inventory: Inventory = {
    takenAt: '',
    source: '',
    command: '',
    plans: [],
    tenants: new Map(),
    subscriptions: new Map(),
    owners: new Map(),
    certificates: [],
    sites: [],
    vaults: [],
    principal: { seen: true, value: healthy.principal, source: '', command: '', at: '' },
  };
  const azure: Azure = {
    inventory: async () => {
      if (time < back) throw new AzureUnreachable('Azure could not be asked: ECONNREFUSED');
      return inventory;
    },
    observe: async () => evidence(),
    survey: async () => [],
    renewals: async () => [],
    rights: async () => [],
    memberOf: async () => ({ seen: true, value: [], source: '', command: '', at: '' }),
    apply: async () => ({ outcome: 'done', says: '', requestId: '' }),
    counted: (_, work) => work(),
    budget: () => ({
      answer: null,
      hour: { resourceGraph: 0, vaults: 0, directory: 0, subscriptions: new Map() },
      aSecond: 20,
    }),
    undo: async () => ({ outcome: 'done', says: '', requestId: '' }),
  };
  await using stores = fileStores();
  const { store, queue, greeted, offers, heard, rooms, turns } = stores;
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
    mandates: null,
    policy: USUAL,
    patience: 900,
    expiringDays: 30,
    now: () => new Date(time).toISOString(),
    newId: () => 'x',
    wait: async (seconds) => {
      time += seconds * SECOND;
    },
  };
  const stored = await keep(store, caseAt.applied);
  if (!stored) throw new Error('a new case is saved');
  const stages: string[] = [];
  for await (const { stage } of resolve(stored, ports)) stages.push(stage);
  return stages;
}

test('an Azure that is away for a while is waited for', async () => {
  expect(await run(60)).toEqual(['applied', 'resolved']);
});

test('an Azure that stays away ends the case as failed, and never as green', async () => {
  expect(await run(3600)).toEqual(['applied', 'failed']);
});
