import { LOCALES, say, worded } from '../../sentences/index.ts';
import { planCode } from '../../services/index.ts';
import { BEN } from '../helpers/cases.ts';
import { MENTION } from '../helpers/mention.ts';
import { asked, buttonData, cardOf, enter, leaveRooms, type Room, stored } from './refresh-asked.ts';

afterEach(leaveRooms);

const ASKED = {
  en: 'why is kv-shop-wildcard yellow?',
  de: 'warum ist kv-shop-wildcard gelb?',
  fr: 'pourquoi kv-shop-wildcard est-il jaune ?',
  es: '¿por qué está amarillo kv-shop-wildcard?',
  pt: 'por que o kv-shop-wildcard está amarelo?',
  ja: 'kv-shop-wildcard はなぜ黄色ですか',
} as const;

async function tell(room: Room, text: string, locale?: string): Promise<void> {
  await room.deliver({ type: 'message', text, entities: [MENTION], ...(locale ? { locale } : {}) }, BEN);
  await room.idle();
}

const langs = ({ connector }: Room) =>
  connector.sent.flatMap(
    ({ body }) => body.attachments?.map(({ content }) => (content as { lang?: unknown }).lang) ?? [],
  );

test.each(LOCALES)(
  'a question in %s has all its answers in it, whatever language the client speaks',
  async (locale) => {
    const room = await enter({});

    await tell(room, ASKED[locale], 'nl-NL');

    expect([...new Set(langs(room))]).toEqual([locale]);
    expect((await stored(room)).current.locale).toBe(locale);
  },
);

test.each([
  ['fr-CA', 'fr'],
  ['pt-BR', 'pt'],
  ['JA', 'ja'],
  ['nl-NL', 'en'],
  ['', 'en'],
])('what could be of any language is answered in that of the client: %s', async (client, locale) => {
  const room = await enter({});

  await tell(room, 'kv-shop-wildcard', client);

  expect(room.card().lang).toBe(locale);
});

test('a case keeps its language, whoever presses, and whatever they speak', async () => {
  const room = await enter({});
  await tell(room, ASKED.fr);

  const { body } = await room.deliver(pressOf('approve', await buttonData(room)), BEN);
  await room.idle();

  expect(body?.value).toContain(worded(say('refusal.four-eyes'), 'fr'));
  expect(langs(room).every((lang) => lang === 'fr')).toBe(true);
});

function pressOf(verb: string, data: object) {
  const action = { type: 'Action.Execute', verb, data };
  return { type: 'invoke', name: 'adaptiveCard/action', replyToId: 'card-1', locale: 'es-ES', value: { action } };
}

test('a card of its own is in the language of its case, and a word is answered in its own', async () => {
  const room = await asked();

  const looked = await room.deliver(pressOf('refresh', { caseId: 'c-1' }), BEN);
  await room.idle();
  expect(cardOf(looked).lang).toBe('en');

  await tell(room, 'historique de kv-shop-wildcard');
  expect(room.card().lang).toBe('fr');
});

test('what a card says to type is answered in the language of its case', async () => {
  const room = await enter({});
  await tell(room, ASKED.es);
  const { current } = await stored(room);

  await tell(room, 'plan' in current ? `decline ${planCode(current.plan)}` : '');

  expect(new Set(langs(room))).toEqual(new Set(['es']));
  expect((await stored(room)).current.stage).toBe('declined');
});

test('a press on a card that nobody knows is refused in the language of the client', async () => {
  const room = await enter({});

  const { body } = await room.deliver(pressOf('approve', { caseId: 'gone', digest: 'x' }), BEN);

  expect(body?.value).toContain(worded(say('refusal.unknown-case'), 'es'));
});

test('whoever adds the bot, or searches, is answered in the language of their client', async () => {
  const room = await enter({});

  await room.deliver({ type: 'installationUpdate', action: 'add', locale: 'ja-JP' }, BEN);
  await room.idle();
  const value = { commandId: 'certificates', parameters: [{ name: 'name', value: 'shop' }] };
  const found = await room.deliver({ type: 'invoke', name: 'composeExtension/query', locale: 'fr-FR', value }, BEN);

  expect(new Set(langs(room))).toEqual(new Set(['ja']));
  expect(JSON.stringify(found.body)).toContain('"lang":"fr"');
});
