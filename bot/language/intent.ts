import { colourIn, type ListColour } from './colour.ts';
import type { IntentKind } from './intent-kind.ts';
import { readOrder } from './order.ts';
import { ownWords } from './own-words.ts';
import { plainText } from './plain-text.ts';
import { readingOf } from './reading.ts';
import { sentencesOf } from './sentences.ts';
import { readTarget } from './targets/index.ts';
import { tongueOf } from './tongues/index.ts';

export type { IntentKind } from './intent-kind.ts';

/** What a message asks for. */
export interface Intent {
  readonly kind: IntentKind;
  /** The certificate, app, vault, host name, thumbprint, resource id or operation it is about, as typed. */
  readonly target: string | null;
  /** Narrows a list: "what is yellow?". */
  readonly colour: ListColour | null;
  readonly language: string;
}

/** Reads what a message, freed of mentions, asks for; a change only where it is clearly ordered to be made now. */
export function readIntent(text: string): Intent {
  const message = plainText(text);
  const { target, text: nameless, cautious } = readTarget(message);
  const tongue = tongueOf(nameless.toLowerCase());
  const said = { target, colour: colourIn(nameless), language: tongue.code };
  if (/^[\s?¿!？]*$/.test(message)) return { ...said, kind: 'help' };

  const words = ownWords(nameless);
  const sentences = sentencesOf(words, tongue);
  const kind = readOrder(ownWords(cautious), sentences, tongue) ?? readingOf(nameless, sentences, tongue);
  return { ...said, kind };
}
