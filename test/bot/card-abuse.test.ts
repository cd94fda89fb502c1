import type { Person, RefusalCode } from '../../services/index.ts';
import { ANA, BEN } from '../helpers/cases.ts';
import { fixed, forwarded, type Room, state, undone } from './abuse-room.ts';
import { fakeRoom, QUESTION } from './fake-room.ts';

interface Abuse {
  /** What happens before the press, from a question with a proposal on. */
  readonly before?: (room: Room) => Promise<unknown>;
  readonly verb: string;
  readonly by?: Person;
  readonly data: (room: Room) => object;
  readonly code: RefusalCode;
}

const HUGE = 'x'.repeat(100_000);

const ABUSES: { readonly [story: string]: Abuse } = {
  'a card that was forwarded, approved': {
    before: forwarded,
    verb: 'approve',
    data: (r) => r.data(),
    code: 'wrong-conversation',
  },
  'a card that was forwarded, declined': {
    before: forwarded,
    verb: 'decline',
    data: (r) => r.data(),
    code: 'wrong-conversation',
  },
  'a card that was forwarded, undone': {
    before: forwarded,
    verb: 'undo',
    data: (r) => r.data(),
    code: 'wrong-conversation',
  },
  'a card that was forwarded, looked at again': {
    before: forwarded,
    verb: 'refresh',
    data: (r) => r.data(),
    code: 'wrong-conversation',
  },
  'a card that was forwarded, asked for code': {
    before: forwarded,
    verb: 'code',
    data: () => ({ caseId: 'c-1', language: 'az' }),
    code: 'wrong-conversation',
  },
  'a card that says it is of this conversation': {
    before: forwarded,
    verb: 'approve',
    data: (r) => ({ ...r.data(), conversation: '19:another@thread.v2', by: BEN }),
    code: 'wrong-conversation',
  },
  'the digest of another case': {
    verb: 'approve',
    data: (r) => ({ ...r.data(), digest: '0123456789abcdef' }),
    code: 'stale',
  },
  'no digest': { verb: 'approve', data: (r) => ({ ...r.data(), digest: '' }), code: 'stale' },
  'an earlier plan, declined': { verb: 'decline', data: (r) => ({ ...r.data(), digest: 'earlier' }), code: 'stale' },
  'a plan of its own': {
    verb: 'approve',
    data: () => ({ caseId: 'c-1', digest: 'x', plan: { changes: [] }, needs: [], terms: { approvals: 0 } }),
    code: 'stale',
  },
  'a case that nobody opened': {
    verb: 'approve',
    data: (r) => ({ ...r.data(), caseId: 'c-99' }),
    code: 'unknown-case',
  },
  'a case that nobody opened, looked at again': {
    verb: 'refresh',
    data: () => ({ caseId: 'c-99' }),
    code: 'unknown-case',
  },
  'a verb that no card has': { verb: 'destroy', data: (r) => r.data(), code: 'unknown-case' },
  'a verb of the prototype': { verb: '__proto__', data: (r) => r.data(), code: 'unknown-case' },
  'no data at all': { verb: 'approve', data: () => ({}), code: 'unknown-case' },
  'no case': { verb: 'approve', data: () => ({ digest: 'x' }), code: 'unknown-case' },
  'a case that is no text': {
    verb: 'approve',
    data: (r) => ({ ...r.data(), caseId: { $ne: '' } }),
    code: 'unknown-case',
  },
  'a huge case': { verb: 'approve', data: (r) => ({ ...r.data(), caseId: HUGE }), code: 'unknown-case' },
  'a huge digest': { verb: 'undo', data: (r) => ({ ...r.data(), digest: HUGE }), code: 'unknown-case' },
  'a huge reason': { verb: 'approve', by: ANA, data: (r) => ({ ...r.data(), reason: HUGE }), code: 'unknown-case' },
  'a reason that is no text': { verb: 'approve', data: (r) => ({ ...r.data(), reason: ['x'] }), code: 'unknown-case' },
  'a reason a little too long': {
    verb: 'approve',
    by: ANA,
    data: (r) => ({ ...r.data(), reason: 'x'.repeat(501) }),
    code: 'four-eyes',
  },
  'whoever asked': { verb: 'approve', by: ANA, data: (r) => r.data(), code: 'four-eyes' },
  'whoever asked, under another name': {
    verb: 'approve',
    by: { ...ANA, name: BEN.name },
    data: (r) => r.data(),
    code: 'four-eyes',
  },
  'nobody known': { verb: 'approve', by: { id: '', name: BEN.name }, data: (r) => r.data(), code: 'not-an-approver' },
  'somebody whom Azure gives nothing': {
    verb: 'approve',
    by: { id: 'eve', name: BEN.name },
    data: (r) => r.data(),
    code: 'not-an-approver',
  },
  'a sync in place of the whole fix': { verb: 'sync', data: (r) => r.data(), code: 'blocked' },
  'an undo of what was not done': { verb: 'undo', data: (r) => r.data(), code: 'already-decided' },
  'an approval that is pressed once more': {
    before: fixed,
    verb: 'approve',
    data: (r) => r.data(),
    code: 'already-decided',
  },
  'a decline after the fix': { before: fixed, verb: 'decline', data: (r) => r.data(), code: 'already-decided' },
  'an undo of another plan': {
    before: fixed,
    verb: 'undo',
    data: (r) => ({ ...r.data(), digest: 'x' }),
    code: 'stale',
  },
  'an undo by whoever could not make it': {
    before: fixed,
    verb: 'undo',
    by: { id: 'eve', name: 'Eve' },
    data: (r) => r.data(),
    code: 'not-an-approver',
  },
  'an approval replayed after the undo': {
    before: undone,
    verb: 'approve',
    data: (r) => r.data(),
    code: 'already-decided',
  },
  'a broken glass replayed after the undo': {
    before: undone,
    verb: 'approve',
    by: ANA,
    data: (r) => ({ ...r.data(), reason: 'Nobody else is on call.' }),
    code: 'already-decided',
  },
  'an undo replayed after the undo': { before: undone, verb: 'undo', data: (r) => r.data(), code: 'already-decided' },
};

