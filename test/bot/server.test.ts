import { randomUUID } from 'node:crypto';
import { type Program, startProgram } from '../../bot/program.ts';
import { startConnector } from '../helpers/connector.ts';
import { ANA, BEN } from '../helpers/room.ts';

jest.setTimeout(30_000);

let simulator: Program;
let bot: Program;
let connector: Awaited<ReturnType<typeof startConnector>>;

beforeAll(async () => {
  const args = ['--world', 'simulator/worlds/seed-incident.json', '--port', '0'];
  simulator = await startProgram({ file: 'simulator/index.ts', args, ready: /^listening on (\S+)$/ });
  const env = {
    PORT: '0',
    MicrosoftAppId: '',
    GREENLIGHT_LOCAL: 'on',
    GREENLIGHT_SIMULATOR: simulator.found,
    GREENLIGHT_STORE: ':memory:',
  };
  bot = await startProgram({ file: 'bot/index.ts', args: [], ready: /"url":"([^"]+)".*"msg":"listening"/, env });
  connector = await startConnector([ANA, BEN]);
});
afterAll(async () => {
  await bot.end();
  await simulator.end();
  await connector.close();
});

const from = ({ id, name }: typeof ANA) => ({ id: `29:${id}`, name, aadObjectId: id });
const envelope = (fields: object) => ({
  channelId: 'msteams',
  serviceUrl: connector.url,
  id: randomUUID(),
  from: from(ANA),
  recipient: { id: '28:greenlight', name: 'Greenlight' },
  conversation: { id: '19:on-call@thread.tacv2;messageid=1', conversationType: 'channel' },
  ...fields,
});

async function deliver(body: unknown): Promise<{ readonly status: number; readonly body: unknown }> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await fetch(`${bot.found}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: text,
  });
  const answer = await response.text();
  return { status: response.status, body: answer ? JSON.parse(answer) : null };
}

async function until<T>(look: () => T | undefined): Promise<T> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const found = look();
    if (found !== undefined) return found;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('it did not come to pass in ten seconds');
}

const cardWith = (words: string) =>
  connector.sent.find(({ body }) => JSON.stringify(body.attachments ?? []).includes(words));

test.each<[string, unknown]>([
  ['no JSON', 'why is it yellow'],
  ['no object', [1, 2]],
  ['no type', { channelId: 'msteams' }],
  ['no conversation', { type: 'message', channelId: 'msteams', serviceUrl: 'http://127.0.0.1:1', from: { id: 'x' } }],
  ['an empty body', ''],
])('an activity that is malformed (%s) is refused clearly', async (_, body) => {
  const answer = await deliver(body);

  expect(answer.status).toBe(400);
  expect(JSON.stringify(answer.body)).not.toContain('at ');
});

test('a body that no Teams would send is refused for its size', async () => {
  const answer = await deliver(envelope({ type: 'message', text: 'x'.repeat(300_000) }));

  expect(answer.status).toBe(413);
});

test('a message is answered by one card, replaced in place at every step, and every invoke is an HTTP 200', async () => {
  const asked = await deliver(
    envelope({
      type: 'message',
      text: '<at>Greenlight</at> why is shop.contoso.com yellow?',
      entities: [{ type: 'mention', mentioned: { id: '28:greenlight' }, text: '<at>Greenlight</at>' }],
    }),
  );
  const proposed = await until(() => cardWith('App Service may not read the vault'));
  const { caseId, digest } = JSON.parse(
    /\{"caseId":"[^"]+","digest":"[^"]+"\}/.exec(JSON.stringify(proposed.body))?.[0] ?? '{}',
  );
  const press = (by: typeof ANA, value: unknown) =>
    deliver(envelope({ type: 'invoke', name: 'adaptiveCard/action', from: from(by), replyToId: 'card-1', value }));
  const approve = { action: { type: 'Action.Execute', verb: 'approve', data: { caseId, digest } }, trigger: 'manual' };

  expect(asked.status).toBe(200);
  expect(connector.sent[0]?.method).toBe('POST');
  expect(proposed.method).toBe('PUT');
  expect(await press(ANA, {})).toMatchObject({
    status: 200,
    body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message' },
  });
  expect(await press(ANA, approve)).toMatchObject({
    status: 200,
    body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message' },
  });
  expect(await press(BEN, approve)).toMatchObject({
    status: 200,
    body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' },
  });

  await until(() => cardWith('Fixed: every link is sound'));
  expect(connector.sent.filter(({ method }) => method === 'POST')).toHaveLength(1);
});

test('a client without Action.Execute presses by a message, and is answered in words where there is no new card', async () => {
  const before = connector.sent.length;

  await deliver(envelope({ type: 'message', value: { verb: 'approve', caseId: 'never', digest: 'x' } }));

  const said = await until(() => connector.sent.slice(before).find(({ body }) => body.text));
  expect(said.body.text).toMatch(/no longer known/);
});

test('after all of that the bot is still up', async () => {
  const response = await fetch(`${bot.found}/healthz`);

  expect(await response.json()).toEqual({ status: 'up' });
});

test('a configuration with faults does not start, and names them all', async () => {
  const start = startProgram({
    file: 'bot/index.ts',
    args: [],
    ready: /listening/,
    env: { MicrosoftAppId: '', GREENLIGHT_LOCAL: 'off', PORT: 'x' },
  });

  await expect(start).rejects.toThrow(/PORT: /);
});
