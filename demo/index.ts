import { once } from 'node:events';
import { openStage } from './stage.ts';

const SETTINGS = { PLAYGROUND_PORT: 56_150, PORT: 3978, SIMULATOR_PORT: 0 };

function port(name: keyof typeof SETTINGS): number {
  const value = Number(process.env[name] ?? SETTINGS[name]);
  if (!Number.isInteger(value) || value < 0 || value > 65_535)
    throw new Error(`${name} has to be a port, from 0 to 65535`);
  return value;
}

/** Shows the seed incident with nothing but this machine: Azure is simulated, Teams is the Agents Playground. */
async function main(): Promise<void> {
  const stage = await openStage({
    world: process.env.WORLD ?? 'simulator/worlds/seed-incident.json',
    people: 'demo/playground.yml',
    playgroundPort: port('PLAYGROUND_PORT'),
    botPort: port('PORT'),
    simulatorPort: port('SIMULATOR_PORT'),
    settings: { GREENLIGHT_FOUR_EYES: 'off' },
  });
  process.stdout.write(`
Open ${stage.playground}, choose the channel "Shop - On-call", and post to @Greenlight:

  why is kv-shop-wildcard-contoso-com yellow?
  what is yellow?
  help

You are Ben, who owns the vault; in this demo one person may ask and approve. Ctrl-C ends all of it.
`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await stage.end();
}

await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
