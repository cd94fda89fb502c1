import { type CodeLanguage, codeLanguageIn } from './code-language.ts';
import { colourIn, type ListColour } from './colour.ts';
import { gistOf } from './gist.ts';
import type { IntentKind } from './intent-kind.ts';
import { readOrder } from './order.ts';
import { ownWords } from './own-words.ts';
import { plainText } from './plain-text.ts';
import { linesOf, readingOf } from './reading.ts';
import { secondLook } from './second-look.ts';
import { sentencesOf } from './sentences.ts';
import { corrected, spelledOut } from './spelling.ts';
import { type Named, readTarget } from './targets/index.ts';
import type { Tongue } from './tongue.ts';
import { english } from './tongues/english/index.ts';
import { tonguesNear, tonguesOf } from './tongues/index.ts';

export type { IntentKind } from './intent-kind.ts';

/** What a message asks for. */
export interface Intent {
  readonly kind: IntentKind;
  /** The certificate, app, vault, host name, thumbprint, resource id or operation it is about, as typed. */
  readonly target: string | null;
  /** Narrows a list: "what is yellow?". */
  readonly colour: ListColour | null;
  /** The language of code that a fix is asked for in: "as bicep". */
  readonly code: CodeLanguage | null;
  readonly language: string;
}

/** Reads what a message, freed of mentions, asks for; a change only where it is clearly ordered to be made now. */
export function readIntent(text: string): Intent {
  const message = plainText(text);
  const { named, tongues, near } = worded(message);
  const [likeliest = english] = tongues;
  const said = { target: named.target, colour: colourIn(named.text), code: codeLanguageIn(named.text) };
  if (/^[\s?¿!？]*$/.test(message)) return { ...said, kind: 'help', language: likeliest.code };

  // Words of the trade are English in every language, so English has the last say.
  for (const tongue of new Set([...tongues, ...near, english])) {
    const kind = understood(named, tongue, tongues);
    if (kind)
      return {
        ...said,
        kind,
        language: tongues.includes(tongue) || near.includes(tongue) ? tongue.code : likeliest.code,
      };
  }
  const ours = [likeliest, english].some(({ trade }) => trade.test(named.text.toLowerCase()));
  return { ...said, kind: ours ? gist(named.text, likeliest) : 'smalltalk/other', language: likeliest.code };
}

function gist(text: string, tongue: Tongue): IntentKind {
  const sentences = sentencesOf(ownWords(text), tongue);
  return secondLook(gistOf(linesOf(sentences)), sentences) ?? 'diagnose';
}

/** The message with its names found and its words spelled as they are meant, and the languages it may be in. */
function worded(message: string): {
  readonly named: Named;
  readonly tongues: readonly Tongue[];
  readonly near: readonly Tongue[];
} {
  const { target, text, cautious } = readTarget(message);
  const said = spelledOut(text);
  const tongues = tonguesOf(said.toLowerCase());
  const spell = tongues[0] === english ? corrected : (words: string) => words;
  return {
    named: { target, text: spell(said), cautious: spell(spelledOut(cautious)) },
    tongues,
    near: tonguesNear(said.toLowerCase()),
  };
}

function understood({ text, cautious }: Named, tongue: Tongue, likely: readonly Tongue[]): IntentKind | null {
  const sentences = sentencesOf(ownWords(text), tongue);
  return (
    readOrder(ownWords(cautious), sentences, tongue, [tongue, ...likely]) ??
    secondLook(readingOf(sentences, tongue), sentences)
  );
}
