import { decide, resolve } from '../../../services/index.ts';
import { ANA, BEN, CLEO } from '../../helpers/room.ts';
import {
  CANARY,
  changed,
  EIGHT,
  enterEstate,
  groupCase,
  leaveAll,
  order,
  syncedAndLookedAt,
  VAULT,
} from './vault-room.ts';

jest.setTimeout(60_000);
afterEach(leaveAll);

const FIX_ALL = `fix all of ${VAULT}`;

test('eight certificates of one cause are green by one approval, the canary first, each looked at before the next', async () => {
  const room = await enterEstate();

  const proposed = groupCase(await room.say(FIX_ALL));
  const fixed = await room.press('approve');

  expect(proposed.stage).toBe('proposed');
  expect(proposed.plan.changes.map(({ kind }) => kind)).toEqual([
    'add-access-policy',
    ...EIGHT.map(() => 'sync-certificate'),
  ]);
  expect(groupCase(fixed)).toMatchObject({
    stage: 'resolved',
    stages: ['proposed', 'approved', 'applied', 'resolved'],
    diagnosis: { colour: 'green' },
    checks: EIGHT.map((_, member) => ({ member, colour: 'green', sound: true })),
  });
  expect(order(room)).toEqual(['PUT accessPolicies/add', ...EIGHT.flatMap(syncedAndLookedAt)]);
  expect(fixed.text).toContain('Fixed: all 8 are green');
  expect(fixed.text).toContain('8 of 8 done');
  expect(fixed.text).toMatch(new RegExp(`${CANARY}: synced; seen green at .*first, as the canary`));
});

test('the list and the choice offer it, by a button and by the words for it', async () => {
  const room = await enterEstate();

  for (const question of ['what is yellow?', `check ${VAULT}`]) {
    const { text, card } = await room.say(question);
    expect(text).toContain(`Fix all 8: say "${FIX_ALL}".`);
    expect(JSON.stringify(card)).toContain('"verb":"fix-all"');
  }
});

test('the button puts the proposal on a card of its own, and changes nothing', async () => {
  const room = await enterEstate();
  await room.say('what is yellow?');
  const vaultId = room.simulator.world().resources.find(({ name }) => name === VAULT)?.id ?? '';

  const { case: proposed } = await room.press('fix-all', ANA, { vaultId });

  expect(proposed?.stage).toBe('proposed');
  expect(proposed?.plan?.changes).toHaveLength(9);
  expect(changed(room)).toEqual([]);
});

test('whoever asked may not approve it, nor whoever Azure would not let do all of it', async () => {
  const room = await enterEstate();
  await room.say(FIX_ALL);

  expect((await room.press('approve', ANA)).refusal?.code).toBe('four-eyes');
  expect((await room.press('approve', CLEO)).refusal?.code).toBe('not-an-approver');
  expect(changed(room)).toEqual([]);
});

test('nothing is begun where one of them is not as it was approved', async () => {
  const room = await enterEstate();
  await room.say(FIX_ALL);
  await fetch(`${room.simulator.url}/_simulator/change`, {
    method: 'POST',
    body: JSON.stringify({ delete: room.simulator.world().resources.find(({ name }) => name === CANARY)?.id }),
  });

  expect((await room.press('approve')).case?.stage).toBe('overtaken');
  expect(changed(room)).toEqual([]);
});

test('what all of them share is taken back once, and all of it is in the audit', async () => {
  const room = await enterEstate();
  await room.say(FIX_ALL);
  await room.press('approve');

  expect((await room.press('undo', BEN)).case?.stage).toBe('undone');
  const audit = await Array.fromAsync(room.app.ports.store.audit());
  const looks = audit.filter(({ event }) => event === 'checked');

  expect(changed(room).at(-1)).toBe('PUT accessPolicies/remove');
  expect(looks.map(({ certificateId, outcome }) => `${certificateId.split('/').at(-1)} ${outcome}`)).toEqual(
    EIGHT.map((name) => `${name} sound`),
  );
  expect(audit.find(({ event }) => event === 'approved')?.plan).toHaveLength(9);
});

test('"as bicep" and "is it green?" in its thread are about all of them', async () => {
  const room = await enterEstate();
  await room.say(FIX_ALL);

  expect((await room.say('as az cli')).text.match(/^# \d+\. Sync/gm)).toHaveLength(8);
  expect(groupCase(await room.say('is it green?')).plan.group?.certificateIds).toHaveLength(8);
});

test('blast radius: who else follows the vault is told, and those that it mends are not among them', async () => {
  const room = await enterEstate();
  await room.say(FIX_ALL);
  const told = room.told.findLast((event) => event.type === 'moved')?.current;

  expect(told && 'plan' in told && told.plan.alsoOnVault).toEqual([]);
});

test('of two instances that are at it at once one mends each certificate, once', async () => {
  const room = await enterEstate();
  const proposed = groupCase(await room.say(FIX_ALL));
  const { ports } = room.app;
  const decision = { verb: 'approve', caseId: proposed.id, digest: proposed.plan.digest, reason: '' } as const;
  const decided = await decide({ ...decision, conversation: 'terminal' }, BEN, ports);
  if ('refused' in decided) throw new Error(decided.refused.code);

  const work = () => Array.fromAsync(resolve(decided.stored, ports));
  const ends = await Promise.allSettled([work(), work()]);
  const end = await ports.store.read(proposed.id);

  expect(ends.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(end?.current.stage).toBe('resolved');
  expect(changed(room)).toEqual(['PUT accessPolicies/add', ...EIGHT.map((name) => `PUT ${name}`)]);
});
