import type { CloudAdapter } from 'botbuilder';
import { createServer, plugins, type Request, type Response, type Server } from 'restify';
import { z } from 'zod';
import type { TeamsBot } from './teams-bot.ts';

/** Teams sends small activities; anything larger is not Teams. */
const MOST_BYTES = 256 * 1024;

/** The SDK's own idea of a request differs from restify's only in what may be undefined. */
type BotRequest = Parameters<CloudAdapter['process']>[0];

const ActivityShape = z.object({
  type: z.string().min(1),
  channelId: z.string().min(1),
  serviceUrl: z.url(),
  from: z.object({ id: z.string().min(1) }),
  conversation: z.object({ id: z.string().min(1) }),
});

/** The web server of the bot: activities come in at `/api/messages`; `/healthz` says that it is up. */
export function createBotServer(adapter: CloudAdapter, bot: TeamsBot, onFault: (error: unknown) => void): Server {
  const server = createServer({ name: 'greenlight' });
  server.use(plugins.bodyParser({ maxBodySize: MOST_BYTES, mapParams: false }));
  server.get('/healthz', async (_request: Request, response: Response) => {
    response.send(200, { status: 'up' });
  });
  server.head('/api/messages', async (_request: Request, response: Response) => {
    response.send(200);
  });
  server.post('/api/messages', async (request: Request, response: Response) => {
    const shape = ActivityShape.safeParse(request.body);
    if (!shape.success) {
      const faults = shape.error.issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`);
      response.send(400, { code: 'MalformedActivity', message: faults.join('; ') });
      return;
    }
    await adapter
      .process(request as BotRequest, response, (context) => bot.run(context))
      .catch((error: unknown) => {
        onFault(error);
        if (!response.headersSent)
          response.send(500, { code: 'Trouble', message: 'The activity could not be handled.' });
      });
  });
  return server;
}
