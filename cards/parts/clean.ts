/** Line breaks and other control characters: on a card every text is one line. */
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu;

/** Characters that turn or hide what follows them. Right-to-left letters need none of these. */
const UNSEEN = /[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** What Adaptive Cards would replace by a date of its own. */
const DATES = /\{\{(?=DATE\(|TIME\()/g;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Somebody else's text made fit for one line: what it says stays, what it could do goes. */
export function clean(text: string): string {
  return text.toWellFormed().replace(CONTROLS, ' ').replace(UNSEEN, '').replace(DATES, '{ {');
}

/** The same, no longer than so many code units, never cut inside a letter or an emoji. */
export function clip(text: string, most: number): string {
  const whole = clean(text).trim();
  if (whole.length <= most) return whole;
  let kept = '';
  for (const { segment } of graphemes.segment(whole.slice(0, most))) {
    if (kept.length + segment.length >= most) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** A name of a thing or a person, short enough for a line of its own on a telephone. */
export function name(text: string): string {
  return clip(text, 60) || 'without a name';
}

/** A name that cannot be taken for markup by whatever reads it: for button titles and speech. Anything else is null. */
export function plainName(text: string): string | null {
  return /^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,38}[A-Za-z0-9])?$/.test(text) ? text : null;
}
