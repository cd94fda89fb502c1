import type { Activity, InvokeResponse } from 'botbuilder';
import { createServer, type Request, type Response, type Server } from 'restify';
import { NotKnown, type TeamsAdapter } from './adapter.ts';
import type { Gate } from './gate/gate.ts';
import { REFUSED, type Refusal, retryAfter } from './gate/refusal.ts';
import { addWays, type Ways } from './inbox/routes.ts';
import type { Pressure } from './pressure.ts';
import type { TeamsBot } from './teams-bot.ts';
import type { Observer } from './telemetry/observer.ts';
import { addSelfTold, type SelfTold } from './telemetry/routes.ts';
import { inTurn } from './telemetry/turns.ts';

/** How long a request may take to arrive. */
const REQUEST_MILLISECONDS = 30_000;

/** What the web server hands requests to. */
export interface Behind {
  readonly gate: Gate;
  readonly adapter: TeamsAdapter;
  readonly bot: TeamsBot;
  readonly ways: Ways;
  readonly observer: Observer;
  readonly selfTold: SelfTold;
  readonly pressure: Pressure;
  readonly onRefusal: (refusal: Refusal) => void;
  readonly onFault: (error: unknown) => void;
}

/**
 * The web server of the bot: activities come in at `/api/messages`, through the gate, and what other machines tell by
 * ways of their own. By further ways the bot is watched.
 */
export function createBotServer(behind: Behind): Server {
  const { gate, adapter, bot, ways, observer, selfTold, pressure, onRefusal, onFault } = behind;
  const server = createServer({ name: 'greenlight' });
  server.server.requestTimeout = REQUEST_MILLISECONDS;
  server.use(pressure.before(onRefusal));
  server.head('/api/messages', async (_request: Request, response: Response) => {
    response.send(200);
  });
  const receive = async (request: Request): Promise<InvokeResponse> => {
    const admitted = await gate.admit(request);
    if ('because' in admitted) return refused(admitted, onRefusal);
    const { authorization, activity } = admitted;
    const answer = await inTurn(
      activity as Activity,
      () => adapter.receive(authorization, activity as Activity, (context) => bot.run(context)),
      observer,
    );
    return understandable(answer);
  };
  server.post('/api/messages', async (request: Request, response: Response) => {
    const { status, body } = await receive(request).catch((error: unknown): InvokeResponse => {
      onFault(error);
      if (error instanceof NotKnown) return { status: 401, body: REFUSED[401] };
      return { status: 500, body: { code: 'Trouble', message: 'The activity could not be handled.' } };
    });
    response.send(status, body, retryAfter(status));
  });
  addWays(server, ways, onRefusal, onFault);
  addSelfTold(server, selfTold, onRefusal, onFault);
  return server;
}

function refused(refusal: Refusal, onRefusal: (refusal: Refusal) => void): InvokeResponse {
  onRefusal(refusal);
  return { status: refusal.status, body: REFUSED[refusal.status] };
}

/** An invoke that nobody answers is none that the bot offers; 501, as the SDK has it, would tell Teams that the bot is broken. */
function understandable(answer: InvokeResponse | undefined): InvokeResponse {
  if (!answer) return { status: 200 };
  if (answer.status < 500) return answer;
  return { status: 400, body: { code: 'NotSupported', message: 'The bot does not answer this.' } };
}
