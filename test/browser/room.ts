import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { openStage, type Stage } from '../../demo/stage.ts';
import { launchChromium } from '../helpers/chromium.ts';
import { freePort } from '../helpers/free-port.ts';
import { changesAzure } from '../helpers/room.ts';
import { type Place, TeamsClient } from './teams-client.ts';

jest.setTimeout(90_000);

/** Those who are in the Playground's rooms, by the ids that it gives them. */
export const ANA = '29:ana';
export const BEN = '29:ben';
export const CLEO = '29:cleo';

/** Who sits at the keyboard: Ana, who may only read, or Ben, who owns the resource group. */
const AT_KEYBOARD = { ana: 'test/browser/ana-asks.yml', ben: 'demo/playground.yml' } as const;

const WORLDS = { 'seed-incident': 'simulator/worlds/seed-incident.json' } as const;

/** Pictures are taken anew with PICTURES=docs; a test run leaves the kept ones alone. */
const PICTURES = process.env.PICTURES ?? 'coverage/pictures';

/** Long enough for every step to be drawn, on a machine that has more to do. */
const SLOW_MILLISECONDS = 2_500;

let browser: Browser | undefined;
const leaving: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  browser = await launchChromium();
});
/** After a test that ran out of time, too: nothing that was started for it goes on. */
afterEach(async () => {
  for (const leave of leaving.splice(0).toReversed()) await leave();
});
afterAll(() => browser?.close());

/** Who asks where, in what state of Azure, with what settings of the bot. */
export interface Scene {
  readonly world: string;
  readonly at: keyof typeof AT_KEYBOARD;
  readonly place: Place;
  readonly settings?: Readonly<Record<string, string>>;
}

/** Starts a simulated Azure, the bot and the Playground, and opens it in Chromium. All of it ends after the test. */
export async function enter({ world, at, place, settings = {} }: Scene) {
  if (!browser) throw new Error('there is a browser');
  const stage = await openStage({
    world: world in WORLDS ? WORLDS[world as keyof typeof WORLDS] : `test/worlds/${world}.json`,
    people: AT_KEYBOARD[at],
    playgroundPort: await freePort(),
    botPort: 0,
    simulatorPort: 0,
    settings,
  });
  leaving.push(() => stage.end());
  const client = await TeamsClient.open(browser, stage.playground, place);
  leaving.push(() => client.page.context().close());
  return {
    client,
    /** What the bot asked of Azure that changes something, in order: the method, and the end of the address. */
    writes: () => writes(stage),
    /** From now on Azure takes its time to change something. */
    slowDown: () => slowDown(stage),
  };
}

async function writes({ simulator }: Stage): Promise<readonly string[]> {
  const response = await fetch(`${simulator}/_simulator/requests`);
  const asked = (await response.json()) as { readonly method: string; readonly url: string }[];
  return asked.filter(changesAzure).map(({ method, url }) => {
    const path = new URL(url, simulator).pathname;
    return `${method} ${path.split('/').slice(-2).join('/')}`;
  });
}

async function slowDown({ simulator }: Stage): Promise<void> {
  const faults = [{ method: 'PUT', path: '.', times: 100, delayMilliseconds: SLOW_MILLISECONDS }];
  const response = await fetch(`${simulator}/_simulator/change`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ merge: { behaviour: { faults } } }),
  });
  if (!response.ok) throw new Error(`the simulator says ${response.status}: ${await response.text()}`);
}

/** Where a picture for the documentation goes. */
export function pictureOf(name: string): string {
  mkdirSync(PICTURES, { recursive: true });
  return `${PICTURES}/${name}.png`;
}
