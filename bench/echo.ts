import { argv } from 'node:process';
import { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { createServer } from 'restify';

/** The least that a bot can be: it says again what it is told. Greenlight's start is held against its. */
const bot = new ActivityHandler();
bot.onMessage(async (context, next) => {
  await context.sendActivity(`Echo: ${context.activity.text}`);
  await next();
});

type Incoming = Parameters<typeof adapter.process>[0];

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const server = createServer();
server.post('/api/messages', async (request, response) => {
  await adapter.process(request as Incoming, response, (context) => bot.run(context));
});
server.get('/healthz', async (_request, response) => {
  response.send(200);
});
server.listen(Number(argv[2]), '127.0.0.1');
