import type { Thread } from '../../../bot/outbox/wire.ts';
import { type Course, FINE, openChannel, place, refused } from './fake-channel.ts';

const words = (text: string) => ({ words: text });
const view = (text: string) => ({ card: { body: text }, text: `${text} in words`, summary: text });
const hanging = (thread: Thread | null): Thread => {
  if (!thread) throw new Error('it was posted');
  return thread;
};

/** A channel whose requests go as listed, one after the other, and well after that. */
const scripted = (...courses: readonly Course[]) => {
  const left = [...courses];
  return openChannel(() => left.shift() ?? FINE);
};

/** A channel in which a card hangs already, and the next requests go as listed. */
async function withCard(...courses: readonly Course[]) {
  const channel = scripted(FINE, ...courses);
  const thread = hanging(await channel.time.until(channel.outbox.post(place(), words('first'))));
  return { ...channel, thread };
}

/** What was asked of the channel, in short. */
const said = ({ requests }: Pick<ReturnType<typeof openChannel>, 'requests'>) =>
  requests.map(({ kind, cardId, words: text }) => [kind, cardId, text].filter(Boolean).join(' '));

describe('order', () => {
  test('what is said in a conversation comes in the order in which it was said', async () => {
    const channel = openChannel((request) => ({ ...FINE, seconds: request.words === '1' ? 5 : 0.1 }));

    for (const text of ['1', '2', '3']) void channel.outbox.post(place(), words(text));
    await channel.sent();

    expect(channel.words()).toEqual(['1', '2', '3']);
  });

  test('threads of one channel are one conversation, as the channel counts', async () => {
    const channel = openChannel();

    for (let each = 0; each < 8; each += 1) void channel.outbox.post(place(`a;messageid=${each}`), words(`${each}`));
    await channel.sent();

    expect(channel.outbox.size).toBe(1);
    expect(channel.requests.at(-1)?.from).toBeGreaterThanOrEqual(1);
  });

  test.each<[string, Course]>([
    ['slow', { ...FINE, seconds: 9 }],
    ['silent', { arrives: false, hangs: true, seconds: 0 }],
    ['broken', refused(429, 'Throttled', 60)],
  ])('a conversation that is %s does not hold up another', async (_, course) => {
    const channel = openChannel(({ conversation }) => (conversation === 'a' ? course : FINE));

    void channel.outbox.post(place('a'), words('stuck'));
    void channel.outbox.post(place('a'), words('behind it'));
    await channel.time.until(channel.outbox.post(place('b'), words('quick')));

    expect(channel.words('b')).toEqual(['quick']);
    expect(channel.time.seconds).toBeLessThan(0.1);
  });
});

describe('pace', () => {
  test('the eighth message in a second waits until the first is a second old', async () => {
    const channel = openChannel(() => ({ ...FINE, seconds: 0 }));

    for (let each = 1; each <= 10; each += 1) void channel.outbox.post(place(), words(`${each}`));
    await channel.sent();

    expect(channel.requests.map(({ from }) => from)).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 2, 2]);
  });

  test('sixty messages in half a minute are the most, and what is refused counts as well', async () => {
    let count = 0;
    const channel = openChannel(() => (++count === 3 ? { ...refused(412), seconds: 0 } : { ...FINE, seconds: 0 }));

    for (let each = 1; each <= 61; each += 1) void channel.outbox.post(place(), words(`${each}`));
    await channel.sent();

    const started = channel.requests.map(({ from }) => from);
    expect(started).toHaveLength(62);
    expect(started.filter((from) => from < 30)).toHaveLength(60);
    expect(channel.words()).toHaveLength(61);
  });

  test('1800 messages in an hour are the most', async () => {
    const channel = openChannel(() => ({ ...FINE, seconds: 0 }));
    const post = (text: string) => channel.time.until(channel.outbox.post(place(), words(text)));

    await post('long before the others');
    await channel.time.pass(2700.5);
    for (let each = 2; each <= 1801; each += 1) await post(`${each}`);

    expect(channel.requests[1799]?.from).toBeLessThan(3600);
    expect(channel.requests[1800]?.from).toBe(3600);
  });

  test('a slow send counts from its end, since that is when it may have arrived', async () => {
    const channel = openChannel(({ words: text }) => ({ ...FINE, seconds: text === '1' ? 4 : 0 }));

    for (let each = 1; each <= 8; each += 1) void channel.outbox.post(place(), words(`${each}`));
    await channel.sent();

    expect(channel.requests.map(({ from }) => from)).toEqual([0, 4, 4, 4, 4, 4, 4, 5]);
  });

  test('a card is edited once a second, and what was overtaken meanwhile is not drawn', async () => {
    const channel = await withCard();

    for (let step = 1; step <= 30; step += 1) {
      channel.outbox.edit(channel.thread, words(`step ${step}`));
      await channel.time.pass(0.1);
    }
    await channel.sent();

    expect(said(channel)).toEqual([
      'post first',
      'edit card-1 step 1',
      'edit card-1 step 11',
      'edit card-1 step 21',
      'edit card-1 step 30',
    ]);
    expect(channel.words()).toEqual(['step 30']);
  });

  test('a step that comes while an older one is on its way is drawn after it', async () => {
    const channel = await withCard({ ...FINE, seconds: 3 });

    channel.outbox.edit(channel.thread, words('older'));
    await channel.time.pass(1);
    channel.outbox.edit(channel.thread, words('newer'));
    await channel.sent();

    expect(said(channel)).toEqual(['post first', 'edit card-1 older', 'edit card-1 newer']);
  });
});

