import { withBoundedRefusals } from '../../../services/cases/bounded-refusals.ts';
import { later } from '../../../services/domain/instant.ts';
import { refusal } from '../../helpers/audit-lines.ts';
import { ANA, BEN, caseAt } from '../../helpers/cases.ts';
import { fileStores, keep } from '../../helpers/stores.ts';

const START = '2026-11-23T09:00:00.000Z';

function bounded() {
  const { store } = fileStores();
  const guarded = withBoundedRefusals(store);
  const press = async (times: number, by = ANA, at = START) => {
    for (let time = 0; time < times; time += 1) await guarded.record(refusal({ by, at }));
  };
  return { store, guarded, press, lines: () => Array.fromAsync(store.audit()) };
}

test('everything that people are refused in earnest has its line', async () => {
  const { press, lines } = bounded();

  await press(60);
  await press(60, BEN);

  expect(await lines()).toHaveLength(120);
});

test('whoever presses without end writes a line for each doubling alone, and it says how many there were', async () => {
  const { press, lines } = bounded();

  await press(5_000);

  const told = (await lines()).slice(60).map(({ says }) => Number(/refusal (\d+) /.exec(says)?.[1]));
  expect(told).toEqual([120, 240, 480, 960, 1920, 3840]);
});

test('one person who plays takes nothing from what another is refused', async () => {
  const { press, lines } = bounded();

  await press(1_000);
  await press(3, BEN);

  expect((await lines()).slice(-3).map(({ by, says }) => [by, says])).toEqual([
    [BEN, ''],
    [BEN, ''],
    [BEN, ''],
  ]);
});

test('another hour begins anew', async () => {
  const { press, lines } = bounded();

  await press(60);
  await press(1, ANA, later(START, 3599));
  await press(1, ANA, later(START, 3600));

  expect(await lines()).toHaveLength(61);
});

test('people whom the directory does not know are counted as one', async () => {
  const { press, lines } = bounded();

  await press(61, { id: '', name: 'one' });
  await press(10, { id: '', name: 'other' });

  expect(await lines()).toHaveLength(60);
});

test('all else goes to the store as it is', async () => {
  const { store, guarded } = bounded();

  expect(await keep(guarded, caseAt.approved)).toEqual({ current: caseAt.approved, revision: 1 });
  expect(await guarded.read(caseAt.approved.id)).toEqual(await store.read(caseAt.approved.id));
  const { thread } = caseAt.approved;
  expect(await Array.fromAsync(guarded.inThread(thread))).toEqual(await Array.fromAsync(store.inThread(thread)));
  expect(await guarded.unfinished()).toEqual(await store.unfinished());
  expect(await Array.fromAsync(guarded.audit(0))).toEqual(await Array.fromAsync(store.audit()));
});
