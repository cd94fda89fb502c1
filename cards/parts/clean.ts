/** Line breaks and other control characters: on a card every text is one line. */
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu;

/** Characters that turn or hide what follows them. Right-to-left letters need none of these. */
const UNSEEN = /[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** What Adaptive Cards would replace by a date of its own. */
const DATES = /\{\{(?=DATE\(|TIME\()/g;

/** Where every sign is a letter by itself, of weight one; most texts are such, and telling letters apart takes long. */
const PLAIN = /^[ -~]*$/;

const graphemes = new Intl.Segmenter('en');

/** Somebody else's text made fit for one line: what it says stays, what it could do goes. */
export function clean(text: string): string {
  return text.toWellFormed().replace(CONTROLS, ' ').replace(UNSEEN, '').replace(DATES, '{ {');
}

/** The same, no longer than so many letters, never cut inside a letter or an emoji. */
export function clip(text: string, most: number): string {
  const whole = clean(text).trim();
  if (whole.length <= most && weight(whole) <= most) return whole;
  return `${start(whole.slice(0, most), most - 1).trimEnd()}…`;
}

/** As much of a text as has that weight, in whole letters. */
function start(text: string, most: number): string {
  if (PLAIN.test(text)) return text.slice(0, most);
  let kept = '';
  let left = most;
  for (const { segment } of graphemes.segment(text)) {
    left -= weight(segment);
    if (left < 0) break;
    kept += segment;
  }
  return kept;
}

/** A letter that takes three bytes counts twice: most of these are wide as well, and a card must not get too large. */
function weight(text: string): number {
  let sum = 0;
  for (const letter of text) sum += letter < '\u0800' ? 1 : 2;
  return sum;
}

/** A name of a thing or a person, short enough for a line of its own on a telephone. */
export function name(text: string): string {
  return clip(text, 60) || 'without a name';
}

/** A name that cannot be taken for markup by whatever reads it: for button titles and speech. Anything else is null. */
export function plainName(text: string): string | null {
  return /^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,38}[A-Za-z0-9])?$/.test(text) ? text : null;
}
