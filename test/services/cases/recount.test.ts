import { EVERYTHING } from '../../../services/audit/query.ts';
import { type ReportScope, recount } from '../../../services/cases/recount.ts';
import type { Happening } from '../../../services/domain/audit.ts';
import type { Case } from '../../../services/domain/case.ts';
import { happenings, ROOM } from '../../helpers/audit-lines.ts';
import { caseAt } from '../../helpers/cases.ts';
import { fileStores, keep } from '../../helpers/stores.ts';

const WHOLE: ReportScope = { query: EVERYTHING, caseIds: null, conversation: ROOM, most: null };

/** A store with these cases, and lines of the audit behind those of their opening. */
async function kept(all: readonly Happening[], cases: readonly Case[] = []) {
  const { store } = fileStores();
  for (const each of cases) await keep(store, each);
  for (const each of all) await store.record(each);
  const waits: number[] = [];
  return { store, waits, wait: async (seconds: number) => void waits.push(seconds) };
}

const numbered = (count: number) =>
  Array.from({ length: count }, (_, place) => ({ ...happenings.stepped, requestId: String(place) }));

test('a report tells everything, the oldest first', async () => {
  const { lines, leftOut } = await recount(WHOLE, await kept(numbered(30)));

  expect(lines.map(({ requestId }) => requestId)).toEqual(Array.from({ length: 30 }, (_, place) => String(place)));
  expect(leftOut).toBe(0);
});

test.each([1, 7, 29, 30, 31])(
  'where there is room for %i lines the newest are told, and the others counted',
  async (most) => {
    const { lines, leftOut } = await recount({ ...WHOLE, most }, await kept(numbered(30)));

    const told = Math.min(most, 30);
    expect(lines.map(({ requestId }) => requestId)).toEqual(
      Array.from({ length: told }, (_, place) => String(30 - told + place)),
    );
    expect(leftOut).toBe(30 - told);
  },
);

test('only what is asked for is told and counted', async () => {
  const elsewhere = { ...happenings.stepped, conversation: 'another' };
  const ports = await kept([happenings.approved, elsewhere, happenings.stepped]);

  const { lines, leftOut } = await recount({ ...WHOLE, query: { ...EVERYTHING, conversation: ROOM } }, ports);

  expect(lines.map(({ event }) => event)).toEqual(['approved', 'stepped']);
  expect(leftOut).toBe(0);
});

test('of one thread only its own cases are told', async () => {
  const ports = await kept([happenings.approved, { ...happenings.declined, caseId: 'c-9' }]);

  const { lines } = await recount({ ...WHOLE, caseIds: new Set(['c-9']) }, ports);

  expect(lines.map(({ event }) => event)).toEqual(['declined']);
});

test('each case that is told of stands in it once, as it is now', async () => {
  const ports = await kept([happenings.approved, happenings.stepped], [caseAt.resolved]);

  const { cases } = await recount(WHOLE, ports);

  expect(cases).toEqual([caseAt.resolved]);
});

test('a case that is forgotten by now is told of by its lines alone', async () => {
  const { lines, cases } = await recount(WHOLE, await kept([happenings.approved]));

  expect([lines.length, cases]).toEqual([1, []]);
});

test('what belongs to no case asks for none', async () => {
  const ports = await kept([happenings.cut]);
  const asked: string[] = [];
  const read = ports.store.read.bind(ports.store);
  ports.store.read = (id) => {
    asked.push(id);
    return read(id);
  };

  await recount({ ...WHOLE, conversation: null }, ports);

  expect(asked).toEqual([]);
});

test('a case of another conversation is not shown, though its deeds are told', async () => {
  const there = { ...caseAt.resolved, conversation: 'another' };
  const ports = await kept([{ ...happenings.approved, conversation: 'another' }], [there]);

  expect((await recount(WHOLE, ports)).cases).toEqual([]);
  expect((await recount({ ...WHOLE, conversation: null }, ports)).cases).toEqual([there]);
});

test('who reads a long audit lets others have their turn', async () => {
  const ports = await kept(numbered(4_100));

  await recount(WHOLE, ports);

  expect(ports.waits).toEqual([0, 0]);
});
