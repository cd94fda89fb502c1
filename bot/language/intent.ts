import { accented } from './accents.ts';
import { type CodeLanguage, codeLanguageIn } from './code-language.ts';
import { colourIn, type ListColour } from './colour.ts';
import { readDoctor } from './doctor.ts';
import { isEveryday } from './everyday.ts';
import { gistOf } from './gist.ts';
import type { IntentKind } from './intent-kind.ts';
import { plainJapanese } from './japanese-manners.ts';
import { looks } from './looking.ts';
import { readOrder } from './order.ts';
import { ownWords } from './own-words.ts';
import { citesError, isErrorText } from './plain-signs/errors.ts';
import { plainSignOf } from './plain-signs/index.ts';
import { plainText } from './plain-text.ts';
import { isPraise } from './praise.ts';
import { linesOf, readingOf } from './reading.ts';
import { wantsReport } from './report-wish.ts';
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

/** What a button asks for, or another machine: the same as if somebody had typed it. */
export function intentOf(kind: IntentKind, target: string | null): Intent {
  return { kind, target, colour: null, code: null, language: 'en' };
}

/** Reads what a message, freed of mentions, asks for; a change only where it is clearly ordered to be made now. */
export function readIntent(text: string): Intent {
  const message = plainText(text);
  const { named, tongues, near } = worded(message);
  const [likeliest = english] = tongues;
  const said = { target: named.target, colour: colourIn(named.text), code: codeLanguageIn(named.text) };
  if (/^[\s?¿!？]*$/.test(message))
    return { ...said, kind: isNodded(text) ? 'smalltalk/other' : 'help', language: likeliest.code };

  const doctor = readDoctor(text);
  if (doctor) return { ...said, target: null, kind: 'help', language: doctor.language ?? likeliest.code };

  // Words of the trade are English in every language, so English has the last say.
  for (const tongue of new Set([...tongues, ...near, english])) {
    const kind = understood(named, tongue, tongues);
    if (kind)
      return {
        ...said,
        kind: ofCase(kind, named),
        language: near.includes(tongue) ? tongue.code : likeliest.code,
      };
  }
  const words = named.text.toLowerCase();
  const ours = isErrorText(words) || [likeliest, english].some(({ trade }) => trade.test(words));
  return {
    ...said,
    kind: ours ? ofCase(gist(named.text, likeliest), named) : 'smalltalk/other',
    language: likeliest.code,
  };
}

/** A picture alone says no more than a nod. */
function isNodded(text: string): boolean {
  return /\p{Extended_Pictographic}/u.test(text) && !/[?？]/.test(text);
}

function gist(text: string, tongue: Tongue): IntentKind {
  const sentences = sentencesOf(meant(ownWords(text), tongue), tongue);
  return secondLook(gistOf(linesOf(sentences)), sentences) ?? 'diagnose';
}

/** The message with its names found and its words spelled as they are meant, and the languages it may be in. */
function worded(message: string): {
  readonly named: Named;
  readonly tongues: readonly Tongue[];
  readonly near: readonly Tongue[];
} {
  const { target, text, cautious, isNumber } = readTarget(message);
  const said = spelledOut(text);
  const tongues = tonguesOf(said.toLowerCase());
  const spell = tongues[0] === english ? corrected : (words: string) => words;
  return {
    named: { target, text: spell(said), cautious: spell(spelledOut(cautious)), isNumber },
    tongues,
    near: tonguesNear(said.toLowerCase()),
  };
}

/** A case is no certificate: what is asked about it is how far it is. */
function ofCase(kind: IntentKind, { isNumber, text }: Named): IntentKind {
  return kind === 'diagnose' && isNumber && !looks(text.toLowerCase()) ? 'status-of-operation' : kind;
}

function understood({ text, cautious }: Named, tongue: Tongue, likely: readonly Tongue[]): IntentKind | null {
  const sentences = sentencesOf(meant(ownWords(text), tongue), tongue);
  const lines = linesOf(sentences);
  return (
    readOrder(asTyped(ownWords(cautious), tongue), sentences, tongue, [tongue, ...likely]) ??
    (isPraise(sentences) || isEveryday(lines) ? 'smalltalk/other' : null) ??
    (wantsReport(lines) ? 'history/audit' : null) ??
    (citesError(text.toLowerCase(), lines) ? 'diagnose' : null) ??
    plainSignOf(lines) ??
    secondLook(readingOf(sentences, tongue), sentences)
  );
}

/** With and without accents: what forbids in either spelling forbids. */
function asTyped(words: string, tongue: Tongue): string {
  return `${words}\n${meant(words, tongue)}`;
}

/** The words as they are meant in a language: with its accents, and freed of what is only manners. */
function meant(words: string, { code }: Tongue): string {
  return code === 'ja' ? plainJapanese(words) : accented(words, code);
}
