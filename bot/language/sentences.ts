import type { Tongue } from './tongue.ts';

/** One sentence of a message: whether it asks, and its clauses with politeness cut from their starts. */
export interface Sentence {
  readonly text: string;
  readonly asks: boolean;
  readonly requests: boolean;
  readonly clauses: readonly string[];
}

/** A dot ends no sentence behind the number of a floor, a day or a try: "im 2. Stock". */
const ORDINAL = /(?<=(?<!\p{L})(?:im|am|der|den|die|das|dem|zum|vom|beim|bis|ab|mein|unser) \d{1,2})\.(?= \p{L})/gu;
const SENTENCE = /[^.!?;\n。！？]+[.!?;。！？]*/g;
/** Japanese may put the name behind the verb. */
const CLAUSE =
  /[,、()]|(?<=[ぁ-ん]) (?=_)| [-–—]+ |(?<=^_) ?: (?=\S+ \S+ \S)|<-+|-+>| (?:and then|then) | (?:so|and|daher|deshalb|also|donc|así que|entonces|então|por isso)(?= (?:please|pls|plz|kindly|bitte|merci de|por favor) )/;
/** Approving alone is announced before the order itself. */
const ANNOUNCED = /^break[ -]?(?:the[ -])?glass ?[:：] ?/;
/** What only says that an order follows belongs to it. */
const GO_AHEAD = /((?:^|[ ,])go ahead) ?[,:] ?/g;
/** Whoever says more before an order is read as they say it: no message keeps the bot busy for long. */
const MOST_LEAD_INS = 8;
/** Politeness behind the verb. */
const LEAD_OUT = /(?<=\S)(?: (?:bitte|please|pls|plz|svp|stp|s'il (?:te|vous) pla[iî]t|porfa|por favor|pfv))+$/;

/** Cuts what a person says into sentences and clauses. */
export function sentencesOf(words: string, tongue: Tongue): Sentence[] {
  const found = words.toLowerCase().replace(ORDINAL, '').match(SENTENCE) ?? [];
  return found
    .map((text) => text.trim().replace(/\s+/g, ' '))
    .filter((text) => /[\p{L}\p{N}_¶]/u.test(text))
    .map((text) => sentence(text, tongue));
}

function sentence(text: string, tongue: Tongue): Sentence {
  const clauses = text
    .replace(GO_AHEAD, '$1 ')
    .split(CLAUSE)
    .map((clause) => withoutLeadIn(clause, tongue))
    .filter(Boolean);
  const requests = tongue.request.test(text);
  return { text, requests, asks: !requests && (/[?？]/.test(text) || tongue.question.test(text)), clauses };
}

/** Politeness comes in layers: "ok, could you please just …". */
function withoutLeadIn(clause: string, tongue: Tongue): string {
  let rest = clause
    .replace(/[.!?;:。！？\s¿¡]+$/, '')
    .replace(/^[\s¿¡.:]+/, '')
    .replace(ANNOUNCED, '');
  for (let layer = 0; layer < MOST_LEAD_INS; layer++) {
    const shorter = rest.replace(tongue.leadIn, '');
    if (shorter === rest) break;
    rest = shorter;
  }
  return rest.replace(LEAD_OUT, '');
}
