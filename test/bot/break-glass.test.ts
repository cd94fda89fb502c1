import { carryOn } from '../../bot/carrying-on.ts';
import type { Case } from '../../services/index.ts';
import { ANA, BEN, caseAt } from '../helpers/cases.ts';
import { keep } from '../helpers/stores.ts';
import { fakeRoom, QUESTION } from './fake-room.ts';

const REASON = 'Nobody else is on call tonight, and the shop is down.';
const HOSTILE = 'Nobody is here [Renew now](https://evil.example) **bold** \u202Egnp.exe';

async function asked(policy = {}) {
  const room = await fakeRoom(policy);
  room.azure.allow(ANA.id, ['*']);
  await room.say(QUESTION);
  return room;
}

type Room = Awaited<ReturnType<typeof asked>>;

/** What was said to the conversation beside the card of the case. */
function announced({ adapter }: Room): readonly string[] {
  return adapter.posted
    .map(({ attachments }) => JSON.stringify(attachments))
    .filter((card) => card?.includes('approved by whoever asked for it'));
}

test('whoever asked presses with a reason: the fix is carried out, and the channel is told who, what and why', async () => {
  const room = await asked();

  await room.press('approve', ANA, { ...room.data(), reason: REASON });

  expect(room.current()).toMatchObject({ stage: 'resolved', decidedBy: ANA, breakGlass: { reason: REASON } });
  expect(announced(room)).toHaveLength(1);
  for (const word of [ANA.name, 'kv-shop-wildcard', REASON]) {
    expect(announced(room)[0]?.replaceAll('\u200b', '')).toContain(word);
  }
  expect((await room.audit()).find(({ event }) => event === 'approved')?.says).toBe(`break-glass: ${REASON}`);
});

test('the channel is told before anything is touched', async () => {
  const room = await asked();
  const touched: number[] = [];
  const send = room.adapter.sendActivities.bind(room.adapter);
  room.adapter.sendActivities = async (context, activities) => {
    if (JSON.stringify(activities).includes('approved by whoever asked')) touched.push(room.azure.applied.length);
    return send(context, activities);
  };

  await room.press('approve', ANA, { ...room.data(), reason: REASON });

  expect(touched).toEqual([0]);
});

test('the reason is told as text, whatever it says', async () => {
  const room = await asked();

  await room.press('approve', ANA, { ...room.data(), reason: HOSTILE });

  const [card = ''] = announced(room);
  expect(card).toContain('[Renew now]');
  expect(card).not.toContain('\u202E');
  expect(card).not.toContain('Action.OpenUrl');
  const said: { type?: string; text?: string }[] = [];
  JSON.parse(card, (_, value) => {
    if (String(value?.text).includes('Renew now')) said.push(value);
    return value;
  });
  expect(said.map(({ type }) => type)).toEqual(said.map(() => 'TextRun'));
});

test('it is said in words too, below the card', async () => {
  const room = await asked();

  const told = await room.say(`break glass: ${REASON}`);

  expect(room.current()).toMatchObject({ stage: 'resolved', breakGlass: { reason: REASON } });
  expect(told.find((event) => event.type === 'understood')?.intent.kind).toBe('fix');
  expect(announced(room)).toHaveLength(1);
});

test.each([
  ['asks', 'break glass: nobody else is here, may I?'],
  ['forbids', 'please do not break glass: wait for Ben'],
])('a sentence that %s approves nothing', async (_, text) => {
  const room = await asked();

  await room.say(text);

  expect(room.azure.applied).toEqual([]);
  expect((await room.ports.store.read('c-1'))?.current.stage).toBe('proposed');
});

test.each<[string, object, typeof ANA, string, string]>([
  ['a reason too short', {}, ANA, 'break glass: too short', 'four-eyes'],
  ['a house without it', { breakGlass: false }, ANA, `break glass: ${REASON}`, 'four-eyes'],
  ['somebody who has asked for nothing here', {}, BEN, `break glass: ${REASON}`, 'unknown-case'],
])('is refused in words, once in the audit, and touches nothing: %s', async (_, policy, by, text, code) => {
  const room = await asked(policy);
  const before = (await room.audit()).length;

  const told = await room.say(text, by);

  expect(told.find((event) => event.type === 'refused')?.refusal.code).toBe(code);
  expect((await room.audit()).slice(before)).toMatchObject([{ event: 'refused', outcome: code, by }]);
  expect(room.azure.applied).toEqual([]);
  expect(announced(room)).toEqual([]);
});

test('an ordinary approval is announced to nobody', async () => {
  const room = await asked();

  await room.press('approve', BEN, { ...room.data(), reason: REASON });

  expect(room.current()).toMatchObject({ stage: 'resolved', breakGlass: null });
  expect(announced(room)).toEqual([]);
});

test('a case that is carried on after a restart is not announced once more', async () => {
  const room = await asked();
  await room.press('approve', ANA, { ...room.data(), reason: REASON });
  const approved = { ...caseAt.approved, breakGlass: { reason: REASON }, shownAt: room.current().shownAt };
  const begun = { change: 0, at: room.azure.time };
  const shown = async (current: Case) => {
    const first = await carryOn({ current, revision: 1 }, room.ports, () => undefined).next();
    return first.value && 'beside' in first.value;
  };

  expect(await shown({ ...approved, steps: [] })).toBe(true);
  expect(await shown({ ...approved, steps: [], begun })).toBe(false);
  expect(await shown(approved)).toBe(false);
  expect(await shown({ ...approved, steps: [], breakGlass: null })).toBe(false);
});

test('a reason counts for the case of its own thread, and for no other', async () => {
  const room = await fakeRoom();
  await keep(room.ports.store, { ...caseAt.proposed, conversation: 'terminal', thread: 'terminal;messageid=7' });

  const told = await room.say(`break glass: ${REASON}`);

  expect(told.find((event) => event.type === 'refused')?.refusal.code).toBe('unknown-case');
  expect(room.azure.applied).toEqual([]);
});
