import { readIntent } from '../../../bot/language/intent.ts';
import { ANA, BEN } from '../../helpers/cases.ts';
import { healthy } from '../../helpers/evidence.ts';
import { fakeRoom } from '../fake-room.ts';
import { lastText, ofTwo, PAY, type Room, refusalsIn } from './two-certificates.ts';

const SHOP = healthy.certificate.id;
type Turn = Awaited<ReturnType<Room['say']>>;

/** The certificates whose cases moved in a turn. */
function movedIn(told: Turn): readonly string[] {
  return [...new Set(told.flatMap((event) => (event.type === 'moved' ? [event.current.target.certificateId] : [])))];
}

function intentOf(told: Turn) {
  const { kind, target } = told.find((event) => event.type === 'understood')?.intent ?? {};
  return { kind, target };
}

describe('a choice', () => {
  async function offered() {
    const room = await ofTwo();
    const told = await room.say('why is kv-shop yellow?');
    expect(told.find((event) => event.type === 'choices')?.targets.map(({ name }) => name)).toEqual([
      'kv-pay-api',
      'kv-shop-wildcard',
    ]);
    return room;
  }

  test.each([
    ['2', SHOP],
    ['the second', SHOP],
    ['die zweite', SHOP],
    ['二番目', SHOP],
    ['the first one', PAY.certificate.id],
    ['kv-pay-api', PAY.certificate.id],
    ['KV-Shop-Wildcard', SHOP],
  ])('is made by word: %j', async (text, certificateId) => {
    const room = await offered();

    const told = await room.say(text);

    expect(movedIn(told)).toEqual([certificateId]);
    expect(intentOf(told).kind).toBe('diagnose');
  });

  test('says the words that make it, and they do', async () => {
    const room = await ofTwo();
    const told = await room.say('why is kv-shop yellow?');
    const [, word = ''] = /Check kv-pay-api: say "(.*)"/.exec(lastText(told)) ?? [];

    expect(lastText(told)).toContain('Or say its number.');
    expect(movedIn(await room.say(word))).toEqual([PAY.certificate.id]);
  });

  test('is nothing to act on: a picked certificate is looked at', async () => {
    const room = await offered();

    await room.say('2', BEN);

    expect(room.azure.applied).toEqual([]);
    expect(room.current().stage).toBe('proposed');
  });

  test.each(['3', 'the fifth'])('%j, which was not offered, picks nothing', async (text) => {
    const room = await offered();

    expect(movedIn(await room.say(text))).toEqual([]);
  });

  test('an hour later a number means nothing any more', async () => {
    const room = await offered();
    await room.pass(60 * 60_000);

    expect(movedIn(await room.say('2'))).toEqual([]);
  });
});

test.each(['why?', 'sync it', 'and www?', '2', 'decline', 'approve'])(
  'where nothing was said before, %j is read by itself',
  async (text) => {
    const room = await fakeRoom();

    const told = await room.say(text, ANA);

    const { kind, target } = readIntent(text);
    expect(intentOf(told)).toEqual({ kind, target });
    expect(movedIn(told)).toEqual([]);
    expect(refusalsIn(told)).toEqual([]);
  },
);
