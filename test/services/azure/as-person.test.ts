import type { Mandate } from '../../../services/azure/gateway.ts';
import { tokenOf } from '../../helpers/people-tokens.ts';
import { BEN, changesAzure, enterRoom, readWorld } from '../../helpers/room.ts';

jest.setTimeout(60_000);

const AUDIENCES = { manager: 'https://management.azure.com', vaults: 'https://vault.azure.net' };

const QUESTION = 'why is kv-shop-wildcard-contoso-com yellow?';
const rooms: Awaited<ReturnType<typeof enterRoom>>[] = [];
afterEach(() => Promise.all(rooms.splice(0).map((room) => room.leave())));

/** A world in which Ben may do these things to the certificates of the vault. */
function worldFor(name: string, certificates: readonly string[]) {
  const world = readWorld(name);
  const vault = world.resources.find(({ type }) => type.toLowerCase() === 'microsoft.keyvault/vaults');
  const policies = (vault?.properties.accessPolicies ?? []) as object[];
  const tenantId = vault?.properties.tenantId;
  policies.push({ tenantId, objectId: BEN.id, permissions: { certificates, secrets: [], keys: [], storage: [] } });
  return world;
}

/** Makes what is proposed in a world as Ben, and tells who asked Azure for what. */
async function asBen(name: string, permissions: readonly string[]) {
  const room = await enterRoom(worldFor(name, permissions));
  rooms.push(room);
  const doors: string[] = [];
  const mandate: Mandate = {
    personId: BEN.id,
    token: async (door) => {
      doors.push(door);
      return tokenOf({ oid: BEN.id, tid: 'a-tenant', aud: AUDIENCES[door] });
    },
  };
  const asked = await room.say(QUESTION);
  const stored = await room.app.ports.store.read(asked.case?.id ?? '');
  const changes = stored && 'plan' in stored.current ? stored.current.plan.changes : [];
  const before = room.simulator.requests().length;
  const outcomes: string[] = [];
  for (const change of changes) outcomes.push((await room.app.ports.azure.apply(change, mandate)).outcome);
  const requests = room.simulator.requests().slice(before);
  const { bot } = room.simulator.world();
  return { kinds: changes.map(({ kind }) => kind), outcomes, doors: [...new Set(doors)], requests, bot };
}

test.each([
  ['secret-disabled', ['enable-secret-version', 'sync-certificate'], ['vaults', 'manager']],
  ['secret-soft-deleted', ['recover-secret', 'sync-certificate'], ['vaults', 'manager']],
  ['renewal-not-automatic', ['start-renewal', 'sync-certificate'], ['vaults', 'manager']],
  ['role-missing', ['assign-role', 'sync-certificate'], ['manager']],
])('%s: every change is asked for as the person, at its door, and read for as the bot', async (world, kinds, doors) => {
  const made = await asBen(world, ['update', 'recover', 'create']);

  expect(made.kinds).toEqual(kinds);
  expect(made.doors).toEqual(doors);
  const changes = made.requests.filter(changesAzure);
  expect(changes.length).toBeGreaterThanOrEqual(kinds.length);
  expect([...new Set(changes.map(({ caller }) => caller))]).toEqual([BEN.id]);
  const reads = made.requests.filter((request) => !changesAzure(request));
  expect(reads.filter(({ caller }) => caller !== made.bot)).toEqual([]);
  expect(made.outcomes[0]).toBe('done');
});

test('what that person may not do in a vault Azure itself refuses, whatever they govern', async () => {
  await expect(asBen('secret-disabled', ['get'])).rejects.toThrow(/403 Forbidden.*certificates update permission/);
});
