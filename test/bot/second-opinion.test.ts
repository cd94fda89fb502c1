import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type Intent, readIntent } from '../../bot/language/intent.ts';
import { noSecondOpinion, secondOpinion } from '../../bot/second-opinion.ts';
import { TeamsBot } from '../../bot/teams-bot.ts';
import { ANA } from '../helpers/cases.ts';
import { headed } from '../helpers/headed.ts';
import { fakeRoom } from './fake-room.ts';

/** A message of which the grammar makes nothing. */
const ODD = 'hmm storefront looks funny to me';

interface Heard {
  readonly path: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: { readonly model: string; readonly messages: readonly { role: string; content: string }[] };
}

let server: Server;
let url = '';
let heard: Heard[] = [];
let answer: (response: ServerResponse) => void = () => undefined;

beforeEach(async () => {
  heard = [];
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    heard.push({ path: request.url, headers: request.headers, body: JSON.parse(Buffer.concat(chunks).toString()) });
    answer(response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/openai/v1`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

function says(content: unknown): void {
  answer = (response) =>
    response
      .setHeader('content-type', 'application/json')
      .end(JSON.stringify({ choices: [{ message: { role: 'assistant', content: JSON.stringify(content) } }] }));
}

async function opinionOn(text: string, read: Intent = readIntent(text)) {
  const faults: unknown[] = [];
  const intent = await secondOpinion({ url, key: 'the-key', name: 'small' }, (error) => faults.push(error))(text, read);
  return { intent, faults, read };
}

test('a message that the grammar makes nothing of is read by the model', async () => {
  says({ intent: 'diagnose', target: 'storefront' });

  const { intent, faults, read } = await opinionOn(ODD);

  expect(read).toMatchObject({ kind: 'smalltalk/other', target: null });
  expect(intent).toEqual({ ...read, kind: 'diagnose', target: 'storefront' });
  expect(faults).toEqual([]);
  expect(heard).toMatchObject([
    {
      path: '/openai/v1/chat/completions',
      headers: { authorization: 'Bearer the-key', 'api-key': 'the-key' },
      body: { model: 'small', messages: [{ role: 'system' }, { role: 'user', content: ODD }] },
    },
  ]);
});

test.each(['why is kv-shop yellow?', 'sync kv-shop', 'fix kv-shop', 'list all certificates', 'help'])(
  'what the grammar understands is asked of nobody: %s',
  async (text) => {
    says({ intent: 'smalltalk/other', target: null });

    const { intent, read } = await opinionOn(text);

    expect(intent).toBe(read);
    expect(heard).toEqual([]);
  },
);

test.each(['fix', 'sync', 'cancel', 'watch/subscribe', 'unwatch', 'approve', 'FIX', '', null, 7])(
  'a model may not choose %j',
  async (intent) => {
    says({ intent, target: 'storefront' });

    const told = await opinionOn(ODD);

    expect(told.intent).toBe(told.read);
    expect(told.faults).toHaveLength(1);
  },
);

test.each([
  ['a name that the message does not hold', 'kv-shop'],
  ['somebody who is mentioned', 'Ana Silva'],
  ['nothing', ''],
  ['a letter', 's'],
  ['no name', null],
])('a target is a name out of the message, and not %s', async (_, target) => {
  says({ intent: 'diagnose', target });

  const { intent } = await opinionOn(`${ODD} says <at>Ana Silva</at>`);

  expect(intent).toMatchObject({ kind: 'diagnose', target: null });
});

test('the model hears of nobody, and no secret', async () => {
  says({ intent: 'help', target: null });

  await opinionOn('hmm <at id="1">Ana Silva</at> wrote password=hunter22 there');

  expect(heard[0]?.body.messages[1]?.content).not.toMatch(/Ana|Silva|hunter22/);
});

test.each<[string, (response: ServerResponse) => void]>([
  ['refuses', (response) => headed(response, 401).end('{}')],
  ['sends one elsewhere', (response) => headed(response, 307, { location: 'http://127.0.0.1:9/' }).end()],
  ['talks', (response) => response.end('Sure! Here is what I think.')],
  ['answers in another shape', (response) => response.end('{"choices":[]}')],
  ['breaks off', (response) => response.destroy()],
])('a model that %s changes nothing', async (_, answers) => {
  answer = answers;

  const { intent, read, faults } = await opinionOn(ODD);

  expect(intent).toBe(read);
  expect(faults).toHaveLength(1);
});

test('a model that does not answer is waited for three seconds', async () => {
  answer = () => undefined;
  const begun = performance.now();

  const { intent, read } = await opinionOn(ODD);

  expect(intent).toBe(read);
  expect(performance.now() - begun).toBeGreaterThan(2_900);
  expect(performance.now() - begun).toBeLessThan(4_500);
});

test('without a model the grammar is believed', async () => {
  const read = readIntent(ODD);

  expect(await noSecondOpinion(ODD, read)).toBe(read);
});

test('what a model reads is answered like what the grammar reads', async () => {
  const room = await fakeRoom();
  const shown: string[] = [];
  const bot = new TeamsBot({
    ...room.app,
    secondOpinion: async (text, read) => {
      shown.push(text);
      return { ...read, kind: 'diagnose', target: 'kv-shop-wildcard' };
    },
  });

  await room.adapter.say(bot, 'hmm the wildcard thing again, sigh', ANA);
  await room.app.idle();

  expect(shown).toEqual(['hmm the wildcard thing again, sigh']);
  expect(room.current()).toMatchObject({ stage: 'proposed', askedBy: ANA });
});
