import type { Told } from '../../bot/app.ts';
import { NOW } from '../helpers/evidence.ts';
import { fakeRoom } from './fake-room.ts';

/** What was listed for a message, and the words of the list. */
async function listedFor(text: string) {
  const room = await fakeRoom();
  const told = await room.say(text);
  const listed = told.find((event): event is Told & { type: 'listed' } => event.type === 'listed');
  const shown = told.findLast((event) => event.type === 'shown');
  return { overview: listed?.overview, text: shown?.view.text ?? '' };
}

test.each([
  ['what expires in the next six weeks?', '2027-01-05T00:00:00.000Z'],
  ['what expires within 400 days?', '2027-12-29T00:00:00.000Z'],
  ['welche Zertifikate laufen in zwei Wochen ab?', '2026-12-08T00:00:00.000Z', /(läuft|laufen) bis .* ab$/m],
  ['what expires today?', '2026-11-24T00:00:00.000Z'],
  ['which certificates expire soon?', '2026-12-24T00:00:00.000Z'],
])('only what runs out by then is listed: %s', async (text, until, heading = /run(s)? out by /) => {
  const { overview, text: words } = await listedFor(text);

  expect(NOW).toMatch(/^2026-11-23T/);
  expect(overview?.until).toBe(until);
  expect(overview?.rows.every(({ expiresOn }) => expiresOn !== null && expiresOn <= until)).toBe(true);
  expect(words).toMatch(heading);
});

test('what runs out later is left out, and a list of all has it', async () => {
  const { overview: soon } = await listedFor('what expires today?');
  const { overview: all } = await listedFor('list all certificates');

  expect(soon?.rows).toEqual([]);
  expect(all?.rows.map(({ name }) => name)).toEqual(['kv-shop-wildcard']);
});
