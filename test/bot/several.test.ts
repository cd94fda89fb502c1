import { vault } from '../helpers/facts.ts';
import { keep } from '../helpers/stores.ts';
import { fakeRoom, QUESTION } from './fake-room.ts';

const CLEO = { id: 'cleo', name: 'Cleo Marsh' };

/** A plan of high risk is proposed, and two have to approve it. */
async function asked() {
  const room = await fakeRoom({ approvals: 2 }, vault({ accessPolicies: [] }));
  room.azure.allow(CLEO.id, ['*']);
  await room.say(QUESTION);
  const stored = await room.ports.store.read('c-1');
  if (!stored || !('plan' in stored.current)) throw new Error('a fix is proposed');
  const { plan } = stored.current;
  const high = { ...plan, risk: 'high' as const, terms: { ...plan.terms, approvals: 2 } };
  await keep(room.ports.store, { ...stored.current, plan: high } as typeof stored.current, stored.revision);
  return room;
}

function drawn({ adapter }: Awaited<ReturnType<typeof asked>>): string {
  return JSON.stringify(adapter.edited.at(-1)?.attachments).replaceAll('\u200b', '');
}

test('everybody sees who has approved and how many it takes, and the card keeps its buttons', async () => {
  const room = await asked();

  await room.press('approve');

  expect(drawn(room)).toContain('1 of 2 approvals: ');
  expect(drawn(room)).toContain('Ben Okafor');
  expect(drawn(room)).toContain('Approve fix');
  expect(room.azure.applied).toEqual([]);
});

test('whoever presses twice is told in words, and not that it is decided', async () => {
  const room = await asked();
  await room.press('approve');

  expect(await room.reply('approve')).toEqual({
    words: 'You have approved it, and it takes 1 more of other people. The card shows how it stands.',
  });
});

test('whoever presses what is decided gets the card that shows how it stands', async () => {
  const room = await asked();
  await room.press('decline');

  expect(await room.reply('approve')).toHaveProperty('card');
});

test('the last approval has the fix carried out', async () => {
  const room = await asked();
  await room.press('approve');

  await room.press('approve', CLEO);

  expect(room.azure.applied.length).toBeGreaterThan(0);
  expect(room.current().stages).toEqual(['proposed', 'approved', 'applied', 'resolved']);
});

test('everybody sees that a fix was declined', async () => {
  const room = await asked();

  await room.press('decline');

  expect(drawn(room)).toContain('Fix declined; nothing was changed');
});
