import { env } from 'node:process';
import { ActivityHandler, TeamsInfo } from 'botbuilder';
import { reachAzure } from '../bot/compose.ts';
import { createClients } from '../services/azure/clients.ts';
import { serve } from './bare.ts';
import { checksOf } from './checks.ts';
import { askedAbout, hostOf } from './estate-names.ts';

/**
 * The echo bot, which for each question makes the calls to Azure and to the channel that Greenlight makes, with the same
 * clients, all at once. It understands, judges, draws and keeps nothing: what Greenlight takes beyond it is Greenlight's own.
 */
const { connection, probe } = await reachAzure(env.GREENLIGHT_SIMULATOR ?? '', 'public', () => undefined);
const clients = createClients(connection);
const serves = probe(false);

const bot = new ActivityHandler();
bot.onMessage(async (context, next) => {
  const { text } = context.activity;
  const number = Number(/\d+/.exec(text)?.[0]);
  const [posted] = await Promise.all([
    context.sendActivity('Looking'),
    TeamsInfo.getPagedMembers(context),
    serves(hostOf(number)),
    ...checksOf(askedAbout(number)).map((check) => check(clients).catch(refused)),
  ]);
  await context.updateActivity({ ...(posted && { id: posted.id }), type: 'message', text: `Echo: ${text}` });
  await next();
});

serve(bot);

/** Greenlight may not read the settings of this estate's apps either, and says so. */
function refused(error: { readonly statusCode?: number }): null {
  if (error.statusCode === 403) return null;
  throw error;
}
