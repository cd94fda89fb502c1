import { createAdapter } from '../../../bot/adapter.ts';
import { readConfig } from '../../../bot/config.ts';
import { NeverLeft } from '../../../bot/outbox/failure.ts';
import { Outbox } from '../../../bot/outbox/outbox.ts';
import { type Pace, TEAMS } from '../../../bot/outbox/pacing.ts';
import type { Reference } from '../../../bot/outbox/wire.ts';
import { TerminalAdapter } from '../../../bot/terminal.ts';
import { createWire } from '../../../bot/thread.ts';
import { type Fault, startConnector } from '../../helpers/connector.ts';

let connector: Awaited<ReturnType<typeof startConnector>>;
const turnFaults: unknown[] = [];
beforeEach(async () => {
  connector = await startConnector([]);
  turnFaults.length = 0;
});
afterEach(() => connector.close());

const view = (text: string) => ({ card: { type: 'AdaptiveCard', body: [] }, text, summary: text });

/** The real adapter, with the limit of time that is asked for; waiting is told, and takes no time. */
function open(secondsToAnswer = 10, url = connector.url) {
  const adapter = createAdapter(
    readConfig({ GREENLIGHT_LOCAL: 'on' }),
    async (_, error) => void turnFaults.push(error),
    15_000,
  );
  const waited: number[] = [];
  const lost: unknown[] = [];
  const pace: Pace = { ...TEAMS, limits: [], secondsBetweenEdits: 0, secondsToAnswer };
  let unique = 0;
  const outbox = new Outbox({
    wire: createWire(adapter, ''),
    pace,
    clock: () => 0,
    wait: async (seconds) => void waited.push(seconds),
    deadline: (seconds) => AbortSignal.timeout(seconds * 1000),
    chance: () => 0,
    newId: () => `u${++unique}`,
    onLost: (error) => lost.push(error),
  });
  const conversation = {
    id: '19:on-call@thread.tacv2;messageid=1',
    isGroup: true,
    conversationType: 'channel',
    name: '',
  };
  const to: Reference = { channelId: 'msteams', serviceUrl: url, conversation };
  return { outbox, to, waited, lost };
}

const asked = () => connector.sent.map(({ method, path }) => `${method} ${path.split('/').at(-1)?.slice(0, 6)}`);
const posts = () => connector.sent.filter(({ method }) => method === 'POST');

test('a post goes to its thread, and its card is edited there', async () => {
  const { outbox, to } = open();

  const thread = await outbox.post(to, view('looking'));
  outbox.edit({ reference: to, cardId: thread?.cardId ?? '' }, view('found'));
  await outbox.idle();

  expect(thread).toEqual({ reference: to, cardId: 'card-1' });
  expect(connector.sent.map(({ method }) => method)).toEqual(['POST', 'PUT']);
  for (const { path } of connector.sent) expect(decodeURIComponent(path)).toContain(`/${to.conversation?.id}/`);
  expect(connector.sent[1]?.path).toMatch(/card-1$/);
});

test.each([502, 503, 504])(
  'a post that is answered by %d is sent once, though the SDK would send it four times',
  async (status) => {
    const { outbox, to, lost } = open();
    connector.failNext({ status });

    const thread = await outbox.post(to, view('looking'));

    expect(thread?.cardId).toMatch(/^unposted:/);
    expect(posts()).toHaveLength(1);
    expect(lost).toHaveLength(1);
    expect(turnFaults).toEqual([]);
  },
);

test.each<[string, Fault, number]>([
  ['429', { status: 429, retryAfter: 7 }, 7],
  ['412', { status: 412 }, 0.5],
])('a post that is answered by %s is sent again when it may be', async (_, fault, seconds) => {
  const { outbox, to, waited, lost } = open();
  connector.failNext(fault);

  const thread = await outbox.post(to, view('looking'));

  expect(thread?.cardId).toBe('card-2');
  expect(waited).toEqual([seconds]);
  expect(lost).toEqual([]);
});

test('a card that Teams lost is posted anew below', async () => {
  const { outbox, to } = open();
  const gone = { status: 404, code: 'ActivityNotFoundInConversation' };
  connector.failNext(gone, gone);

  outbox.edit({ reference: to, cardId: 'old' }, view('found'));
  await outbox.idle();
  outbox.edit({ reference: to, cardId: 'old' }, view('fixed'));
  await outbox.idle();

  expect(asked().filter((each) => each.startsWith('PUT'))).toEqual(['PUT old', 'PUT old', 'PUT card-3']);
  expect(posts()).toHaveLength(1);
});

test('what the SDK cannot send at all, since nobody listens there, was not sent, and is tried again', async () => {
  const closed = await startConnector([]);
  await closed.close();
  const { outbox, to, waited } = open(10, closed.url);

  const thread = await outbox.post(to, view('looking'));

  expect(thread).toBeNull();
  expect(waited).toEqual([1, 2, 4, 8, 16, 32]);
});

test('a connector that hangs is let go of in time, and an edit is sent again', async () => {
  const { outbox, to, lost } = open(0.2);
  connector.failNext('hang', 'hang');

  outbox.edit({ reference: to, cardId: 'old' }, view('found'));
  await outbox.idle();

  expect(asked()).toEqual(['PUT old', 'PUT old', 'PUT old']);
  expect(lost).toEqual([]);
  expect(connector.hanging()).toBe(0);
});

test('a post that a connector keeps to itself is not sent again', async () => {
  const { outbox, to } = open(0.2);
  connector.failNext('hang');

  const thread = await outbox.post(to, view('looking'));

  expect(thread?.cardId).toMatch(/^unposted:/);
  expect(posts()).toHaveLength(1);
});

test('a post that the adapter keeps to itself was surely not sent', async () => {
  class Stuck extends TerminalAdapter {
    override async continueConversationAsync(): Promise<void> {
      await new Promise(() => undefined);
    }
  }
  const { to } = open();

  const posting = createWire(new Stuck(), '').post(to, view('looking'), AbortSignal.timeout(20));

  await expect(posting).rejects.toBeInstanceOf(NeverLeft);
});

test('a bot that was taken out of the conversation hears so once', async () => {
  const { outbox, to, lost } = open();
  connector.failNext({ status: 403, code: 'BotNotInConversationRoster' });

  const threads = await Promise.all([outbox.post(to, view('one')), outbox.post(to, view('two'))]);

  expect(threads).toEqual([null, null]);
  expect(posts()).toHaveLength(1);
  expect(lost).toMatchObject([{ statusCode: 403, code: 'BotNotInConversationRoster' }]);
});
