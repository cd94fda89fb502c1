import type { Thread } from '../../bot/thread.ts';
import { caseAt } from '../helpers/cases.ts';
import { ANA, BEN, CLEO, changesAzure, enterRoom, readWorld } from '../helpers/room.ts';
import { keep } from '../helpers/stores.ts';

const QUESTION = 'why is kv-shop-wildcard-contoso-com yellow?';

type Room = Awaited<ReturnType<typeof enterRoom>>;
const rooms: Room[] = [];
afterEach(() => Promise.all(rooms.splice(0).map((room) => room.leave())));

async function enter(world = 'seed-incident'): Promise<Room> {
  const room = await enterRoom(readWorld(world));
  rooms.push(room);
  return room;
}

/** Ana has asked, Ben has approved, and the card is green. */
async function fixed(world = 'seed-incident'): Promise<Room> {
  const room = await enter(world);
  await room.say(QUESTION);
  expect((await room.press('approve')).case?.stage).toBe('resolved');
  return room;
}

/** What was changed in Azure, in a word each. */
function changed(room: Room, from = 0): readonly string[] {
  return room.simulator
    .requests()
    .filter(changesAzure)
    .slice(from)
    .map(({ method, url }) => `${method} ${new URL(url).pathname.split('/').slice(-2).join('/')}`);
}

/** How the case went on in a turn, state by state. */
function statesTold({ told }: Room, from = 0): readonly string[] {
  return told.slice(from).flatMap((event) => {
    if (event.type !== 'moved') return [];
    const { current } = event;
    const steps = 'steps' in current ? current.steps.length : 0;
    const back = 'undoSteps' in current ? current.undoSteps.length : 0;
    const begun = 'begun' in current && current.begun ? ` and ${current.begun.change} begun` : '';
    return [`${current.stage} ${steps} ${back}${begun}`];
  });
}

describe('undo', () => {
  test.each([
    ['seed-incident', ['PUT accessPolicies/remove'], 'grant-missing'],
    ['firewall', ['PATCH vaults/kv-shop'], 'firewall-blocks-app-service'],
  ])('takes back what was done, and the card shows what is broken again: %s', async (world, back, rule) => {
    const room = await fixed(world);
    const before = changed(room).length;

    const pressed = await room.press('undo');

    expect(pressed).toMatchObject({
      refusal: null,
      case: { stage: 'undone', diagnosis: { colour: 'yellow', firstBroken: { rule } } },
    });
    expect(pressed.case?.stages).toEqual(['proposed', 'approved', 'applied', 'resolved', 'undoing', 'undone']);
    expect(changed(room, before)).toEqual(back);
  });

  test.each([
    ['somebody who may only change web apps', CLEO],
    ['whoever only asked', ANA],
    ['somebody whom the directory does not know', { id: '', name: 'Guest' }],
  ])('is refused to %s, and the fix stays', async (_, by) => {
    const room = await fixed();
    const before = changed(room).length;

    const pressed = await room.press('undo', by);

    expect(pressed).toMatchObject({ refusal: { code: 'not-an-approver' }, case: { stage: 'resolved' } });
    expect(changed(room, before)).toEqual([]);
  });

  test('is nothing to be done before the fix, nor twice', async () => {
    const room = await enter();
    await room.say(QUESTION);

    expect((await room.press('undo')).refusal?.code).toBe('already-decided');
    await room.press('approve');
    await room.press('undo');
    const after = changed(room);
    expect((await room.press('undo')).refusal?.code).toBe('already-decided');
    expect(changed(room)).toEqual(after);
  });

  test('of another plan than the one that was carried out is refused', async () => {
    const room = await fixed();

    const pressed = await room.press('undo', BEN, { caseId: 'never', digest: 'x' });

    expect(pressed.refusal?.code).toBe('unknown-case');
    const known = room.told.findLast((event) => event.type === 'moved')?.current.id;
    expect((await room.press('undo', BEN, { caseId: known, digest: 'older' })).refusal?.code).toBe('stale');
  });
});

describe('every step is told once', () => {
  test('of a fix, and of taking it back', async () => {
    const room = await enter();
    await room.say(QUESTION);
    await room.press('approve');
    await room.press('undo');

    expect(statesTold(room)).toEqual([
      'proposed 0 0',
      'approved 0 0',
      'approved 0 0 and 0 begun',
      'approved 1 0',
      'approved 1 0 and 1 begun',
      'approved 2 0',
      'applied 2 0',
      'resolved 2 0',
      'undoing 2 0',
      'undoing 2 0 and 0 begun',
      'undoing 2 1',
      'undone 2 1',
    ]);
  });

  test('of a fix that is declined', async () => {
    const room = await enter();
    await room.say(QUESTION);
    await room.press('decline', ANA);

    expect(statesTold(room)).toEqual(['proposed 0 0', 'declined 0 0']);
  });
});

test.each(['approved', 'applied', 'undoing'] as const)(
  'checking again while a case is %s shows how far it is, and opens nothing beside it',
  async (stage) => {
    const room = await enter('healthy');
    const asked = await room.say(QUESTION);
    const stored = await room.app.ports.store.read(asked.case?.id ?? '');
    const shownAt = stored?.current.shownAt as Thread;
    await keep(room.app.ports.store, { ...caseAt[stage], id: 'at-work', conversation: 'terminal', shownAt });
    const told = room.told.length;

    await room.press('refresh', BEN, { caseId: 'at-work' });

    expect(room.told.slice(told)).toEqual([]);
    expect((await room.app.ports.store.read('at-work'))?.current.stage).toBe(stage);
  },
);
