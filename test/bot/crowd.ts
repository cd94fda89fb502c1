import type { Person } from '../../services/index.ts';
import { chance } from '../crash/chance.ts';
import { ANA, BEN, CLEO, readWorld, type World } from '../helpers/room.ts';
import type { Press } from './instances-room.ts';

const PEOPLE = 50;
/** How often everybody presses twice in a row. */
const ROUNDS = 10;
/** Those who may approve because they own the resource group themselves, and those who do through a group. */
const OWNERS = [3, 4];
const OWNERS_BY_GROUP = [5, 6];
const OWNER_ROLE = '8e3af657-a8ff-443c-a75c-2fe8c4bcb635';
const GROUP = '00000000-0000-4000-8001-000000000000';

/** Everybody in the channel: Ana, Ben, Cleo, and others. */
export const CROWD: readonly Person[] = [
  ANA,
  BEN,
  CLEO,
  ...Array.from({ length: PEOPLE - 3 }, (_, index) => ({ id: guid(0, index + 3), name: `Person ${index + 3}` })),
];

/** Who of them may approve, by Azure's own rights. */
export const APPROVERS: readonly string[] = [
  BEN.id,
  ...[...OWNERS, ...OWNERS_BY_GROUP].map((index) => CROWD[index]?.id ?? ''),
];

/** The seed incident with all of them in the directory. */
export function crowdedWorld(): World {
  const world = readWorld('seed-incident');
  const users = CROWD.map(({ id, name }) => ({ id, displayName: name, userPrincipalName: `${id}@contoso.com` }));
  const members = OWNERS_BY_GROUP.map((index) => CROWD[index]?.id ?? '');
  const groups = [{ id: GROUP, displayName: 'shop-owners', members }];
  const own = OWNERS.map((index) => owner(world, CROWD[index]?.id ?? '', 'User', index));
  return {
    ...world,
    directory: { ...world.directory, users, groups },
    resources: [...world.resources, ...own, owner(world, GROUP, 'Group', OWNERS.length + PEOPLE)],
  } as World;
}

/** A thousand presses in the order of a seed: double clicks, some delivered again with the id they had, each anywhere. */
export function pressesOf(seed: number, bots: number): readonly Press[] {
  const random = chance(seed);
  const anywhere = () => Math.floor(random() * bots);
  return Array.from({ length: ROUNDS }, (_, round) =>
    shuffled(CROWD, random).flatMap((by) => {
      const [first, again] = [`${round}-${by.id}`, `${round}-${by.id}-again`];
      return [
        { by, bot: anywhere(), id: first },
        { by, bot: anywhere(), id: random() < 0.5 ? first : again },
      ];
    }),
  ).flat();
}

/** Does work on everything, so many at once, and answers in the order of what it was done on. */
export async function sideBySide<T, R>(all: readonly T[], atOnce: number, work: (each: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const left = all.entries();
  const worker = async () => {
    for (const [index, each] of left) results[index] = await work(each);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}

function owner({ resources }: World, principalId: string, principalType: string, index: number): object {
  const vault = resources.find(({ type }) => type === 'Microsoft.KeyVault/vaults')?.id ?? '';
  const scope = vault.split('/providers/')[0] ?? '';
  const subscription = scope.split('/resourceGroups/')[0] ?? '';
  const authorization = 'providers/Microsoft.Authorization';
  const name = guid(2, index);
  return {
    id: `${scope}/${authorization}/roleAssignments/${name}`,
    name,
    type: 'Microsoft.Authorization/roleAssignments',
    properties: {
      roleDefinitionId: `${subscription}/${authorization}/roleDefinitions/${OWNER_ROLE}`,
      principalId,
      principalType,
      scope,
    },
  };
}

function shuffled<T>(all: readonly T[], random: () => number): readonly T[] {
  return all
    .map((each) => ({ each, place: random() }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ each }) => each);
}

function guid(kind: number, index: number): string {
  return `00000000-0000-4000-800${kind}-${String(index).padStart(12, '0')}`;
}
