import { azureUse } from '../bot/usage-count.ts';
import { ANA, BEN, CLEO, enterRoom, readWorld, type World } from './helpers/room.ts';

const QUESTION = 'why is kv-shop-wildcard-contoso-com yellow?';
const CERTIFICATE = '/providers/Microsoft.Web/certificates/';

type Room = Awaited<ReturnType<typeof enterRoom>>;
const rooms: Room[] = [];
afterEach(() => Promise.all(rooms.splice(0).map((room) => room.leave())));

async function enter(
  world: World = readWorld('seed-incident'),
  manner: Parameters<typeof enterRoom>[1] = {},
): Promise<Room> {
  const room = await enterRoom(world, manner);
  rooms.push(room);
  return room;
}

test.each([
  ['seed-incident', QUESTION, 'access', 'grant-missing', ['add-access-policy', 'sync-certificate']],
  ['role-missing', QUESTION, 'access', 'role-missing', ['assign-role', 'sync-certificate']],
  [
    'firewall',
    'is the firewall on kv-shop breaking our cert?',
    'network',
    'firewall-blocks-app-service',
    ['set-network-bypass', 'sync-certificate'],
  ],
  ['sync-overdue', 'shop.contoso.com still serves the old cert', 'sync', 'sync-overdue', ['sync-certificate']],
])('%s: the broken link is named, approving it turns the card green', async (name, question, link, rule, kinds) => {
  const room = await enter(readWorld(name));

  const asked = await room.say(question);
  const { requests, rounds } = azureUse(room.calls);
  const pressed = await room.press('approve');

  expect(asked.case).toMatchObject({ stage: 'proposed', diagnosis: { colour: 'yellow', firstBroken: { link, rule } } });
  expect(asked.case?.plan?.changes.map(({ kind }) => kind)).toEqual(kinds);
  expect(pressed.case).toMatchObject({
    stage: 'resolved',
    stages: ['proposed', 'approved', 'applied', 'resolved'],
    diagnosis: { colour: 'green' },
  });
  expect(requests).toBeLessThanOrEqual(15);
  expect(rounds).toBeLessThanOrEqual(3);
});

test('a healthy certificate is green, and nothing is offered', async () => {
  const room = await enter(readWorld('healthy'));

  const asked = await room.say(QUESTION);

  expect(asked.case).toMatchObject({
    stage: 'diagnosed',
    diagnosis: { colour: 'green', firstBroken: null, findings: [], gaps: [] },
    plan: null,
  });
});

test('a vault that the bot may not read is unknown, and what would let it see is said', async () => {
  const room = await enter(readWorld('unreadable-vault'));

  const asked = await room.say(QUESTION);

  expect(asked.case?.diagnosis).toMatchObject({ colour: 'unknown', firstBroken: null });
  expect(asked.case?.diagnosis.gaps.every(({ why, mend }) => why === 'denied' && mend.startsWith('az '))).toBe(true);
});

test('what is yellow comes grouped by cause, each vault read once', async () => {
  const room = await enter(readWorld('forty-one-cause'));

  const listed = await room.say('what is yellow?');

  expect(listed.groups).toMatchObject([{ link: 'access', rule: 'grant-missing' }]);
  expect(listed.groups?.[0]?.certificateIds).toHaveLength(8);
  expect(room.calls.length).toBeLessThanOrEqual(2 + 6 * 4);
});

test('the first card is there within a second while Azure takes 200 ms a call', async () => {
  const world = readWorld('seed-incident');
  world.behaviour.latencyMilliseconds = 200;
  const room = await enter(world);
  const asked = performance.now();

  let first = Number.POSITIVE_INFINITY;
  const posted = room.adapter.sendActivities.bind(room.adapter);
  room.adapter.sendActivities = (context, activities) => {
    first = Math.min(first, performance.now() - asked);
    return posted(context, activities);
  };
  const answered = await room.say(QUESTION);

  const whole = performance.now() - asked;
  expect(answered.case?.stage).toBe('proposed');
  expect(first).toBeLessThan(1000);
  expect(whole).toBeGreaterThan(400);
  expect(whole).toBeLessThan(2000);
});

