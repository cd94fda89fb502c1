import type { Member } from '../../bot/members.ts';
import { readersOf, seated } from '../../bot/readers.ts';
import { caseAt } from '../helpers/cases.ts';

const THREAD = { reference: { conversation: { id: '19:shop@thread.v2' } as never }, cardId: '7' };
const member = (id: string): Member => ({ id, userId: `29:${id}` });
const ANA = { id: 'ana', name: 'Ana Silva' };
const roster = (count: number) => [...Array.from({ length: count }, (_, index) => member(`p-${index}`)), member('ana')];

test('whoever asked is named first, then who is on the list of those who may decide, then the others in their order', () => {
  const { thread, room } = seated(THREAD, roster(3), ANA, { approvers: ['P-2', 'a-group'] });

  expect(thread).toEqual({ ...THREAD, readers: ['29:ana', '29:p-2', '29:p-0', '29:p-1'] });
  expect(room).toEqual(['p-0', 'p-1', 'p-2', 'ana']);
});

test('of a room of more than sixty, sixty are named, and everybody counts as being there', () => {
  const { thread, room } = seated(THREAD, roster(200), ANA, { approvers: ['p-150'] });

  expect(thread.readers).toHaveLength(60);
  expect(thread.readers.slice(0, 3)).toEqual(['29:ana', '29:p-150', '29:p-0']);
  expect(room).toHaveLength(201);
});

test('nobody is named where nobody is known', () => {
  expect(seated(THREAD, null, ANA, { approvers: null })).toEqual({ thread: { ...THREAD, readers: [] }, room: null });
});

test('whom the channel does not name is there, and is not named', () => {
  const { thread, room } = seated(THREAD, [{ id: 'dan', userId: '' }], ANA, { approvers: null });

  expect(thread.readers).toEqual([]);
  expect(room).toEqual(['dan']);
});

test('the thread of a case tells them, and one that was kept before names nobody', () => {
  expect(readersOf({ ...THREAD, readers: ['29:ana'] })).toEqual(['29:ana']);
  expect(readersOf(THREAD)).toEqual([]);
  expect(readersOf(caseAt.proposed.shownAt)).toEqual([]);
});
