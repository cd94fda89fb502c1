/** An Adaptive Card, or a part of one, as JSON. */
export type Card = Record<string, unknown>;

/** One answer in the forms a client may want. */
export interface View {
  readonly card: Card;
  /** The whole answer for clients without cards: the same facts, and the words to type instead of the buttons. */
  readonly text: string;
  /** What a toast shows. */
  readonly summary: string;
}

/** The colours of a band, as Adaptive Cards name them; the host picks the shade. */
export type Style = 'default' | 'emphasis' | 'accent' | 'good' | 'warning' | 'attention';
