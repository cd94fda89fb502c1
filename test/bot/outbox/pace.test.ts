import { FINE, openChannel, place, refused } from './fake-channel.ts';

import { said, withCard, words } from './speaking.ts';

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
