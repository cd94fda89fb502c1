import { type Activity, TurnContext } from 'botbuilder';
import type { Told } from '../../bot/app.ts';
import { composeApp } from '../../bot/compose.ts';
import { onCardAction } from '../../bot/on-card-action.ts';
import { UNPACED } from '../../bot/outbox/pacing.ts';
import { TeamsBot } from '../../bot/teams-bot.ts';
import { atTerminal, TerminalAdapter } from '../../bot/terminal.ts';
import type { Facts } from '../../services/domain/evidence.ts';
import { type Case, type Person, type Policy, planDigest, USUAL } from '../../services/index.ts';
import { ANA, BEN } from '../helpers/cases.ts';
import { vault } from '../helpers/facts.ts';
import { FakeAzure } from '../helpers/fake-azure.ts';
import { portsTo } from '../helpers/ports-to.ts';
import { fileStores } from '../helpers/stores.ts';

export const QUESTION = 'why is kv-shop-wildcard yellow?';

/** The real bot in a conversation, over an Azure in memory. Time passes for the queue and for the bot alike. */
export async function fakeRoom(policy: Partial<Policy> = {}, facts: Partial<Facts> = vault({ accessPolicies: [] })) {
  const azure = new FakeAzure(facts);
  azure.allow(BEN.id, ['*']);
  const { store, queue } = fileStores(':memory:', () => Date.parse(azure.time));
  const { ports } = portsTo(azure, { store, queue, policy: { ...USUAL, ...policy } });
  const told: Told[] = [];
  const adapter = new Posted();
  const app = composeApp(
    ports,
    adapter,
    '',
    UNPACED,
    (event) => told.push(event),
    async () => [ANA, BEN].map(atTerminal),
  );
  const bot = new TeamsBot(app);
  const turn = async (work: () => Promise<void>) => {
    const from = told.length;
    await work();
    await app.idle();
    return told.slice(from);
  };
  const current = (): Case => {
    const known = told.findLast((event) => event.type === 'moved')?.current;
    if (!known) throw new Error('nobody has asked yet');
    return known;
  };
  const data = () => {
    const known = current();
    return { caseId: known.id, digest: 'plan' in known ? planDigest(known.plan) : '' };
  };
  return {
    azure,
    ports,
    app,
    told,
    adapter,
    current,
    data,
    say: (text: string, by: Person = ANA) => turn(() => adapter.say(bot, text, by)),
    press: (verb: string, by: Person = BEN, carried: object = data()) =>
      turn(() => adapter.press(bot, verb, carried, by)),
    /** What the presser alone gets for a press. */
    reply: (verb: string, by: Person = BEN) => onCardAction(new TurnContext(adapter, pressedBy(by)), verb, data(), app),
    pass: (milliseconds: number) =>
      turn(async () => {
        azure.time = new Date(Date.parse(azure.time) + milliseconds).toISOString();
        app.worker.nudge();
      }),
    audit: () => Array.fromAsync(ports.store.audit()),
  };
}

function pressedBy({ id, name }: Person): Activity {
  const from = { id: `29:${id}`, name, aadObjectId: id };
  return { type: 'invoke', channelId: 'msteams', from, conversation: { id: 'terminal' } } as unknown as Activity;
}

/** Keeps what is posted as a new message, apart from what replaces a card. */
class Posted extends TerminalAdapter {
  readonly posted: Partial<Activity>[] = [];
  readonly edited: Partial<Activity>[] = [];

  override async updateActivity(...[context, activity]: Parameters<TerminalAdapter['updateActivity']>) {
    this.edited.push(activity);
    return super.updateActivity(context, activity);
  }

  override async sendActivities(...[context, activities]: Parameters<TerminalAdapter['sendActivities']>) {
    this.posted.push(...activities);
    return super.sendActivities(context, activities);
  }
}
