import type { Told } from '../../bot/app.ts';
import { composeApp } from '../../bot/compose.ts';
import { TeamsBot } from '../../bot/teams-bot.ts';
import { TerminalAdapter } from '../../bot/terminal.ts';
import { planDigest, USUAL } from '../../services/index.ts';
import { ANA, BEN } from '../helpers/cases.ts';
import { vault } from '../helpers/evidence.ts';
import { FakeAzure, portsTo } from '../helpers/fake-azure.ts';
import { fileStores } from '../helpers/stores.ts';

const HOUR = 3_600_000;

/** Ana has asked, Ben has approved a grant for two hours; time passes for the queue and for the bot alike. */
async function granted() {
  const azure = new FakeAzure(vault({ accessPolicies: [] }));
  azure.allow(BEN.id, ['*']);
  const { store, queue } = fileStores(':memory:', () => Date.parse(azure.time));
  const { ports } = portsTo(azure, { store, queue, policy: { ...USUAL, grantHours: 2 } });
  const told: Told[] = [];
  const adapter = new TerminalAdapter();
  const app = composeApp(
    ports,
    adapter,
    '',
    0,
    (event) => told.push(event),
    async () => [ANA.id, BEN.id],
  );
  const bot = new TeamsBot(app);
  await adapter.say(bot, 'why is kv-shop-wildcard yellow?', ANA);
  await app.idle();
  const press = async (verb: string) => {
    const current = told.findLast((event) => event.type === 'moved')?.current;
    if (!current || !('plan' in current)) throw new Error('a fix is proposed');
    await adapter.press(bot, verb, { caseId: current.id, digest: planDigest(current.plan) }, BEN);
    await app.idle();
  };
  await press('approve');
  const stage = () => told.findLast((event) => event.type === 'moved')?.current.stage;
  const pass = async (milliseconds: number) => {
    azure.time = new Date(Date.parse(azure.time) + milliseconds).toISOString();
    app.worker.nudge();
    await app.idle();
  };
  return { azure, told, stage, pass, press };
}

test('a grant for a time is taken back when it is over, and the card says so', async () => {
  const { azure, told, stage, pass } = await granted();
  expect(stage()).toBe('resolved');

  for (let minutes = 0; minutes < 119; minutes += 17) await pass(17 * 60_000 - 1);
  expect(stage()).toBe('resolved');
  expect(azure.undone).toEqual([]);
  await pass(HOUR);

  expect(stage()).toBe('undone');
  expect(azure.facts.vault?.accessPolicies).toEqual([]);
  expect(told.findLast((event) => event.type === 'shown')?.view.text).toContain(
    'The grant was for a time, and was taken back',
  );
  expect(told.filter((event) => event.type === 'fault')).toEqual([]);
});

test('an undo that is pressed before is not held up by it', async () => {
  const { stage, pass, press } = await granted();
  await pass(60_000);

  await press('undo');

  expect(stage()).toBe('undone');
});
