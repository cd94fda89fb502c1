import type { World } from '../../helpers/room.ts';
import { BEN } from '../../helpers/room.ts';
import { CANARY, changed, EIGHT, enterEstate, groupCase, leaveAll, SECOND, VAULT } from './vault-room.ts';

jest.setTimeout(60_000);
afterEach(leaveAll);

/** The grant is back, and nobody has synced since. */
function granted({ resources }: World): void {
  const sound = resources.find(({ name }) => name === 'kv-team-0003');
  const vault = resources.find(({ name }) => name === VAULT);
  Object.assign(vault?.properties ?? {}, { accessPolicies: sound?.properties.accessPolicies });
}

test('what a vault is overdue with is synced by one press of whoever asked, the canary first', async () => {
  const room = await enterEstate(granted);

  const list = await room.say('what is yellow?');
  const proposed = groupCase(await room.say(`sync all of ${VAULT}`, BEN));
  const done = groupCase(await room.press('sync', BEN));

  expect(list.text).toContain(`Sync all 8: say "sync all of ${VAULT}".`);
  expect(proposed.plan.changes.map(({ kind }) => kind)).toEqual(EIGHT.map(() => 'sync-certificate'));
  expect(done).toMatchObject({ stage: 'resolved', diagnosis: { colour: 'green' } });
  expect(changed(room)).toEqual(EIGHT.map((name) => `PUT ${name}`));
});

test('what needs more than the others is left as it is, and named', async () => {
  const room = await enterEstate((world) => {
    granted(world);
    const [newest] =
      world.keyVaults[VAULT]?.certificates.find(({ name }) => CANARY.endsWith(name))?.versions.slice(-1) ?? [];
    Object.assign((newest as { attributes: object }).attributes, { enabled: false });
  });

  const said = await room.say(`sync all of ${VAULT}`);
  const proposed = groupCase(said);

  expect(proposed.plan.group?.apart).toEqual([CANARY]);
  expect(proposed.plan.group?.certificateIds).toHaveLength(7);
  expect(said.text).toContain(`Not in this fix, because it needs something else: ${CANARY}`);
  expect(said.text).toContain(`${SECOND} is synced first`);
});

test('where nothing is wrong, and nothing is newer, there is nothing to approve', async () => {
  const room = await enterEstate();

  expect(groupCase(await room.say('sync all of kv-team-0003'))).toMatchObject({ stage: 'diagnosed', plan: null });
  expect((await room.say('fix all of kv-team-0003')).text).toContain('certificates are sound');
  expect(changed(room)).toEqual([]);
});
