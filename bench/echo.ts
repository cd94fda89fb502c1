import { argv } from 'node:process';
import { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { createServer, plugins } from 'restify';

/** The least that a bot can be: it says again what it is told. As the samples of its SDK have it, and Greenlight is held against it. */
const bot = new ActivityHandler();
bot.onMessage(async (context, next) => {
  await context.sendActivity(`Echo: ${context.activity.text}`);
  await next();
});

type Incoming = Parameters<typeof adapter.process>[0];

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const server = createServer();
server.use(plugins.bodyParser());
server.post('/api/messages', async (request, response) => {
  await adapter.process(request as Incoming, response, (context) => bot.run(context));
});
server.get('/healthz', async (_request, response) => {
  response.send(200);
});
server.listen(Number(argv[2]), '127.0.0.1');
