import { roomsWatching } from '../../../services/index.ts';
import { PAY, SHOP, watchRooms } from './watch-rooms.ts';

jest.setTimeout(60_000);

test('what other machines tell is told where it is watched, and what can wait not in quiet hours', async () => {
  const rooms = await watchRooms();
  try {
    await rooms.say(SHOP, 'watch kv-shop here');
    await rooms.say(PAY, 'digest at 8:30');
    const [certificate] = (await rooms.ports.azure.inventory()).certificates;
    const heard = async (id: string, canWait: boolean) =>
      (await roomsWatching([id], canWait, rooms.ports)).map(({ conversation }) => conversation);

    expect(await heard(certificate?.id ?? '', true)).toEqual([SHOP]);
    expect(await heard('/subscriptions/s/certificates/another', true)).toEqual([]);
    await rooms.say(SHOP, 'quiet hours 8-11');
    expect(await heard(certificate?.id ?? '', true)).toEqual([]);
    expect(await heard(certificate?.id ?? '', false)).toEqual([SHOP]);
  } finally {
    await rooms.leave();
  }
});
