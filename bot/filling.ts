import { join } from 'node:path';
import { startProgram } from './program.ts';

/** Where nobody is reached and nothing is kept: it starts, and ends again. */
const APART = {
  HOST: '127.0.0.1',
  PORT: '0',
  MicrosoftAppId: '',
  GREENLIGHT_LOCAL: 'on',
  GREENLIGHT_STORE: ':memory:',
  GREENLIGHT_DOCTOR: 'off',
};

/** Starts the bot once, so that what its start compiles is there when somebody waits for it. */
async function fill(): Promise<void> {
  const file = join(import.meta.dirname, 'index.ts');
  const bot = await startProgram({ file, args: [], ready: /"url":"([^"]+)".*"msg":"listening"/, env: APART });
  // Once it answers it can be told to end, and what an end by itself keeps is kept.
  await fetch(`${bot.found}/healthz`);
  await bot.end();
}

// Nobody's installation fails for it: the first start then takes as long as it takes.
await fill().catch((error: Error) => process.stderr.write(`Nothing is compiled ahead: ${error.message}\n`));
