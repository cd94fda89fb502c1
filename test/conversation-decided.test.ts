import { CERTIFICATE, enter, QUESTION } from './helpers/conversing.ts';
import { ANA, BEN, CLEO, readWorld } from './helpers/room.ts';

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
