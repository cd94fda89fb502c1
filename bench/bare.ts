import { argv } from 'node:process';
import {
  type ActivityHandler,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type TurnContext,
} from 'botbuilder';
import { createServer, plugins } from 'restify';

type Incoming = Parameters<CloudAdapter['process']>[0];

/** Serves a bot as the samples of its SDK do, on the port that the process is told. */
export function serve(bot: ActivityHandler): void {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const server = createServer();
  server.use(plugins.bodyParser());
  server.post('/api/messages', async (request, response) => {
    await adapter.process(request as Incoming, response, (context: TurnContext) => bot.run(context));
  });
  server.get('/healthz', async (_request, response) => {
    response.send(200);
  });
  server.listen(Number(argv[2]), '127.0.0.1');
}
