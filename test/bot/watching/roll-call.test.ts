import type { Room } from '../../../services/index.ts';
import { rollCall } from '../../../services/watch/roll-call.ts';
import { alertAt } from '../../helpers/alerts.ts';
import { ANA, NOW } from '../../helpers/cases.ts';
import { fileStores } from '../../helpers/stores.ts';

const HOME = '19:home@thread.tacv2';
const LEAD = '19:lead@thread.tacv2';
const IDLE = '19:idle@thread.tacv2';

function roomOf(conversation: string, more: Partial<Room>): Room {
  const empty = { watches: [], alerts: [], pending: [], digestOf: '' };
  return { conversation, reference: null, locale: 'en', zone: 'Etc/UTC', ...empty, ...more };
}

test('a patrol knows of all rooms who is called for what, and holds nothing that they watch or were told', async () => {
  await using stores = fileStores();
  const scope = { by: 'pattern', value: 'watched-by-nobody-else-*' } as const;
  const open = { ...alertAt.open, calledIn: [LEAD] };
  const over = { ...alertAt.resolved, id: 'f0f0f0', calledIn: [LEAD] };
  const rooms = [
    roomOf(HOME, { watches: [{ id: 'w-1', scope, by: ANA, at: NOW }], alerts: [open, over] }),
    roomOf(LEAD, { calls: [{ scope: { by: 'everything', value: '' }, minutes: 30, by: ANA, at: NOW }] }),
    roomOf(IDLE, {}),
  ];
  for (const room of rooms) await stores.rooms.save(room, 0);

  const known = await rollCall(stores.rooms);

  expect(known.inUse).toEqual([HOME]);
  expect(known.isAnyWatching).toBe(true);
  expect(known.called.map(({ conversation }) => conversation)).toEqual([LEAD]);
  expect([...known.homes.keys()]).toEqual([LEAD]);
  expect([...(known.homes.get(LEAD) ?? [])]).toEqual(open.causes.map(({ key }) => [key, HOME]));
  expect(JSON.stringify({ ...known, homes: [] })).not.toMatch(/watched-by-nobody-else|causes/);
});
