import type { BotAdapter, TurnContext } from 'botbuilder';

/** A request on its way through the SDK's client. */
interface Request {
  abortSignal?: AbortSignal;
}

/** A step of that way. */
interface Policy {
  readonly name: string;
  sendRequest(request: Request, next: (request: Request) => Promise<unknown>): Promise<unknown>;
}

/** The part of the SDK's client that its options do not reach: by them, its retries cannot be switched off. */
interface ConnectorClient {
  readonly client: {
    readonly pipeline: {
      removePolicy(which: { readonly phase: 'Retry' }): unknown;
      addPolicy(policy: Policy, where: { readonly afterPhase: 'Sign' }): void;
    };
  };
}

/** What is known of a request of this turn. */
export interface Watch {
  /** Whether it was handed to the network; null where the adapter has no connector to watch. */
  hasLeft(): boolean | null;
}

/**
 * Takes the SDK's own retries away from the connector of this one turn, which would post twice after a 502, and lets
 * the signal end its requests. The client belongs to the turn, so that nobody else is changed.
 */
export function watchConnector(adapter: BotAdapter, context: TurnContext, signal: AbortSignal): Watch {
  const connector = context.turnState.get<ConnectorClient | undefined>(adapter.ConnectorClientKey);
  if (!connector) return { hasLeft: () => null };
  let left = false;
  const { pipeline } = connector.client;
  pipeline.removePolicy({ phase: 'Retry' });
  pipeline.addPolicy(
    {
      name: 'greenlight-watch',
      sendRequest: (request, next) => {
        request.abortSignal = signal;
        left = true;
        return next(request);
      },
    },
    { afterPhase: 'Sign' },
  );
  return { hasLeft: () => left };
}
