import type { Activity } from 'botbuilder';
import { isForBot, senderOf, textFor } from '../../bot/message.ts';
import { cpuMilliseconds } from '../helpers/cpu-time.ts';

const mention = {
  type: 'mention',
  mentioned: { id: '28:greenlight', name: 'Greenlight' },
  text: '<at>Greenlight</at>',
};
const activity = (fields: object) => ({ recipient: { id: '28:greenlight' }, ...fields }) as unknown as Activity;

test.each<[string, object, string]>([
  ['no mention', { text: 'help' }, 'help'],
  ['a mention in front', { text: '<at>Greenlight</at> help', entities: [mention] }, 'help'],
  [
    'a mention in front and inside',
    { text: '<at>Greenlight</at> why is <at>Greenlight</at> x yellow', entities: [mention] },
    'why is x yellow',
  ],
  ['spaces as Teams writes them', { text: '<at>Greenlight</at>&nbsp;help\u00a0me', entities: [mention] }, 'help me'],
  [
    'a mention of somebody else',
    { text: '<at>Ana</at> help', entities: [{ ...mention, mentioned: { id: '29:ana' }, text: '<at>Ana</at>' }] },
    '<at>Ana</at> help',
  ],
  ['no text', {}, ''],
  [
    'entities without a text',
    { text: 'help', entities: [{ type: 'mention', mentioned: { id: '28:greenlight' } }] },
    'help',
  ],
])('the text is what is meant for the bot: %s', (_, fields, text) => {
  expect(textFor(activity(fields))).toBe(text);
});

test('a sender without an object id of the directory counts as nobody', () => {
  expect(senderOf(activity({ from: { id: '29:x', name: 'Guest' } }))).toEqual({ id: '', name: 'Guest' });
});

const card = { contentType: 'application/vnd.microsoft.card.adaptive', content: {} };
const html = { contentType: 'text/html', content: '<p>help</p>' };
const place = '<span itemid="0">\n  <span itemprop="cardId"></span>\n</span>\n';
const personal = { conversation: { id: 'a:ana', conversationType: 'personal' } };

test.each<[string, object, boolean]>([
  ['a card alone, as one posts it who found it', { attachments: [card] }, false],
  ['a card with its place in the text', { attachments: [card], text: place }, false],
  ['a card with a question', { attachments: [card], text: `${place} why is it yellow?` }, true],
  ['a card with the bot mentioned', { attachments: [card], text: mention.text, entities: [mention] }, true],
  ['words, as Teams sends them twice', { attachments: [html], text: 'help' }, true],
  ['nothing at all', {}, true],
])('in a chat of two this is meant for the bot, or not: %s', (_, fields, isMeant) => {
  expect(isForBot(activity({ ...personal, ...fields }))).toBe(isMeant);
});

test('a text of a quarter of a megabyte of tags is read at once', () => {
  const said = activity({ ...personal, attachments: [card], text: '<'.repeat(250_000) });

  expect(cpuMilliseconds(() => isForBot(said))).toBeLessThan(1_000);
});
