import { type Course, place, refused } from './fake-channel.ts';

import { said, scripted, view, withCard, words } from './speaking.ts';

describe('a card that cannot be edited', () => {
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
