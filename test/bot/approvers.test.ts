import { USUAL } from '../../services/index.ts';
import { ANA, BEN, CLEO, enterRoom, readWorld } from '../helpers/room.ts';

const QUESTION = 'why is kv-shop-wildcard-contoso-com yellow?';
const TEAM = 'aaaaaaaa-0000-4000-8000-00000000000a';
const SQUAD = 'bbbbbbbb-0000-4000-8000-00000000000b';

type Room = Awaited<ReturnType<typeof enterRoom>>;
const rooms: Room[] = [];
afterEach(() => Promise.all(rooms.splice(0).map((room) => room.leave())));

/** Cleo, who may change web apps only, is in a squad of the team; the house has a list, and Ana has asked. */
async function asked(approvers: readonly string[]): Promise<Room> {
  const world = readWorld('seed-incident') as ReturnType<typeof readWorld> & { directory: { groups: object[] } };
  world.directory.groups.push(
    { id: TEAM, displayName: 'Certificate team', members: [SQUAD] },
    { id: SQUAD, displayName: 'Night squad', members: [CLEO.id] },
  );
  const room = await enterRoom(world, { policy: { ...USUAL, approvers } });
  rooms.push(room);
  await room.say(QUESTION);
  return room;
}

test('a member of a group inside a group on the list may approve, and the directory is asked, not Azure’s roles', async () => {
  const room = await asked([TEAM.toUpperCase()]);
  const before = room.simulator.requests().length;

  const pressed = await room.press('approve', CLEO);

  expect(pressed).toMatchObject({ refusal: null, case: { stage: 'resolved' } });
  expect(room.simulator.requests().slice(before)[0]?.url).toContain(`/users/${CLEO.id}/transitiveMemberOf`);
});

test.each([
  ['the owner of the vault, who is not on the list', [TEAM], BEN],
  ['whoever asked, who is on it', [ANA.id], ANA],
])('%s may not', async (_, approvers, by) => {
  const room = await asked(approvers);

  const pressed = await room.press('approve', by);

  expect(pressed.case?.stage).toBe('proposed');
  expect(pressed.refusal?.code).toBe(by === ANA ? 'four-eyes' : 'not-an-approver');
  expect(room.writes()).toEqual([]);
});

describe('an undo over a real Azure', () => {
  const vaultOf = (world: unknown) =>
    (
      world as { resources: { type: string; id: string; properties: { accessPolicies: { objectId: string }[] } }[] }
    ).resources.find(({ type }) => type.toLowerCase() === 'microsoft.keyvault/vaults');

  test('leaves an entry alone that somebody else has widened meanwhile, and says so', async () => {
    const room = await asked([BEN.id]);
    await room.press('approve');
    const world = await (await fetch(`${room.simulator.url}/_simulator/world`)).json();
    const vault = vaultOf(world);
    const policies = vault?.properties.accessPolicies.map((entry) => ({
      ...entry,
      permissions: { secrets: ['get', 'list'], certificates: ['get'] },
    }));
    const put = { ...vault, properties: { ...vault?.properties, accessPolicies: policies } };
    await fetch(`${room.simulator.url}/_simulator/change`, { method: 'POST', body: JSON.stringify({ put }) });
    const before = room.writes().length;

    const pressed = await room.press('undo');

    expect(pressed.case?.stage).toBe('undone');
    expect(pressed.text).toContain('not taken back; somebody has changed the entry since');
    expect(room.writes().slice(before)).toEqual([]);
  });
});
