import { type Answer, changesAzure, enterRoom, readWorld, type World } from '../../helpers/room.ts';

/** The vault that lost its grant; eight certificates follow it. */
export const VAULT = 'kv-team-0002';
export const EIGHT = ['00002', '00008', '00014', '00020', '00026', '00032', '00038', '00044'].map(
  (number) => `${VAULT}-app${number}`,
);
export const [CANARY = '', SECOND = '', THIRD = ''] = EIGHT;

/** What a case about several certificates tells of them. */
export type GroupCase = NonNullable<Answer['case']> & {
  readonly checks?: readonly { readonly member: number; readonly colour: string; readonly sound: boolean }[];
  readonly plan: { readonly group?: { readonly certificateIds: readonly string[]; readonly apart: readonly string[] } };
};

type Room = Awaited<ReturnType<typeof enterRoom>>;
const rooms: Room[] = [];

/** Everybody leaves. */
export function leaveAll(): Promise<unknown> {
  return Promise.all(rooms.splice(0).map((room) => room.leave()));
}

/** A room over six vaults with forty-eight certificates, and what else is wrong there. */
export async function enterEstate(
  alter: (world: World) => void = () => {},
  manner: Parameters<typeof enterRoom>[1] = {},
) {
  const world = readWorld('forty-one-cause');
  alter(world);
  const room = await enterRoom(world, manner);
  rooms.push(room);
  return room;
}

export function groupCase({ case: current }: Answer): GroupCase {
  if (!current) throw new Error('the answer has a case');
  return current as GroupCase;
}

/** What was asked of Azure about the certificates of the vault once something was changed: looks, and changes. */
export function order({ simulator }: Room): readonly string[] {
  const asked = simulator.requests();
  const from = asked.findIndex(changesAzure);
  return asked.slice(from === -1 ? asked.length : from).flatMap((request) => {
    const name = /\/(accessPolicies\/\w+|certificates\/kv-team-[\w-]+)\?/.exec(request.url)?.[1];
    return name ? [`${request.method} ${name.replace('certificates/', '')}`] : [];
  });
}

/** The changes alone. */
export function changed(room: Room): readonly string[] {
  return order(room).filter((each) => !each.startsWith('GET'));
}

/** The same certificate is read before it is put again, tags kept, and looked at afterwards. */
export function syncedAndLookedAt(name: string): readonly string[] {
  return [`GET ${name}`, `PUT ${name}`, `GET ${name}`];
}
