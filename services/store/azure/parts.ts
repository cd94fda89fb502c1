/** A row's columns, as the service gives them. */
export type Row = Readonly<Record<string, unknown>>;

/** A string holds 64 KiB of UTF-16. Source: learn.microsoft.com, "Understanding the Table service data model". */
const MOST_CHARACTERS = 32_000;
/**
 * A row holds 1 MiB, so 16 such strings less what the keys take. Two rows of that size are at worst 3 MB on the wire, and
 * a transaction, which holds 4, is never the tighter limit.
 */
const MOST_PARTS = 15;

/** A text that no row can hold. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

/** A text as columns of a row. */
export function inParts(text: string, what: string): Row {
  const parts = [...cut(text)];
  if (parts.length > MOST_PARTS) {
    throw new TooLarge(`${what} is of ${text.length} characters, and a row holds ${MOST_PARTS * MOST_CHARACTERS}`);
  }
  return Object.fromEntries([['parts', parts.length], ...parts.map((part, index) => [`part${index}`, part])]);
}

/** The text again. */
export function whole(row: Row): string {
  return Array.from({ length: Number(row.parts) }, (_, index) => String(row[`part${index}`])).join('');
}

/** Pieces that fit, none of which ends amid a character that takes two units. */
function* cut(text: string): Generator<string> {
  for (let start = 0; start < text.length; ) {
    const end = start + MOST_CHARACTERS;
    const last = text.charCodeAt(end - 1);
    const next = last >= 0xd800 && last <= 0xdbff ? end - 1 : end;
    yield text.slice(start, next);
    start = next;
  }
}
