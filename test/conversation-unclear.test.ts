import { CERTIFICATE, enter, QUESTION, rooms } from './helpers/conversing.ts';
import { ANA, BEN, readWorld } from './helpers/room.ts';

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
