import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TeamsChannelData } from 'botbuilder';
import { createAdapter } from '../../bot/adapter.ts';
import { readConfig } from '../../bot/config.ts';
import { type Member, teamsMembers } from '../../bot/members.ts';
import { headed } from '../helpers/headed.ts';

const CHAT = '19:shop@thread.v2';
const TEAM = '19:shop-team@thread.tacv2';
const AMPLE = 10_000;

/** Somebody as Teams lists them: with what it calls an object id. */
const account = (objectId: string) => ({ id: `29:${objectId}`, objectId, name: objectId, userRole: 'user' });
const people = (count: number, from = 0) => Array.from({ length: count }, (_, index) => account(`p-${from + index}`));

type Page = { readonly members: readonly object[]; readonly continuationToken?: string };
const json = (status: number, body: unknown) => (response: ServerResponse) => {
  headed(response, status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};

/** Asks who is in a conversation of a Teams that answers so; tells what it was asked. */
async function ask(
  answer: (asked: number) => (response: ServerResponse) => void,
  { milliseconds = AMPLE, channelData }: { milliseconds?: number; channelData?: TeamsChannelData } = {},
) {
  const asked: URL[] = [];
  const open: ServerResponse[] = [];
  const server = createServer((request: IncomingMessage, response) => {
    asked.push(new URL(request.url ?? '', 'http://teams'));
    open.push(response);
    answer(asked.length)(response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const serviceUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const adapter = createAdapter(readConfig({ GREENLIGHT_LOCAL: 'on' }), async () => {}, 5_000);
  const conversation = { id: CHAT, isGroup: true, conversationType: 'groupChat', name: '' };
  let found: readonly Member[] | null | undefined;
  try {
    await adapter.continueConversationAsync('', { channelId: 'msteams', serviceUrl, conversation }, async (context) => {
      context.activity.channelData = channelData;
      found = await teamsMembers(milliseconds)(context);
    });
  } finally {
    for (const response of open) if (!response.writableEnded) json(404, {})(response);
    server.close();
  }
  return { found: found?.map(({ id }) => id) ?? null, members: found, asked };
}

/** A roster in pages. */
const pages =
  (...all: readonly Page[]) =>
  (asked: number) =>
    json(200, all[asked - 1] ?? { members: [] });

test('everybody in a chat is known by the object id of the directory', async () => {
  const { found, asked } = await ask(pages({ members: [account('ana'), account('ben')] }));

  expect(found).toEqual(['ana', 'ben']);
  expect(asked.map(({ pathname }) => decodeURIComponent(pathname))).toEqual([`/v3/conversations/${CHAT}/pagedmembers`]);
});

test('in a channel everybody of its team is asked about', async () => {
  const channelData = { team: { id: TEAM } };

  const { found, asked } = await ask(pages({ members: [account('ana')] }), { channelData });

  expect(found).toEqual(['ana']);
  expect(decodeURIComponent(asked[0]?.pathname ?? '')).toBe(`/v3/conversations/${TEAM}/pagedmembers`);
});

test('and by what Teams calls them, to name them on a card; whom it does not name is known all the same', async () => {
  const { members } = await ask(pages({ members: [account('ana'), { objectId: 'ben' }] }));

  expect(members).toEqual([
    { id: 'ana', userId: '29:ana' },
    { id: 'ben', userId: '' },
  ]);
});

test('a long roster comes in pages, each asked for by the token of the one before', async () => {
  const { found, asked } = await ask(
    pages(
      { members: people(500), continuationToken: 'two' },
      { members: people(500, 500), continuationToken: 'three' },
      { members: people(1000, 1000), continuationToken: '' },
    ),
  );

  expect(found).toEqual(people(2000).map(({ objectId }) => objectId));
  expect(asked.map(({ searchParams }) => searchParams.get('continuationToken'))).toEqual([null, 'two', 'three']);
  expect(asked.map(({ searchParams }) => searchParams.get('pageSize'))).toEqual(['500', '500', '500']);
});

test('guests without an object id are nobody, beside those who have one', async () => {
  const anonymous = { id: '29:x', name: 'Anon1 (Guest)', userRole: 'anonymous' };
  const nulled = { ...anonymous, objectId: null };

  expect((await ask(pages({ members: [anonymous, account('ana'), nulled] }))).found).toEqual(['ana']);
  expect((await ask(pages({ members: [anonymous] }))).found).toBeNull();
});

test('the name that the Bot Framework gives the object id is understood as well', async () => {
  expect((await ask(pages({ members: [{ id: '29:a', aadObjectId: 'ana' }] }))).found).toEqual(['ana']);
});

describe('nobody is known', () => {
  test('where there are too many to ask for, and no more pages are asked for', async () => {
    const { found, asked } = await ask(
      pages({ members: people(1500), continuationToken: 'two' }, { members: people(501), continuationToken: 'three' }),
    );

    expect(found).toBeNull();
    expect(asked).toHaveLength(2);
  });

  test('where the guests alone are too many', async () => {
    const guests = Array.from({ length: 2001 }, (_, index) => ({ id: `29:${index}`, userRole: 'anonymous' }));

    expect((await ask(pages({ members: [account('ana'), ...guests] }))).found).toBeNull();
  });

  test.each<[string, (response: ServerResponse) => void]>([
    ['refuses', json(403, { error: { code: 'BotNotInConversationRoster', message: 'The bot is not part of it.' } })],
    ['knows no such conversation', json(404, { error: { code: 'ConversationNotFound', message: 'None.' } })],
    ['answers in another shape', json(200, { members: 'many' })],
    ['lists people in another shape', json(200, { members: [7] })],
  ])('where Teams %s', async (_, answer) => {
    expect((await ask(() => answer)).found).toBeNull();
  });

  test('where an empty page promises more, and it is not asked for ever', async () => {
    const { found, asked } = await ask(() => json(200, { members: [], continuationToken: 'more' }));

    expect(found).toBeNull();
    expect(asked).toHaveLength(1);
  });

  test('where Teams takes too long', async () => {
    const { found } = await ask(() => () => {}, { milliseconds: 20 });

    expect(found).toBeNull();
  });
});
