import { ActivityHandler } from 'botbuilder';
import { serve } from './bare.ts';

/** The least that a bot can be: it says again what it is told. Greenlight is held against it. */
const bot = new ActivityHandler();
bot.onMessage(async (context, next) => {
  await context.sendActivity(`Echo: ${context.activity.text}`);
  await next();
});

serve(bot);
