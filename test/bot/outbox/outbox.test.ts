import { type Course, FINE, openChannel, place, refused } from './fake-channel.ts';

import { words } from './speaking.ts';

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
