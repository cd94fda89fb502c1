import { doctor } from '../../bot/doctor/in-terminal.ts';
import { type Simulator, startSimulator } from '../../simulator/simulator.ts';
import { readWorld, type World } from '../helpers/room.ts';

export const SUBSCRIPTION = '/subscriptions/10c2052b-cbf0-5839-9f92-464808eef5ce';
export const GROUP = `${SUBSCRIPTION}/resourceGroups/rg-shop-prod`;
export const VAULT = `${GROUP}/providers/Microsoft.KeyVault/vaults/kv-shop`;
export const BOT = '2d2c74d5-210d-5646-b553-c036776a920d';

/** A line of the doctor's JSON. */
export interface Line {
  readonly check: string;
  readonly verdict: 'ok' | 'warn' | 'fail';
  readonly scope: string | null;
  readonly says: string;
  readonly mend: { readonly command?: string; readonly setting?: string } | null;
}

/** Runs the doctor as its command does. */
export async function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await doctor(args, env, { out: (text) => out.push(text), err: (text) => err.push(text) });
  return { code, out: out.join(''), err: err.join('') };
}

const running: Simulator[] = [];
afterEach(() => Promise.all(running.splice(0).map((simulator) => simulator.close())));

/** A simulator of a world that a test may alter first. */
export async function playing(alter: (world: World) => void = () => {}, name = 'seed-incident'): Promise<Simulator> {
  const world = readWorld(name);
  alter(world);
  const simulator = await startSimulator({ world });
  running.push(simulator);
  return simulator;
}

/** What the doctor finds in a world. */
export async function found(
  alter: (world: World) => void = () => {},
  name?: string,
  args: readonly string[] = [],
  env = {},
) {
  const { url } = await playing(alter, name);
  const { code, out } = await run(['--azure', url, '--json', ...args], env);
  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
  const of = (check: string) => lines.filter((line) => line.check === check);
  return { code, lines, of, troubles: lines.filter(({ verdict, check }) => verdict !== 'ok' && check !== 'teams') };
}

/** Role assignments of the bot. */
export function rolesOfBot({ resources }: World) {
  return resources.filter(
    ({ type, properties }) => type === 'Microsoft.Authorization/roleAssignments' && properties.principalId === BOT,
  );
}

/** A world without some of the bot's roles. */
export function without(world: World, gone: (role: World['resources'][number]) => boolean): void {
  const roles = rolesOfBot(world).filter(gone);
  world.resources = world.resources.filter((each) => !roles.includes(each));
}

/** Gives the bot a built-in role. */
export function give(
  world: World,
  scope: string,
  role: string,
  principalId = BOT,
  condition: string | null = null,
): string {
  const name = `aaaaaaaa-0000-4000-8000-${String(world.resources.length).padStart(12, '0')}`;
  const id = `${scope}/providers/Microsoft.Authorization/roleAssignments/${name}`;
  world.resources.push({
    id,
    name,
    type: 'Microsoft.Authorization/roleAssignments',
    properties: {
      roleDefinitionId: `${SUBSCRIPTION}/providers/Microsoft.Authorization/roleDefinitions/${role}`,
      principalId,
      principalType: 'ServicePrincipal',
      scope,
      ...(condition === null ? {} : { condition, conditionVersion: '2.0' }),
    },
  });
  return id;
}

/** The vault of a world. */
export function vaultIn({ resources }: World): Record<string, unknown> {
  return resources.find(({ id }) => id === VAULT)?.properties ?? {};
}
