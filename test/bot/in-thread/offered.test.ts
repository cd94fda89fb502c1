import { keepOffered, offeredIn } from '../../../bot/in-thread/offered.ts';
import { TARGET } from '../../helpers/changes.ts';
import { fileStores } from '../../helpers/stores.ts';

const NINE = '2026-11-23T09:00:00Z';
const { certificateId, name } = TARGET;

test('a thread has its own last choice, for less than an hour', async () => {
  const { offers } = fileStores(':memory:', () => 0);
  const at = (now: string) => ({ offers, now: () => now });
  const other = { ...TARGET, name: 'other' };

  await keepOffered('one', [other], at(NINE));
  await keepOffered('one', [TARGET], at(NINE));
  await keepOffered('two', [other], at(NINE));

  expect(await offeredIn('one', at('2026-11-23T09:59:59Z'))).toEqual([{ certificateId, name }]);
  expect(await offeredIn('two', at(NINE))).toEqual([{ certificateId, name: 'other' }]);
  expect(await offeredIn('one', at('2026-11-23T10:00:00Z'))).toEqual([]);
  expect(await offeredIn('three', at(NINE))).toEqual([]);
});

test('of a choice from very many as much is kept as anybody would pick from', async () => {
  const ports = { offers: fileStores(':memory:', () => 0).offers, now: () => NINE };

  await keepOffered(
    'one',
    Array.from({ length: 10_000 }, () => TARGET),
    ports,
  );

  expect(await offeredIn('one', ports)).toHaveLength(50);
});
