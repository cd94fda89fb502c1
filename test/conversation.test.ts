import { azureUse } from '../bot/usage-count.ts';
import { enter, QUESTION } from './helpers/conversing.ts';
import { readWorld } from './helpers/room.ts';

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
