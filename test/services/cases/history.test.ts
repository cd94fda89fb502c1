import { EVERYTHING } from '../../../services/audit/query.ts';
import { history, type Reader } from '../../../services/cases/history.ts';
import type { Happening } from '../../../services/domain/audit.ts';
import { happenings, ROOM, refusal } from '../../helpers/audit-lines.ts';
import { BEN } from '../../helpers/cases.ts';
import { fileStores } from '../../helpers/stores.ts';

const READER: Reader = { conversation: ROOM, most: 15, leavesOut: [] };

async function kept(all: readonly Happening[]) {
  const { store } = fileStores();
  for (const each of all) await store.record(each);
  const waits: number[] = [];
  return { store, waits, wait: async (seconds: number) => void waits.push(seconds) };
}

test('the newest come first, no more of them than can be taken, and the others are counted', async () => {
  const ports = await kept(Array.from({ length: 100 }, (_, place) => ({ ...happenings.looked, says: String(place) })));

  for (const most of [1, 7, 15, 49, 100]) {
    const told = await history(EVERYTHING, { ...READER, most }, ports);

    expect(told.total).toBe(100);
    expect(told.lines.map(({ says }) => says)).toEqual(Array.from({ length: most }, (_, place) => String(99 - place)));
  }
});

test('what is of no use to the reader is neither told nor counted', async () => {
  const ports = await kept(Object.values(happenings));

  const told = await history(EVERYTHING, { ...READER, leavesOut: ['begun', 'applied'] }, ports);

  expect(told.total).toBe(Object.keys(happenings).length - 2);
  expect(told.lines.map(({ event }) => event)).not.toContain('begun');
});

test('only what is wanted is told, counted, and looked through for the last approval', async () => {
  const elsewhere = { ...happenings.approved, conversation: 'another', approvedBy: [] };
  const ports = await kept([happenings.approved, happenings.stepped, elsewhere, refusal({ conversation: 'another' })]);

  const told = await history({ ...EVERYTHING, conversation: ROOM }, READER, ports);

  expect(told).toMatchObject({ total: 2, changes: 1, lastApproval: { approvedBy: [BEN], seq: 1 } });
});

test('the last approval is told even where it is too old for the list', async () => {
  const ports = await kept([happenings.approved, ...Array.from({ length: 40 }, () => happenings.looked)]);

  const { lines, lastApproval } = await history(EVERYTHING, READER, ports);

  expect(lines.some(({ event }) => event === 'approved')).toBe(false);
  expect(lastApproval).toMatchObject({ event: 'approved', by: BEN });
});

test('a change that Azure did not take is no change', async () => {
  const ports = await kept([happenings.stepped, { ...happenings.stepped, outcome: 'conflict' }, happenings.begun]);

  expect((await history(EVERYTHING, READER, ports)).changes).toBe(1);
});

test('who reads a long audit lets others have their turn', async () => {
  const ports = await kept(Array.from({ length: 4_100 }, () => happenings.looked));

  await history(EVERYTHING, READER, ports);

  expect(ports.waits).toEqual([0, 0]);
});

test('an audit without lines has no history', async () => {
  expect(await history(EVERYTHING, READER, await kept([]))).toEqual({
    lines: [],
    total: 0,
    changes: 0,
    lastApproval: null,
  });
});
