import type { Told } from '../../../bot/app.ts';
import { composeApp } from '../../../bot/compose.ts';
import { UNPACED } from '../../../bot/outbox/pacing.ts';
import { TeamsBot } from '../../../bot/teams-bot.ts';
import { atTerminal } from '../../../bot/terminal.ts';
import { ANA, BEN } from '../../helpers/cases.ts';
import { healthy } from '../../helpers/evidence.ts';
import { lastText, ofTwo, PAY } from './two-certificates.ts';

const SHOP = healthy.certificate.id;

/** A choice that one instance has offered, and another instance that starts only then, on the same store. */
async function offered() {
  const room = await ofTwo();
  await room.say('why is kv-shop yellow?');
  const told: Told[] = [];
  const members = async () => [ANA, BEN].map(atTerminal);
  const app = composeApp(room.ports, room.adapter, '', UNPACED, (event) => told.push(event), members);
  const bot = new TeamsBot(app);
  return {
    room,
    told,
    say: async (text: string) => {
      await room.adapter.say(bot, text, ANA);
      await app.idle();
    },
    press: async (verb: string, data: object) => {
      await room.adapter.press(bot, verb, data, ANA);
      await app.idle();
    },
    moved: () => told.flatMap((event) => (event.type === 'moved' ? [event.current.target.certificateId] : [])),
  };
}

test.each([
  ['2', SHOP],
  ['the first one', PAY.certificate.id],
  ['kv-pay-api', PAY.certificate.id],
])('a choice is made by word at another instance than the one that offered it: %j', async (text, certificateId) => {
  const other = await offered();

  await other.say(text);

  expect(other.moved()).toEqual([certificateId]);
});

test('a choice is made by its button at another instance: the button carries which certificate is meant', async () => {
  const other = await offered();

  await other.press('ask', { certificateId: PAY.certificate.id });

  expect(other.moved()).toEqual([PAY.certificate.id]);
});

test('a certificate that is not there is none, whatever a button carries', async () => {
  const other = await offered();
  const gone = PAY.certificate.id.replace('kv-pay-api', 'kv-gone-long-ago');

  await other.press('ask', { certificateId: gone });

  expect(other.moved()).toEqual([]);
  expect(lastText(other.told)).toContain('No certificate found by that name');
});
