import type { Activity } from 'botbuilder';
import { senderOf, textFor } from '../../bot/message.ts';

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
