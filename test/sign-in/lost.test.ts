import { BEN } from '../helpers/room.ts';
import { enterSeedRoom, type SignedRoom } from './room.ts';

jest.setTimeout(120_000);

let room: SignedRoom;

afterEach(() => room.leave());

test.each([
  ['another process with people signing in', {}],
  ['one that makes changes as itself', { EXECUTE_AS: 'bot' }],
])('what was begun as a person is not gone on with by %s', async (_, settings) => {
  // App Service sees the grant so late that the sync has to be asked for again, long after the process is gone.
  room = await enterSeedRoom({ grantTakesSeconds: 3_600 }, { GREENLIGHT_PATIENCE_SECONDS: '3600' });
  await room.ask();
  await room.press(BEN, 'approve', room.withToken(room.clientToken(BEN)));
  await room.eventually(() => room.changes().length >= 2);

  await room.restart(settings);
  const before = room.changes().length;
  const card = await room.until(({ text }) => text.includes('The sign-in of Ben Okafor ended'));

  expect(card.text).toContain('check again, and decide anew');
  expect(room.changes()).toHaveLength(before);
  expect([...new Set(room.changes().map(({ caller }) => caller))]).toEqual([BEN.id]);
});
