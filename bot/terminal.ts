import { type Activity, BotAdapter, type ConversationReference, type ResourceResponse, TurnContext } from 'botbuilder';
import type { Person } from '../services/index.ts';
import type { Member } from './members.ts';
import type { TeamsBot } from './teams-bot.ts';

type Logic = (context: TurnContext) => Promise<void>;

/** A conversation in a terminal: what Teams would send comes in, and what the bot posts or edits is kept. */
export class TerminalAdapter extends BotAdapter {
  readonly #cards = new Map<string, Partial<Activity>>();
  readonly #run: string;
  #count = 0;

  /** What tells the messages and cards of this run from those of another on the same store. */
  constructor(run = '') {
    super();
    this.#run = run;
  }

  /** A message of somebody's, as Teams delivers it. */
  async say(bot: TeamsBot, text: string, from: Person): Promise<void> {
    await this.#turn({ type: 'message', text, ...envelope(from, this.#nextId()) }, (context) => bot.run(context));
  }

  /** A button that somebody presses on the newest card. */
  async press(bot: TeamsBot, verb: string, data: object, from: Person): Promise<void> {
    const cardId = [...this.#cards.keys()].at(-1) ?? '';
    const value = { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' };
    const activity = {
      type: 'invoke',
      name: 'adaptiveCard/action',
      value,
      replyToId: cardId,
      ...envelope(from, this.#nextId()),
    };
    await this.#turn(activity, (context) => bot.run(context));
  }

  override async sendActivities(_context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    return activities.map((activity) => {
      const id = this.#nextId();
      if (activity.attachments) this.#cards.set(id, activity);
      return { id };
    });
  }

  override async updateActivity(_context: TurnContext, activity: Partial<Activity>): Promise<ResourceResponse> {
    this.#cards.set(activity.id ?? '', activity);
    return { id: activity.id ?? '' };
  }

  override async deleteActivity(): Promise<void> {
    throw new Error('the bot deletes nothing');
  }

  override async continueConversation(reference: Partial<ConversationReference>, logic: Logic): Promise<void> {
    await this.continueConversationAsync('', reference, logic);
  }

  override async continueConversationAsync(...args: unknown[]): Promise<void> {
    const [, reference, logic] = args as [string, Partial<ConversationReference>, Logic];
    const activity = TurnContext.applyConversationReference({ type: 'event' }, reference, true);
    await this.#turn(activity, logic);
  }

  async #turn(activity: Partial<Activity>, logic: Logic): Promise<void> {
    await this.runMiddleware(new TurnContext(this, activity as Activity), logic);
  }

  #nextId(): string {
    this.#count += 1;
    return `${this.#run}${this.#count}`;
  }
}

/** Somebody as they are known here. */
export function atTerminal({ id }: Pick<Person, 'id'>): Member {
  return { id, userId: `29:${id}` };
}

function envelope({ id, name }: Person, activityId: string): Partial<Activity> {
  return {
    id: activityId,
    channelId: 'msteams',
    serviceUrl: 'urn:terminal',
    from: { id: atTerminal({ id }).userId, name, aadObjectId: id } as Activity['from'],
    recipient: { id: '28:greenlight', name: 'Greenlight' } as Activity['recipient'],
    conversation: {
      id: 'terminal',
      conversationType: 'personal',
      isGroup: false,
      name: '',
    } as Activity['conversation'],
  };
}