test('the requester cannot approve a change of access, and nothing is touched', async () => {
  const room = await enter();
  await room.say(QUESTION, BEN);

  const pressed = await room.press('approve', BEN);

  expect(pressed).toMatchObject({ refusal: { code: 'four-eyes' }, case: { stage: 'proposed' } });
  expect(room.writes()).toEqual([]);
});

test.each([
  ['somebody who may only change web apps', CLEO],
  ['somebody whom the directory does not know', { id: '', name: 'Guest' }],
])('%s cannot approve, and nothing is touched', async (_, by) => {
  const room = await enter();
  await room.say(QUESTION);

  const pressed = await room.press('approve', by);

  expect(pressed).toMatchObject({ refusal: { code: 'not-an-approver' }, case: { stage: 'proposed' } });
  expect(room.writes()).toEqual([]);
});

test('whoever asked may sync by a word, where a sync alone is enough', async () => {
  const room = await enter(readWorld('sync-overdue'));

  const synced = await room.say('sync shop.contoso.com', CLEO);

  expect(synced.case).toMatchObject({ stage: 'resolved', diagnosis: { colour: 'green' } });
});

test('an order to sync behind a broken link touches nothing and shows the link', async () => {
  const room = await enter();

  const ordered = await room.say('sync shop.contoso.com', BEN);

  expect(ordered.case).toMatchObject({ stage: 'proposed', diagnosis: { firstBroken: { rule: 'grant-missing' } } });
  expect(room.writes()).toEqual([]);
});

test('an order to sync by somebody who may not is refused in words, and the button stays', async () => {
  const room = await enter(readWorld('sync-overdue'));

  const ordered = await room.say('sync shop.contoso.com', ANA);

  expect(ordered).toMatchObject({ refusal: { code: 'not-an-approver' }, case: { stage: 'proposed' } });
  expect(room.writes()).toEqual([]);
});

test('a declined fix is not carried out', async () => {
  const room = await enter();
  await room.say(QUESTION);

  const declined = await room.press('decline', ANA);
  const approved = await room.press('approve', BEN);

  expect(declined.case?.stage).toBe('declined');
  expect(approved.refusal?.code).toBe('already-decided');
  expect(room.writes()).toEqual([]);
});

test('checking again sees what changed behind the bot’s back', async () => {
  const room = await enter();
  const asked = await room.say(QUESTION);
  const healthy = readWorld('healthy').resources.find(({ type }) => type === 'Microsoft.KeyVault/vaults');
  await fetch(`${room.simulator.url}/_simulator/change`, { method: 'POST', body: JSON.stringify({ put: healthy }) });

  const looked = await room.press('refresh');

  expect(looked.case).toMatchObject({ id: asked.case?.id, diagnosis: { firstBroken: { link: 'sync' } } });
});

test('another plan at the moment of execution means that nothing is touched', async () => {
  const room = await enter();
  await room.say(QUESTION);
  const healthy = readWorld('healthy').resources.find(({ type }) => type === 'Microsoft.KeyVault/vaults');
  await fetch(`${room.simulator.url}/_simulator/change`, { method: 'POST', body: JSON.stringify({ put: healthy }) });

  const pressed = await room.press('approve');

  expect(pressed.case?.stage).toBe('overtaken');
  expect(room.writes()).toEqual([]);
});

test('a grant that takes its time is waited for, and the sync asked again', async () => {
  const world = readWorld('seed-incident');
  world.behaviour = { ...world.behaviour, grantTakesSeconds: 2, faults: [] };
  const room = await enter(world);
  await room.say(QUESTION);

  const pressed = await room.press('approve');

  expect(pressed.case).toMatchObject({ stage: 'resolved', diagnosis: { colour: 'green' } });
  expect(
    room.told.some(
      (event) =>
        event.type === 'moved' &&
        event.current.stage === 'applied' &&
        event.current.steps.some(({ outcome }) => outcome === 'refused-for-now'),
    ),
  ).toBe(true);
});

test.each([
  [429, 'TooManyRequests'],
  [409, 'Conflict'],
  [504, 'GatewayTimeout'],
])('a %s on the sync is no verdict: Azure is looked at again', async (status, code) => {
  const world = readWorld('seed-incident');
  const fault = {
    method: 'PUT',
    path: CERTIFICATE,
    times: 1,
    skip: 0,
    status,
    body: { error: { code, message: 'not now' } },
    applied: false,
  };
  world.behaviour = { ...world.behaviour, faults: [fault] };
  const room = await enter(world);
  await room.say(QUESTION);

  const pressed = await room.press('approve');

  expect(pressed.case).toMatchObject({ stage: 'resolved', diagnosis: { colour: 'green' } });
});