test.each(Object.entries(ABUSES))(
  '%s is refused in words, changes nothing, and is in the audit once',
  async (_, abuse) => {
    const room = await fakeRoom();
    await room.say(QUESTION);
    await abuse.before?.(room);
    const before = await state(room);
    const lines = (await room.audit()).length;
    const data = abuse.data(room);

    const told = await room.press(abuse.verb, abuse.by, data);

    expect(told.flatMap((event) => (event.type === 'refused' ? [event.refusal.code] : []))).toEqual([abuse.code]);
    expect(told.findLast((event) => event.type === 'shown')?.view.text).toMatch(/Nothing was changed\n\n\S.* \S.*\./);
    expect(await state(room)).toEqual(before);
    expect((await room.audit()).slice(lines)).toMatchObject([
      { event: 'refused', outcome: abuse.code, by: abuse.by ?? BEN, conversation: 'terminal' },
    ]);
    expect(told.filter((event) => event.type === 'fault')).toEqual([]);
  },
);

test('a proposal that is too old is refused, becomes expired, and nothing else follows', async () => {
  const room = await fakeRoom();
  await room.say(QUESTION);
  await room.pass(31 * 60_000);
  const { applied, undone: back } = room.azure;

  const told = await room.press('approve');
  const again = await room.press('approve');

  for (const each of [told, again]) {
    expect(each.find((event) => event.type === 'refused')?.refusal.code).toBe('expired');
  }
  expect((await room.ports.store.read('c-1'))?.current.stage).toBe('expired');
  expect([applied, back]).toEqual([[], []]);
  expect((await room.audit()).map(({ event }) => event)).toEqual(['opened', 'expired', 'refused', 'refused']);
});
