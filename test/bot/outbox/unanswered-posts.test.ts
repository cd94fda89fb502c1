import { type Course, place, refused } from './fake-channel.ts';

import { hanging, said, scripted, withCard, words } from './speaking.ts';

describe('a message that fails', () => {
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
});