test('a sync that never settles ends unresolved when patience does, and says what was done', async () => {
  const world = readWorld('seed-incident');
  const fault = {
    method: 'PUT',
    path: CERTIFICATE,
    times: 99,
    skip: 0,
    status: 504,
    body: { error: { code: 'GatewayTimeout', message: 'late' } },
  };
  world.behaviour = { ...world.behaviour, faults: [fault] };
  const room = await enter(world, { patience: 2 });
  await room.say(QUESTION);

  const pressed = await room.press('approve');

  expect(pressed.case?.stage).toBe('unresolved');
});

test('a change that Azure refuses for good leaves the case failed, in Azure’s words', async () => {
  const world = readWorld('seed-incident');
  const fault = {
    method: 'PUT',
    path: '/accessPolicies/add',
    times: 1,
    skip: 0,
    status: 403,
    body: { error: { code: 'RequestDisallowedByPolicy', message: 'Resource was disallowed by policy.' } },
  };
  world.behaviour = { ...world.behaviour, faults: [fault] };
  const room = await enter(world);
  await room.say(QUESTION);

  const pressed = await room.press('approve');

  expect(pressed.case?.stage).toBe('failed');
  expect(pressed.text).toContain('Resource was disallowed by policy.');
});

test('an unknown name gets the nearest names, and never an answer about another certificate', async () => {
  const room = await enter();

  const asked = await room.say('why is kv-shop-wildcard-contso-com yellow?');

  expect(asked.case).toBeNull();
  expect(asked.choices?.map(({ name }) => name)).toEqual(['kv-shop-wildcard-contoso-com']);
});

test('an ambiguous name gets a card that asks, and picking one answers in its place', async () => {
  const room = await enter(readWorld('forty-one-cause'));
  const asked = await room.say('is the cert from kv-team-0002 ok?');
  const certificateId = readWorld('forty-one-cause').resources.find(({ name }) => name === 'kv-team-0002-app00002')?.id;

  const picked = await room.press('ask', ANA, { certificateId });

  expect(asked.choices).toHaveLength(8);
  expect(picked.case).toMatchObject({ diagnosis: { firstBroken: { rule: 'grant-missing' } } });
});

test('an empty message gets help', async () => {
  const room = await enter();

  const asked = await room.say('');

  expect(asked.intent?.kind).toBe('help');
  expect(asked.text).toContain('what is yellow?');
});

test.each([
  ['approve', {}],
  ['approve', { caseId: 'c', digest: 7 }],
  ['format-disk', { caseId: 'c' }],
  ['refresh', null],
])('a malformed press (%s %j) is refused in words and changes nothing', async (verb, carried) => {
  const room = await enter();
  await room.say(QUESTION);

  await room.press(verb, BEN, carried as unknown as object);

  expect(room.writes()).toEqual([]);
  expect((await room.press('refresh')).case?.stage).toBe('proposed');
});

test('a card of an older plan is refused, and so is one from another conversation', async () => {
  const room = await enter();
  const asked = await room.say(QUESTION);
  const caseId = asked.case?.id;

  expect((await room.press('approve', BEN, { caseId, digest: 'older' })).refusal?.code).toBe('stale');
  expect((await room.press('approve', BEN, { caseId: 'never', digest: 'x' })).refusal?.code).toBe('unknown-case');
  expect(room.writes()).toEqual([]);
});

test('when Azure is down the answer says that nothing was judged, and the bot lives on', async () => {
  const room = await enter();
  await room.simulator.close();
  rooms.length = 0;

  const asked = await room.say(QUESTION);

  expect(asked.case).toBeNull();
  expect(asked.text).toMatch(/Azure/);
  expect(room.told.some(({ type }) => type === 'fault')).toBe(true);
});

test('the certificate’s newest state decides when nobody told the bot of a change', async () => {
  const room = await enter();
  await room.say(QUESTION);
  await room.press('approve');

  const again = await room.press('refresh');

  expect(again.case).toMatchObject({ stage: 'diagnosed', diagnosis: { colour: 'green' } });
});
