import { firstBroken } from '../../services/index.ts';
import { refusal } from '../helpers/audit-lines.ts';
import { caseAt } from '../helpers/cases.ts';
import { ANA, BEN, CLEO } from '../helpers/room.ts';
import { keep } from '../helpers/stores.ts';
import { ELSEWHERE, enter, fixed, historyIn, leaveRooms, NAME, type Room } from './history-room.ts';

afterEach(leaveRooms);

describe('the history of a certificate', () => {
  test('tells who asked, who was refused, who approved, what was changed and how it ended, the newest first', async () => {
    const room = await fixed();

    const told = await room.say(`show history of ${NAME}`);

    expect(told).toMatchObject({ intent: { kind: 'history/audit', target: NAME }, refusal: null, case: null });
    expect(historyIn(told).map(({ event, outcome }) => [event, outcome])).toEqual([
      ['verified', ''],
      ['stepped', 'no-answer'],
      ['stepped', 'done'],
      ['approved', ''],
      ['refused', 'four-eyes'],
      ['opened', ''],
    ]);
    expect(historyIn(told)[2]).toMatchObject({
      asks: 'change',
      change: { kind: 'add-access-policy' },
      approvedBy: [BEN],
      askedBy: ANA,
      requestId: expect.stringMatching(/./),
    });
    for (const said of ['Last fix approved by Ben Okafor', 'Refused to approve', 'by Ana Silva', 'green, resolved']) {
      expect(told.text).toContain(said);
    }
  });

  test.each([
    ['who approved the last fix on kv-shop', 6],
    ['history of kv-shop', 6],
    ['show the audit log for shop.contoso.com', 6],
    ['what did the bot change today', 6],
    ['who approved the fix yesterday', 0],
    ['history of kv-shop since 2030-01-01', 0],
  ])('%s: %i lines', async (text, lines) => {
    const room = await fixed();

    const told = await room.say(text);

    expect(told.intent?.kind).toBe('history/audit');
    expect(historyIn(told)).toHaveLength(lines);
    expect(told.text).toContain(lines === 0 ? 'Nothing is recorded' : 'Last fix approved by Ben Okafor');
  });

  test.each(['wer hat heute die Reparatur auf kv-shop freigegeben', 'was hat der Bot diese Woche geändert'])(
    '%s: the same, in German',
    async (text) => {
      const room = await fixed();

      const told = await room.say(text);

      expect(told.intent?.kind).toBe('history/audit');
      expect(historyIn(told)).toHaveLength(6);
      expect(told.text).toContain('Letzte Korrektur genehmigt von Ben Okafor');
    },
  );

  test('changes nothing, and asks Azure for nothing where nothing is named', async () => {
    const room = await fixed();
    const before = room.writes().length;

    await room.say(`history of ${NAME}`);
    await room.say('what did the bot change today?');

    expect(room.writes()).toHaveLength(before);
    expect(room.calls).toEqual([]);
  });

  test('asks back where no certificate is named so, and none ever was', async () => {
    const room = await fixed();

    const told = await room.say('history of kv-shp-wildcard-contoso-com');

    expect(told.choices?.map(({ name }) => name)).toContain(NAME);
    expect(told).not.toHaveProperty('history');
  });

  test('is told of one that is gone from Azure', async () => {
    const room = await enter();
    const target = { certificateId: '/x/certificates/app-old-2019', name: 'app-old-2019', hostNames: [] };
    await keep(room.app.ports.store, { ...caseAt.resolved, target, conversation: 'terminal' });

    expect(historyIn(await room.say('history of app-old-2019'))).toMatchObject([{ event: 'opened' }]);
  });
});

describe('what happened in another conversation', () => {
  async function withTheOther(): Promise<Room> {
    const room = await enter();
    const { id, name, hostNames } = await certificate(room);
    const there = { conversation: ELSEWHERE, target: { certificateId: id, name, hostNames } };
    await keep(room.app.ports.store, { ...caseAt.proposed, ...there, id: 'c-elsewhere', askedBy: CLEO });
    await room.app.ports.store.record(
      refusal({ conversation: ELSEWHERE, certificateId: id, by: CLEO, askedBy: CLEO, says: 'Cleo Marsh may not' }),
    );
    return room;
  }

  async function certificate({ app }: Room) {
    const { certificates } = await app.ports.azure.inventory();
    const found = certificates.find(({ name }) => name === NAME);
    if (!found) throw new Error('it is in the world');
    return found;
  }

  test('is told of a certificate, but neither who asked or was refused nor where', async () => {
    const room = await withTheOther();

    const told = await room.say(`history of ${NAME}`);

    expect(historyIn(told).map(({ event }) => event)).toEqual(['refused', 'opened']);
    for (const secret of [CLEO.name, CLEO.id, ELSEWHERE, 'c-elsewhere']) {
      expect(JSON.stringify(told)).not.toContain(secret);
    }
    expect(told.text).toContain('in another conversation');
  });

  test('is not told at all where no certificate is named', async () => {
    const room = await withTheOther();

    expect(historyIn(await room.say('what did the bot change today?'))).toEqual([]);
  });

  test.each(['refresh', 'code', 'approve'])(
    'a press of %s on a card of it is refused and kept once, and tells here nothing of who asked there',
    async (verb) => {
      const room = await withTheOther();
      const carried = { caseId: 'c-elsewhere', digest: 'x', language: 'bicep' };

      expect((await room.press(verb, BEN, carried)).refusal?.code).toBe('wrong-conversation');
      const told = await room.say('what was refused here, show the audit log');

      expect(historyIn(told)).toMatchObject([{ event: 'refused', verb, outcome: 'wrong-conversation', by: BEN }]);
      expect(JSON.stringify(told)).not.toContain(CLEO.name);
    },
  );
});

test.each(['refresh', 'code', 'decline'])(
  'a press of %s on a card that nobody knows is kept once, with who pressed it where',
  async (verb) => {
    const room = await enter();

    await room.press(verb, BEN, { caseId: 'never', digest: '', language: 'az' });

    expect(await Array.fromAsync(room.app.ports.store.audit())).toMatchObject([
      { event: 'refused', outcome: 'unknown-case', verb, by: BEN, caseId: 'never', conversation: 'terminal' },
    ]);
  },
);

test('of many presses that are refused each has its line', async () => {
  const room = await enter();

  for (let time = 0; time < 130; time += 1) await room.press('refresh', BEN, { caseId: `forged-${time}` });

  const kept = await Array.fromAsync(room.app.ports.store.audit());
  expect(kept.map(({ caseId }) => caseId)).toEqual(Array.from({ length: 130 }, (_, time) => `forged-${time}`));
  expect(await firstBroken(kept)).toBeNull();
});
