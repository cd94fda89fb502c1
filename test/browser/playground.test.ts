import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { openStage, type Stage } from '../../demo/stage.ts';
import { launchChromium } from '../helpers/chromium.ts';
import { changesAzure } from '../helpers/room.ts';
import { freePort, TeamsClient } from './teams-client.ts';

jest.setTimeout(60_000);

const QUESTION = 'why is kv-shop-wildcard-contoso-com yellow?';
const WORLD = 'simulator/worlds/seed-incident.json';

/** Pictures are taken anew with PICTURES=docs; a test run leaves the kept ones alone. */
const PICTURES = process.env.PICTURES ?? 'coverage/pictures';

let browser: Browser;
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function withStage(
  people: string,
  fourEyes: boolean,
  play: (client: TeamsClient, stage: Stage) => Promise<void>,
): Promise<void> {
  const stage = await openStage({
    world: WORLD,
    people,
    playgroundPort: await freePort(),
    botPort: 0,
    simulatorPort: 0,
    fourEyes,
  });
  try {
    const client = await TeamsClient.open(browser, stage.playground);
    try {
      await play(client, stage);
    } finally {
      await client.page.context().close();
    }
  } finally {
    await stage.end();
  }
}

/** What the bot asked of Azure that changes something. */
async function writes({ simulator }: Stage): Promise<readonly string[]> {
  const response = await fetch(`${simulator}/_simulator/requests`);
  const asked = (await response.json()) as
    | { requests: { method: string; url: string }[] }
    | { method: string; url: string }[];
  const requests = Array.isArray(asked) ? asked : asked.requests;
  return requests.filter(changesAzure).map(({ method }) => method);
}

test('one asks in a channel, another approves, the card on the screen turns green, and another press changes nothing', async () => {
  await withStage('test/browser/ana-asks.yml', true, async (client, stage) => {
    await client.post(QUESTION);
    const yellow = await client.card('App Service may not read the vault');
    await yellow.screenshot({ path: `${PICTURES}/yellow.png` });
    await client.page.screenshot({ path: `${PICTURES}/channel-yellow.png` });
    const message = client.cardMessage('App Service may not read the vault');

    const byAna = await client.pressAs('29:ana', 'approve', message);
    expect(byAna.body.value).toMatch(/^Whoever asked may not approve/);
    expect(await writes(stage)).toEqual([]);

    const byBen = await client.pressAs('29:ben', 'approve', message);
    expect(byBen).toMatchObject({ status: 200, body: { type: 'application/vnd.microsoft.card.adaptive' } });
    const green = await client.card('Fixed: every link is sound');
    expect(await green.innerText()).toContain('Approved by Ben Okafor');
    expect(await writes(stage)).toEqual(['PUT', 'PUT']);

    const again = await client.pressAs('29:ben', 'approve', message);
    expect(JSON.stringify(again.body.value)).toContain('Fixed: every link is sound');
    expect(await writes(stage)).toEqual(['PUT', 'PUT']);
    expect(await client.page.locator('.ac-adaptiveCard', { hasText: 'kv-shop-wildcard' }).count()).toBe(1);
  });
});

test('one person at the keyboard asks, approves, and sees it turn green, as in the demo', async () => {
  await withStage('demo/playground.yml', false, async (client, stage) => {
    await client.post(QUESTION);
    const yellow = await client.card('App Service may not read the vault');

    await yellow.getByRole('button', { name: 'Approve fix' }).click();

    const green = await client.card('Fixed: every link is sound');
    await green.screenshot({ path: `${PICTURES}/green.png` });
    await client.page.screenshot({ path: `${PICTURES}/channel-green.png` });
    expect(await writes(stage)).toEqual(['PUT', 'PUT']);
  });
});
