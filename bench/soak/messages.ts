/** One message of the load: what is said, where, and to which instance the channel gives it first. */
export interface Message {
  readonly id: string;
  readonly conversation: string;
  readonly text: string;
  readonly instance: number;
  /** Whether the channel delivers it twice, as it does where an answer was slow. */
  readonly isRepeated: boolean;
}

/** Of a hundred messages, so many are of each kind. */
const KINDS: readonly (readonly [of100: number, text: (certificate: number) => string])[] = [
  [62, (certificate) => `why is shop-${certificate} yellow?`],
  [10, (certificate) => `is shop-${certificate}.fabrikam.com all right?`],
  [8, (certificate) => `warum ist shop-${certificate} gelb?`],
  [5, (certificate) => `what is wrong with shpo-${certificate}`],
  [5, (certificate) => `who approved the fix on shop-${certificate} last week`],
  [3, () => 'which certificates expire in the next 30 days?'],
  [3, () => 'what does OperationNotPermittedOnKeyVault mean'],
  [4, () => 'help'],
];

const REPEATED = 0.02;

/** How a load is made up. */
export interface Mix {
  /** What the conversations are called by. */
  readonly room: string;
  readonly conversations: number;
  readonly instances: number;
  readonly certificates: number;
  readonly random: () => number;
}

/** Messages without end, every conversation in its turn, the same for the same chance. */
export function* messages({ room, conversations, instances, certificates, random }: Mix): Generator<Message> {
  for (let number = 0; ; number += 1) {
    yield {
      id: `${room}-${number}`,
      conversation: `${room}-${number % conversations}`,
      text: textOf(random() * 100, Math.floor(random() * certificates)),
      instance: Math.floor(random() * instances),
      isRepeated: random() < REPEATED,
    };
  }
}

/** The thread that a message begins in its channel. */
export function threadOf({ conversation, id }: Message): string {
  return `19:${conversation}@thread.tacv2;messageid=${id}`;
}

function textOf(drawn: number, certificate: number): string {
  let left = drawn;
  for (const [share, text] of KINDS) {
    left -= share;
    if (left < 0) return text(certificate);
  }
  return 'help';
}
