import { fakeRoom, QUESTION } from './fake-room.ts';

const MINUTE = 60_000;

/** Ana has asked, and Ben has approved a grant for two hours. */
async function granted() {
  const room = await fakeRoom({ grantHours: 2 });
  await room.say(QUESTION);
  await room.press('approve');
  expect(room.current().stage).toBe('resolved');
  return room;
}

test('a grant for a time is taken back when it is over, and the card says so', async () => {
  const room = await granted();

  for (let minute = 0; minute < 119; minute += 17) await room.pass(17 * MINUTE - 1);
  expect(room.current().stage).toBe('resolved');
  expect(room.azure.undone).toEqual([]);
  await room.pass(60 * MINUTE);

  expect(room.current().stage).toBe('undone');
  expect(room.azure.facts.vault?.accessPolicies).toEqual([]);
  expect(room.told.findLast((event) => event.type === 'shown')?.view.text).toContain(
    'The grant was for a time, and was taken back',
  );
  expect(room.told.filter((event) => event.type === 'fault')).toEqual([]);
});

test('an undo that is pressed before is not held up by it', async () => {
  const room = await granted();
  await room.pass(MINUTE);

  await room.press('undo');

  expect(room.current().stage).toBe('undone');
});
