import { AzureUnreachable } from '../../services/index.ts';
import { elementsOf, titlesOf } from '../cards/parts-of.ts';
import { ANA, BEN } from '../helpers/cases.ts';
import { healthy } from '../helpers/evidence.ts';
import { asked, enter, leaveRooms, look, typed } from './search-room.ts';

afterEach(leaveRooms);

describe('the card that somebody posted from a search', () => {
  test('can be pressed, and has nobody’s client ask by itself', async () => {
    const { attachments = [] } = await asked(await enter(), typed('shop'));
    const card = attachments[0]?.content;

    expect(titlesOf(card)).toEqual(['Ask here', 'Look again']);
    expect(card?.refresh).toMatchObject({ action: { verb: 'look' }, userIds: [] });
  });

  test.each([undefined, 'manual', 'automatic'])('looks again, and does no more (%s)', async (trigger) => {
    const room = await enter();
    room.azure.meanwhile = () => room.azure.change(healthy);

    const { status, body } = await look(room, 'look', ANA, trigger);

    expect(status).toBe(200);
    expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
    expect(JSON.stringify(body?.value)).toContain('Nothing is broken');
    expect(room.connector.sent).toEqual([]);
    expect(await Array.fromAsync(room.ports.store.audit())).toEqual([]);
  });

  test('says so where the certificate is gone, or Azure', async () => {
    const room = await enter();
    const said = async (certificateId: string) =>
      (await room.invoke(ANA, { verb: 'look', data: { certificateId } })).body;

    expect(await said('/subscriptions/s/never')).toMatchObject({ value: expect.stringMatching(/no such certificate/) });
    room.azure.inventory = () => Promise.reject(new AzureUnreachable('away'));
    expect(await said(healthy.certificate.id)).toMatchObject({ value: expect.stringMatching(/could not be reached/) });
  });

  test('opens a case where it is pressed, with a card of its own, which works like any other', async () => {
    const room = await enter();

    const { body } = await look(room, 'ask-here', ANA);
    await room.idle();

    expect(body).toMatchObject({
      type: 'application/vnd.microsoft.activity.message',
      value: 'Greenlight answers below.',
    });
    const [post, ...edits] = room.connector.sent;
    expect(post?.method).toBe('POST');
    expect(new Set(edits.map(({ method, path }) => `${method} ${path.split('/').at(-1)}`))).toEqual(
      new Set(['PUT card-1']),
    );
    const opened = room.told.findLast((event) => event.type === 'moved')?.current;
    expect(opened).toMatchObject({ stage: 'proposed', askedBy: ANA, conversation: '19:on-call@thread.tacv2' });
    const [approve] = elementsOf(room.card()).filter(({ verb }) => verb === 'approve');
    await room.press('approve', BEN, approve?.data as object);
    expect(room.told.findLast((event) => event.type === 'moved')?.current.stage).toBe('resolved');
  });

  test('opens none because a client asks by itself', async () => {
    const room = await enter();

    await look(room, 'ask-here', ANA, 'automatic');
    await room.idle();

    expect(room.connector.sent).toEqual([]);
    expect(await Array.fromAsync(room.ports.store.audit())).toEqual([]);
  });

  test('says where the bot may not speak, and opens no case there', async () => {
    const room = await enter();
    room.connector.failNext({ status: 403, code: 'BotNotInConversationRoster' });

    const { body } = await look(room, 'ask-here', ANA);
    await room.idle();

    expect(body).toMatchObject({ value: expect.stringMatching(/^Greenlight cannot speak here/) });
    expect(await Array.fromAsync(room.ports.store.audit())).toEqual([]);
  });
});
