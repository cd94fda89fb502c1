/** One piece of a condition: a joint, a bracket, an attribute, or a value, quoted or bare. */
export type Token =
  | { readonly kind: 'and' | 'or' | 'not' | '(' | ')' | '{' | '}' | ',' }
  | { readonly kind: 'attribute'; readonly source: string; readonly name: string }
  | { readonly kind: 'text' | 'word'; readonly text: string };

/** A quote inside a quoted value is written down nowhere, so a backslash before one ends what is understood. */
const PIECE = /\s*(?:(&&|\|\||[(){},!])|'((?:[^'\\]|\\[^'])*)'|@(\w+)\[([^\]]*)\]|([\w:.*/-]+))/y;

const JOINTS: ReadonlyMap<string, 'and' | 'or' | 'not'> = new Map([
  ['and', 'and'],
  ['&&', 'and'],
  ['or', 'or'],
  ['||', 'or'],
  ['not', 'not'],
  ['!', 'not'],
]);

/** The pieces of a condition, or null where one of them is of no known kind. */
export function tokensOf(condition: string): readonly Token[] | null {
  const text = condition.trim();
  const piece = new RegExp(PIECE);
  const tokens: Token[] = [];
  while (piece.lastIndex < text.length) {
    const found = piece.exec(text);
    if (!found) return null;
    tokens.push(tokenOf(found));
  }
  return tokens;
}

function tokenOf([, sign, quoted, source, name, word = '']: RegExpExecArray): Token {
  if (source !== undefined) return { kind: 'attribute', source: source.toLowerCase(), name: name ?? '' };
  if (quoted !== undefined) return { kind: 'text', text: quoted };
  const joint = JOINTS.get(sign ?? word.toLowerCase());
  if (joint) return { kind: joint };
  return sign === undefined ? { kind: 'word', text: word } : { kind: sign as '(' | ')' | '{' | '}' | ',' };
}
