import { MENTION } from '../../helpers/mention.ts';
import { ANA, BEN, readWorld } from '../../helpers/room.ts';
import { eventually } from '../../helpers/stores.ts';
import { startInstances } from '../instances-room.ts';
import { appServicePolicy } from './broken-vault.ts';
import { type Heard, heard } from './sent.ts';

jest.setTimeout(240_000);

const SHOP = '19:shop@thread.tacv2';
const PAY = '19:pay@thread.tacv2';
/** Watches nothing, and is called where nobody acts in the others. */
const LEAD = '19:lead@thread.tacv2';
/** Three seconds between patrols, six until nobody has acted. */
const SETTINGS = {
  GREENLIGHT_PATROL_MINUTES: '0.05',
  GREENLIGHT_ESCALATION_MINUTES: '0.1',
  GREENLIGHT_DIGEST_HOUR: 'off',
};

const SAID = [
  [SHOP, 'watch kv-shop here'],
  [PAY, 'watch kv-shop here'],
  [LEAD, 'escalate kv-shop to here'],
] as const;

test('three instances say each thing once, and one that is killed amid it loses nothing', async () => {
  const world = readWorld('healthy');
  const room = await startInstances(3, world, [ANA, BEN], SETTINGS);
  const policy = appServicePolicy(room.simulator.url, world);
  const said = (): readonly Heard[] => room.connector.sent.map(heard);
  const posts = (word: RegExp) => said().filter(({ isNew, says }) => isNew && word.test(says));
  const inBoth = (word: RegExp) => eventually(async () => (posts(word).length >= 2 ? true : null), 100);
  const roomsOf = (word: RegExp) =>
    posts(word)
      .map((each) => each.room.split(';')[0])
      .toSorted();
  /** Until it is noted that all was said: whoever is killed before is taken for one that has not said it. */
  const noted = async () => {
    const isNoted = await eventually(async () => {
      const stored = await Promise.all([SHOP, PAY, LEAD].map((id) => room.stores.rooms.read(id)));
      return stored.every((each) => each?.room.pending.length === 0) ? true : null;
    }, 30);
    expect(isNoted).toBe(true);
  };
  try {
    for (const [bot, [id, words]] of SAID.entries()) {
      const conversation = { id: `${id};messageid=1`, conversationType: 'channel', isGroup: true };
      const text = `<at>Greenlight</at> ${words}`;
      await room.deliver(bot, ANA, { type: 'message', id: `m-${bot}`, text, entities: [MENTION], conversation });
    }
    await eventually(async () =>
      said().filter(({ says }) => /Watched here from now on/.test(says)).length >= 2 ? true : null,
    );

    await policy.remove();
    await inBoth(/Users are hit in/);
    await noted();
    await room.bots[0]?.kill();
    await inBoth(/Nobody has acted.*says so, here or on its card/s);
    await eventually(async () => (posts(/told in another conversation/).length > 0 ? true : null), 100);
    await noted();
    await policy.restore();
    await room.bots[1]?.kill();
    await inBoth(/It is sound again/);
    await new Promise((done) => setTimeout(done, 8_000));

    expect(roomsOf(/told in another conversation/)).toEqual([LEAD]);
    for (const word of [/Users are hit in/, /Nobody has acted.*here or on its card/s, /It is sound again/]) {
      expect([word, roomsOf(word)]).toEqual([word, [PAY, SHOP]]);
    }
    expect(
      said()
        .filter(({ isNew, says }) => !isNew && /Resolved/.test(says))
        .map((each) => each.room)
        .toSorted(),
      // Whoever was called is shown that it is over, too.
    ).toEqual([LEAD, PAY, SHOP]);
  } finally {
    await room.end();
  }
});