describe('what fails', () => {
  test.each<[string, Course, number]>([
    ['429 with the seconds to wait', refused(429, 'Throttled', 7), 7],
    ['429 without them', refused(429), 1],
    ['412', refused(412), 0.5],
    ['a connection that was refused', { error: { code: 'ECONNREFUSED' }, arrives: false, seconds: 0 }, 1],
  ])('a post is sent again after %s, since it surely did not arrive', async (_, course, seconds) => {
    const channel = scripted(course);

    const thread = await channel.time.until(channel.outbox.post(place(), words('hello')));

    expect(thread?.cardId).toBe('card-2');
    expect(channel.words()).toEqual(['hello']);
    expect(channel.requests[1]?.from).toBeCloseTo(seconds + (channel.requests[0]?.to ?? 0), 5);
    expect(channel.lost).toEqual([]);
  });

  test.each<[string, Course]>([
    ['502', refused(502)],
    ['503', refused(503)],
    ['504', refused(504)],
    ['500', refused(500)],
    ['no answer', { arrives: false, hangs: true, seconds: 0 }],
  ])('a post that ends in %s may have arrived, and is not sent again', async (_, course) => {
    const channel = scripted({ ...course, arrives: true });

    const thread = await channel.time.until(channel.outbox.post(place(), words('hello')));
    await channel.sent();

    expect(thread?.cardId).toMatch(/^unposted:/);
    expect(channel.words()).toEqual(['hello']);
    expect(channel.requests).toHaveLength(1);
    expect(channel.lost).toHaveLength(1);
  });

  test('a card whose id never came back is posted once more when there is something newer, and edited from then on', async () => {
    const channel = scripted({ ...refused(502), arrives: true });
    const thread = hanging(await channel.time.until(channel.outbox.post(place(), words('looking'))));

    for (const text of ['found', 'fixed']) {
      channel.outbox.edit(thread, words(text));
      await channel.sent();
    }

    expect(said(channel)).toEqual(['post looking', 'post found', 'edit card-2 fixed']);
    expect(channel.words()).toEqual(['looking', 'fixed']);
    expect(channel.outbox.where(thread).cardId).toBe('card-2');
  });

  test('a card whose id never came back, but that somebody pressed, is edited where it hangs', async () => {
    const channel = scripted({ ...refused(502), arrives: true });
    const thread = hanging(await channel.time.until(channel.outbox.post(place(), words('proposed'))));

    channel.outbox.found(thread, { reference: place(), cardId: 'card-1' });
    channel.outbox.edit(thread, words('fixed'));
    await channel.sent();

    expect(said(channel)).toEqual(['post proposed', 'edit card-1 fixed']);
  });

  test('a press on another copy does not move a card whose id is known', async () => {
    const channel = await withCard();

    channel.outbox.found(channel.thread, { reference: place(), cardId: 'another' });

    expect(channel.outbox.where(channel.thread)).toEqual(channel.thread);
  });

  test.each<[string, Course]>([
    ['502', refused(502)],
    ['no answer', { arrives: false, hangs: true, seconds: 0 }],
  ])('an edit is sent again after %s, in its newest state', async (_, course) => {
    const channel = await withCard(course, course);

    channel.outbox.edit(channel.thread, words('older'));
    await channel.time.pass(10.5);
    channel.outbox.edit(channel.thread, words('newer'));
    await channel.sent();

    expect(channel.words()).toEqual(['newer']);
    expect(channel.requests.filter(({ kind }) => kind === 'post')).toHaveLength(1);
    expect(channel.lost).toEqual([]);
  });

  test('a card that is lost once is only tried again', async () => {
    const channel = await withCard(refused(404, 'ActivityNotFoundInConversation'));

    channel.outbox.edit(channel.thread, words('found'));
    await channel.sent();

    expect(said(channel)).toEqual(['post first', 'edit card-1 found', 'edit card-1 found']);
    expect(channel.outbox.where(channel.thread)).toEqual(channel.thread);
  });

  test('a card that is lost is replaced by one new card, which all later edits go to', async () => {
    const gone = refused(404, 'ActivityNotFoundInConversation');
    const channel = await withCard(gone, gone);

    for (const text of ['found', 'approved', 'fixed']) {
      channel.outbox.edit(channel.thread, words(text));
      await channel.sent();
    }

    expect(said(channel)).toEqual([
      'post first',
      'edit card-1 found',
      'edit card-1 found',
      'post found',
      'edit card-2 approved',
      'edit card-2 fixed',
    ]);
    expect(channel.outbox.where(channel.thread).cardId).toBe('card-2');
    expect(channel.lost).toHaveLength(1);
  });

  test('whoever follows the lost card and whoever follows the new one draw the same', async () => {
    const gone = refused(404);
    const channel = await withCard(gone, gone);
    channel.outbox.edit(channel.thread, words('found'));
    await channel.sent();
    const before = channel.requests.length;

    channel.outbox.edit(channel.thread, words('by the old one'));
    channel.outbox.edit(channel.outbox.where(channel.thread), words('by the new one'));
    await channel.sent();

    expect(said(channel).slice(before)).toEqual(['edit card-2 by the new one']);
  });

  test('a new card in place of a lost one is not posted twice, but the next state is tried on the old one again', async () => {
    const gone = refused(404);
    const channel = await withCard(gone, gone, refused(502));
    channel.outbox.edit(channel.thread, words('found'));
    await channel.sent();

    channel.outbox.edit(channel.thread, words('fixed'));
    await channel.sent();

    expect(said(channel).slice(3)).toEqual(['post found', 'edit card-1 fixed']);
    expect(channel.words()).toEqual(['fixed']);
  });

  test.each([400, 500, 410])('an edit that ends in %d is not repeated: the card is posted anew', async (status) => {
    const channel = await withCard(refused(status));

    channel.outbox.edit(channel.thread, words('found'));
    await channel.sent();

    expect(said(channel)).toEqual(['post first', 'edit card-1 found', 'post found']);
  });

  test('a card that is too big is said in words, on the same card', async () => {
    const channel = await withCard(refused(413, 'MessageSizeTooBig'));

    channel.outbox.edit(channel.thread, view('a long list'));
    await channel.sent();

    expect(channel.words()).toEqual(['a long list in words']);
    expect(channel.requests.filter(({ kind }) => kind === 'post')).toHaveLength(1);
  });

  test('words that are too long are cut, and nothing is tried a third time', async () => {
    const channel = scripted(refused(413), refused(413));

    const thread = await channel.time.until(
      channel.outbox.post(place(), { ...view('list'), text: 'x'.repeat(20_000) }),
    );

    expect(thread).toBeNull();
    expect(channel.requests.map(({ words: text }) => text.length)).toEqual([4, 10_001]);
  });

  test.each([
    [401, 'BotNotRegistered'],
    [403, 'BotDisabledByAdmin'],
    [403, 'BotNotInConversationRoster'],
    [403, 'ConversationBlockedByUser'],
  ])('a bot that hears %d %s says nothing more of what waits, and it is told', async (status, code) => {
    const channel = scripted(refused(status, code));

    const threads = await channel.time.until(
      Promise.all(['1', '2', '3'].map((text) => channel.outbox.post(place(), words(text)))),
    );

    expect(threads).toEqual([null, null, null]);
    expect(channel.requests).toHaveLength(1);
    expect(channel.lost).toHaveLength(1);
    expect(await channel.time.until(channel.outbox.post(place(), words('later')))).not.toBeNull();
  });

  test('a channel that never answers is waited for ten seconds', async () => {
    const channel = scripted({ arrives: false, hangs: true, seconds: 0 });

    await channel.time.until(channel.outbox.post(place(), words('hello')));

    expect(channel.time.seconds).toBe(10);
  });

  test('a channel that is down for good ends the waiting, and the conversation goes on when it is back', async () => {
    const channel = await withCard(...Array.from({ length: 8 }, () => refused(503)));

    channel.outbox.edit(channel.thread, words('found'));
    await channel.sent();
    channel.outbox.edit(channel.thread, words('fixed'));
    await channel.sent();

    expect(channel.lost).toHaveLength(2);
    expect(channel.words()).toEqual(['fixed']);
  });
});

describe('memory', () => {
  test('a conversation is forgotten when its last send does not count any more', async () => {
    const channel = openChannel();
    for (const name of ['a', 'b', 'c']) await channel.time.until(channel.outbox.post(place(name), words('hello')));
    expect(channel.outbox.size).toBe(3);

    await channel.time.pass(3600);
    await channel.time.until(channel.outbox.post(place('d'), words('hello')));

    expect(channel.outbox.size).toBe(1);
  });

  test('of very many conversations the longest silent are forgotten first', async () => {
    const channel = openChannel();

    for (let each = 0; each < 1_200; each += 1)
      await channel.time.until(channel.outbox.post(place(`c-${each}`), words('hello')));

    expect(channel.outbox.size).toBe(1_000);
  });

  test('a conversation that cannot be spoken to takes no more than so much in', async () => {
    const channel = openChannel(() => refused(429, 'Throttled', 60));

    const posts = Array.from({ length: 150 }, (_, each) => channel.outbox.post(place(), words(`${each}`)));
    const refusedAtOnce = await Promise.race([posts[149], channel.time.pass(1)]);

    expect(refusedAtOnce).toBeNull();
    expect(channel.lost).toHaveLength(50);
  });
});
