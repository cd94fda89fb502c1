import type { Page } from 'playwright-core';

/** A card as the Playground carries it. */
export interface CardMessage {
  readonly id: string;
  readonly conversation: string;
  /** What the button with a verb carries, wherever it stands in the card. */
  data(verb: string): unknown;
}

interface Told {
  readonly actionConversationId: string;
  readonly message?: { readonly messageId: string; readonly attachments: readonly { readonly content: unknown }[] };
}

/** What the Playground tells its page, newest last. */
export class Overheard {
  readonly #told: Told[] = [];

  constructor(page: Page) {
    page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => this.#hear(String(payload))));
  }

  /** The message that carries a card with this text, as it was delivered last. */
  cardMessage(says: string): CardMessage {
    const told = this.#told.findLast(({ message }) => JSON.stringify(message?.attachments ?? []).includes(says));
    if (!told?.message) throw new Error(`no message carries ${says}`);
    const [attachment] = told.message.attachments;
    return {
      id: told.message.messageId,
      conversation: told.actionConversationId,
      data: (verb) => buttonData(attachment?.content, verb),
    };
  }

  #hear(payload: string): void {
    if (payload.startsWith('{')) this.#told.push(JSON.parse(payload) as Told);
  }
}

function buttonData(part: unknown, verb: string): unknown {
  if (typeof part !== 'object' || part === null) return undefined;
  if ('verb' in part && part.verb === verb && 'data' in part) return part.data;
  return Object.values(part)
    .map((inner) => buttonData(inner, verb))
    .find((data) => data !== undefined);
}
