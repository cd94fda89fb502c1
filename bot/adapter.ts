import { type Activity, CloudAdapter, type InvokeResponse, type TurnContext } from 'botbuilder';
import { ChannelAuthentication } from './channel-authentication.ts';
import type { Config } from './config.ts';

/** The SDK does not know the sender of an activity that came in through the gate. */
export class NotKnown extends Error {
  override readonly name = 'NotKnown';
}

/** The way to and from Teams. */
export class TeamsAdapter extends CloudAdapter {
  /** Takes an activity in. Not by `process` of the SDK, which answers strangers with the words of its errors, and prints them. */
  async receive(
    authorization: string,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    const known = await this.botFrameworkAuthentication
      .authenticateRequest(activity, authorization)
      .catch((cause: unknown): never => {
        throw new NotKnown('the SDK does not know the sender', { cause });
      });
    return this.processActivity(known, activity, logic);
  }
}

/** Makes the way to and from Teams. A turn that throws ends in `onFault`; nothing that Teams is asked takes longer than `milliseconds`. */
export function createAdapter(
  config: Config,
  onFault: (context: TurnContext, error: unknown) => Promise<void>,
  milliseconds: number,
): TeamsAdapter {
  const adapter = new TeamsAdapter(new ChannelAuthentication(config, milliseconds));
  adapter.onTurnError = onFault;
  return adapter;
}
