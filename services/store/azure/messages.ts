import type { QueueClient } from '@azure/storage-queue';
import { isMessageLost } from './answer.ts';
import type { Ticket } from './lease.ts';

/** A message that nobody else sees for a while: the case that it names, or null if it is none of ours. */
export interface Shown {
  readonly caseId: string | null;
  readonly ticket: Ticket;
}

/** The queue as messages that name cases. */
export interface Messages {
  /** Sends a message that is seen after so many seconds. */
  send(caseId: string, seconds: number): Promise<Ticket>;
  /** The next message that is seen, hidden from all others for so many seconds. */
  next(seconds: number): Promise<Shown | null>;
  /** Hides a message for so many seconds from now on; null where it is not ours any more. */
  hide(ticket: Ticket, seconds: number): Promise<Ticket | null>;
  /** Deletes a message, unless it is not ours any more. */
  remove(ticket: Ticket): Promise<void>;
  /** Throws where the queue cannot be reached. */
  reach(): Promise<void>;
}

/** How long a message may be hidden. Source: learn.microsoft.com, "Get Messages" and "Update Message". */
const LONGEST_SECONDS = 604_800;
const NEVER = -1;

/** Speaks to a queue. */
export function messagesIn(queue: QueueClient, milliseconds: number): Messages {
  const inTime = () => ({ abortSignal: AbortSignal.timeout(milliseconds) });
  return {
    async send(caseId, seconds) {
      const visibilityTimeout = Math.min(Math.ceil(seconds), LONGEST_SECONDS);
      return queue.sendMessage(textOf(caseId), { ...inTime(), visibilityTimeout, messageTimeToLive: NEVER });
    },
    async next(seconds) {
      const { receivedMessageItems } = await queue.receiveMessages({ ...inTime(), visibilityTimeout: whole(seconds) });
      const [message] = receivedMessageItems;
      return message ? { caseId: caseIn(message.messageText), ticket: message } : null;
    },
    async hide({ messageId, popReceipt }, seconds) {
      const hidden = await unlessLost(queue.updateMessage(messageId, popReceipt, undefined, whole(seconds), inTime()));
      return hidden?.popReceipt ? { messageId, popReceipt: hidden.popReceipt } : null;
    },
    async remove({ messageId, popReceipt }) {
      await unlessLost(queue.deleteMessage(messageId, popReceipt, inTime()));
    },
    async reach() {
      await queue.peekMessages(inTime());
    },
  };
}

function whole(seconds: number): number {
  return Math.min(Math.max(Math.ceil(seconds), 1), LONGEST_SECONDS);
}

async function unlessLost<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (isMessageLost(error)) return null;
    throw error;
  }
}

/** Messages travel as XML, which takes no text as it is. */
function textOf(caseId: string): string {
  return Buffer.from(JSON.stringify({ case: caseId })).toString('base64');
}

function caseIn(text: string): string | null {
  try {
    const said: unknown = JSON.parse(Buffer.from(text, 'base64').toString());
    return said && typeof said === 'object' && 'case' in said && typeof said.case === 'string' ? said.case : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
