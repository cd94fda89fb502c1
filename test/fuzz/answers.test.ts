import { inspect } from 'node:util';
import fc from 'fast-check';
import type { Told } from '../../bot/app.ts';
import { composeApp, composePorts, openStores, reachAzure } from '../../bot/compose.ts';
import { UNPACED } from '../../bot/outbox/pacing.ts';
import { TeamsBot } from '../../bot/teams-bot.ts';
import { atTerminal, TerminalAdapter } from '../../bot/terminal.ts';
import { AzureUnreachable, planDigest, USUAL, USUAL_WATCHING } from '../../services/index.ts';
import { ANA, BEN } from '../helpers/room.ts';
import { startLyingAzure } from './lying-azure.ts';
import { type Change, changes, withChanges } from './mutated.ts';
import { tried } from './tried.ts';
import { WORLDS } from './world-traffic.ts';

const WORDS = ['why is kv-shop-wildcard-contoso-com yellow?', 'what is yellow?', 'what will fail tomorrow?'];
/** More answers than these the bot needs for none of them. */
const MOST_ANSWERS = 20;
const manner = { policy: USUAL, patience: 0.2, expiringDays: 30, probing: 'public', readsSettings: true } as const;

/** Asks, and approves what is proposed, while one answer of Azure's is not as it is. What broke, and how often something was shown. */
async function conversation(name: string, words: string, which: number, isLater: boolean, made: readonly Change[]) {
  const azure = await startLyingAzure(WORLDS.get(name));
  const stores = openStores(':memory:');
  const told: Told[] = [];
  const strays: unknown[] = [];
  const onStray = (error: unknown) => void strays.push(error);
  process.on('unhandledRejection', onStray);
  try {
    const reach = await reachAzure(azure.url, 'public', () => {});
    const ports = composePorts(reach, stores, { ...manner, watching: USUAL_WATCHING });
    const adapter = new TerminalAdapter('fuzz');
    const members = async () => [ANA, BEN].map(atTerminal);
    const app = composeApp(ports, adapter, '', UNPACED, (event) => void told.push(event), members);
    const bot = new TeamsBot(app);
    const lie = () => azure.lieIn(which, (answer) => withChanges(answer, made));
    if (!isLater) lie();
    await adapter.say(bot, words, ANA);
    await app.idle();
    const current = told.findLast((event) => event.type === 'moved')?.current;
    if (isLater) lie();
    if (current && 'plan' in current) {
      await adapter.press(bot, 'approve', { caseId: current.id, digest: planDigest(current.plan) }, BEN);
      await app.idle();
    }
  } finally {
    process.off('unhandledRejection', onStray);
    await stores[Symbol.asyncDispose]();
    await azure.close();
  }
  const broken = told.flatMap((event) => (event.type === 'fault' ? [event.error] : []));
  return {
    // That Azure could not be asked is an answer too.
    broken: [...broken.filter((error) => !(error instanceof AzureUnreachable)), ...strays].map((error) =>
      inspect(error),
    ),
    shown: told.filter(({ type }) => type === 'shown').length,
  };
}

tried(
  'whatever one answer of Azure says, the bot has an answer, and never breaks over it',
  30,
  fc.asyncProperty(
    fc.constantFrom(...WORLDS.keys()),
    fc.constantFrom(...WORDS),
    fc.nat(MOST_ANSWERS),
    fc.boolean(),
    changes(2),
    async (...given) => {
      const { broken, shown } = await conversation(...given);

      expect(broken).toEqual([]);
      expect(shown).toBeGreaterThan(0);
    },
  ),
);
