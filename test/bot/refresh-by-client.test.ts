import { openText, titlesOf } from '../cards/parts-of.ts';
import { ANA, BEN } from '../helpers/cases.ts';
import { keep } from '../helpers/stores.ts';
import { asked, asksFor, auditOf, buttonData, cardOf, leaveRooms, stored } from './refresh-asked.ts';
import { CLEO, crowd, type Delivered } from './refresh-room.ts';

afterEach(leaveRooms);

describe('a client that asks by itself', () => {
  test('a hundred times for sixty people, has nothing sent, nothing kept, and nothing asked of Azure', async () => {
    const people = [ANA, BEN, CLEO, ...crowd(57)];
    const room = await asked({ people });
    const before = { sent: room.connector.sent.length, calls: room.calls.length, audit: await auditOf(room) };
    const { current, revision } = await stored(room);

    const answers: Delivered[] = [];
    for (let time = 0; time < 100; time += 1) {
      const by = people[time % people.length] ?? ANA;
      answers.push(await room.invoke(by, asksFor(room.card()), 'automatic'));
    }
    await room.idle();

    expect(new Set(answers.map(({ status, body }) => `${status} ${body?.statusCode} ${body?.type}`))).toEqual(
      new Set(['200 200 application/vnd.microsoft.card.adaptive']),
    );
    for (const answer of answers) expect(cardOf(answer).refresh).toEqual(room.card().refresh);
    expect(room.card().refresh?.userIds).toHaveLength(60);
    expect(room.connector.sent.slice(before.sent)).toEqual([]);
    expect(room.calls.slice(before.calls)).toEqual([]);
    expect(await auditOf(room)).toEqual(before.audit);
    expect(await stored(room)).toEqual({ current, revision });
  });

  test('whoever approved is shown to all by one edit, and what it has clients ask leads to no other', async () => {
    const room = await asked({ policy: { approvals: 2 } });
    const { current, revision } = await stored(room);
    if (current.stage !== 'proposed') throw new Error('a fix is proposed');
    const high = { ...current.plan, risk: 'high' as const, terms: { ...current.plan.terms, approvals: 2 } };
    await keep(room.stores.store, { ...current, plan: high }, revision);
    const earlier = asksFor(room.card());
    const sent = room.connector.sent.length;

    await room.press('approve', BEN, await buttonData(room));
    const calls = room.calls.length;
    const [ana, ben, cleo] = await Promise.all(
      [ANA, BEN, CLEO].map((by) => room.invoke(by, earlier, 'automatic').then(cardOf)),
    );
    await room.idle();

    expect(room.connector.sent.slice(sent).map(({ method }) => method)).toEqual(['PUT']);
    expect(room.calls.slice(calls)).toEqual([]);
    for (const card of [ana, ben, cleo]) expect(openText(card ?? {})).toContain('1 of 2 approvals: Ben Okafor');
    expect(openText(ben ?? {})).toContain('You have approved this fix; it takes 1 more of other people.');
    expect(openText(ana ?? {})).toContain('You asked for this fix, so somebody else has to approve it.');
  });

  test('and so is a fix that was carried out, which every client that still asks sees done', async () => {
    const room = await asked();
    const earlier = asksFor(room.card());
    await room.press('approve', BEN, await buttonData(room));
    const sent = room.connector.sent.length;

    const cards = await Promise.all([ANA, BEN, CLEO].map((by) => room.invoke(by, earlier, 'automatic').then(cardOf)));
    await room.idle();

    expect(room.connector.sent.slice(sent)).toEqual([]);
    for (const card of cards) expect(JSON.stringify(card)).toContain('Fixed: every link is sound');
  });

  test('is shown what is there for whoever uses it', async () => {
    const room = await asked();
    const shown = async (by: typeof ANA) => cardOf(await room.invoke(by, asksFor(room.card()), 'automatic'));

    expect(titlesOf(await shown(BEN))).toEqual(['Approve fix', 'Decline', 'As code']);
    expect(titlesOf(await shown(ANA))).toEqual(['Check again', 'Decline', 'As code']);
    expect(openText(await shown(ANA))).toContain('You asked for this fix');
    expect(titlesOf(await shown(CLEO))).toEqual(['Check again', 'As code']);
    expect(openText(await shown(CLEO))).toContain('As roles stood at the last look, Azure would not let you');
    expect(titlesOf(await shown({ id: 'new', name: 'New' }))).toEqual(['Approve fix', 'Decline', 'As code']);
  });

  test('offers nobody a press on a look that is too old, and leaves the case as it is', async () => {
    const room = await asked();
    room.azure.time = new Date(Date.parse(room.azure.time) + 31 * 60_000).toISOString();

    const card = cardOf(await room.invoke(BEN, asksFor(room.card()), 'automatic'));

    expect(titlesOf(card)).toEqual(['Check again', 'Decline', 'As code']);
    expect((await stored(room)).current.stage).toBe('proposed');
  });

  test.each<[string, string, object, string | undefined, RegExp]>([
    ['for a case that nobody knows', 'refresh', { caseId: 'c-99', asks: 'client' }, undefined, /no longer known/],
    [
      'from another conversation',
      'refresh',
      { caseId: 'c-1', asks: 'client' },
      '19:else@thread.v2',
      /another conversation/,
    ],
    ['with what no card carries', 'refresh', { caseId: { $ne: '' } }, undefined, /no longer known/],
    ['for a choice, as no card does', 'ask', { certificateId: '/subscriptions/s' }, undefined, /no longer known/],
  ])('is answered in words %s, and that is not in the audit', async (_, verb, data, conversation, words) => {
    const room = await asked();
    const { sent, calls } = { sent: room.connector.sent.length, calls: room.calls.length };

    const { status, body } = await room.invoke(BEN, { verb, data }, 'automatic', conversation);
    await room.idle();

    expect(status).toBe(200);
    expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.activity.message' });
    expect(body?.value).toMatch(words);
    expect(room.connector.sent).toHaveLength(sent);
    expect(room.calls).toHaveLength(calls);
  });

  test('decides nothing, whatever it says', async () => {
    const room = await asked();
    const calls = room.calls.length;

    const card = cardOf(await room.invoke(BEN, { verb: 'approve', data: await buttonData(room) }, 'automatic'));

    expect(titlesOf(card)).toContain('Approve fix');
    expect(room.calls).toHaveLength(calls);
    expect((await stored(room)).current.stage).toBe('proposed');
  });

  test('is known by what it asks, too, where the channel does not say who asks', async () => {
    const room = await asked();
    const calls = room.calls.length;

    const delivered = await room.invoke(CLEO, asksFor(room.card()));
    await room.idle();

    expect(titlesOf(cardOf(delivered))).toEqual(['Check again', 'As code']);
    expect(room.calls).toHaveLength(calls);
  });
});
