import { CERTIFICATES } from '../../bot/search.ts';
import { elementsOf } from '../cards/parts-of.ts';
import { ANA, BEN } from '../helpers/cases.ts';
import { healthy } from '../helpers/evidence.ts';
import { type Delivered, openRoom, ownedByBen } from './refresh-room.ts';

export type Room = Awaited<ReturnType<typeof openRoom>>;
const rooms: Room[] = [];

/** To be done after each test. */
export async function leaveRooms(): Promise<void> {
  await Promise.all(rooms.splice(0).map((room) => room.leave()));
}

/** An estate with a yellow certificate and so many green ones. */
export async function enter(others = 2): Promise<Room> {
  const azure = ownedByBen();
  const { certificate } = healthy;
  const more = Array.from({ length: others }, (_, index) => ({
    ...healthy,
    certificate: {
      ...certificate,
      id: `${certificate.id}-${index}`,
      name: `app${String(index).padStart(2, '0')}`,
      hostNames: [`app${index}.fabrikam.com`],
      thumbprint: `T${index}`,
      keyVault: null,
    },
  }));
  azure.estate = [azure.facts, ...more];
  const room = await openRoom({ azure });
  rooms.push(room);
  return room;
}

export interface Found {
  readonly type: string;
  readonly text?: string;
  readonly attachments?: readonly {
    readonly contentType: string;
    readonly content: Record<string, unknown>;
    readonly preview: {
      readonly contentType: string;
      readonly content: { readonly title: string; readonly text: string };
    };
  }[];
}

export const typed = (value: string, queryOptions?: object) => ({
  commandId: CERTIFICATES.command,
  parameters: [{ name: CERTIFICATES.parameter, value }],
  ...(queryOptions ? { queryOptions } : {}),
});

export async function asked(room: Room, value: unknown, by = ANA): Promise<Found> {
  const { status, body } = await room.deliver({ type: 'invoke', name: 'composeExtension/query', value }, by);
  expect(status).toBe(200);
  return (body as unknown as { composeExtension: Found }).composeExtension;
}

export const titles = ({ attachments = [] }: Found) => attachments.map(({ preview }) => preview.content.title);

export async function look(room: Room, verb: string, by = BEN, trigger?: string): Promise<Delivered> {
  const { attachments = [] } = await asked(room, typed('shop'));
  const button = elementsOf(attachments[0]?.content).find(
    (part) => part.verb === verb && part.type === 'Action.Execute',
  );
  return room.invoke(by, { verb, data: button?.data as object }, trigger);
}
