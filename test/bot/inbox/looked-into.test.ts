import type { IncomingMessage } from 'node:http';
import type { Door } from '../../../bot/inbox/door.ts';
import { takeEvents } from '../../../bot/inbox/events.ts';
import type { Room } from '../../../bot/rooms.ts';
import { fakeRoom } from '../fake-room.ts';
import { ofVault } from './event-samples.ts';

const ROOM: Room = {
  reference: { channelId: 'msteams', conversation: { id: '19:on-call@thread.tacv2' } as never },
  locale: 'en',
};

test('an event that could not be looked into is no success, and counts when it comes again', async () => {
  const room = await fakeRoom();
  const inventory = await room.azure.inventory();
  const followed = inventory.certificates.find(({ keyVault }) => keyVault)?.keyVault;
  const event = ofVault('CertificateExpired', followed?.secretName ?? '', followed?.vaultId ?? '');
  const door = { admit: async () => ({ body: [event] }) } as unknown as Door;
  const take = () => takeEvents({} as IncomingMessage, door, async () => [ROOM], room.app);
  const inventoryOf = jest.spyOn(room.ports.azure, 'inventory').mockRejectedValueOnce(new Error('Azure is away'));

  await expect(take()).rejects.toThrow('could not be looked into');
  inventoryOf.mockRestore();

  expect(await take()).toEqual({ status: 200, body: { status: 'told' } });
  expect(await take()).toEqual({ status: 200, body: { status: 'noted' } });
});
