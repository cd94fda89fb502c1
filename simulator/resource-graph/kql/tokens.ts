/** A word of a query: where it stands tells where an error is. */
export interface Token {
  readonly kind: 'name' | 'text' | 'number' | 'symbol' | 'end';
  readonly text: string;
  readonly at: number;
}

/** A query that cannot be read; Resource Graph says where. */
export class QueryFault extends Error {
  override readonly name = 'QueryFault';
  readonly at: number;
  readonly token: string;

  constructor(message: string, { at, text }: { at: number; text: string }) {
    super(message);
    this.at = at;
    this.token = text;
  }
}

const pattern = new RegExp(
  [
    String.raw`(?<space>(?:\s|//[^\n]*|/\*[\s\S]*?\*/)+)`,
    String.raw`(?<open>/\*)`,
    `@'(?<plainSingle>[^']*)'|@"(?<plainDouble>[^"]*)"`,
    String.raw`'(?<single>(?:[^'\\\n]|\\.)*)'|"(?<double>(?:[^"\\\n]|\\.)*)"`,
    String.raw`(?<number>\d+(?:\.\d+)?)`,
    String.raw`(?<name>!(?:in|has|contains|startswith|endswith)\b~?|in~|[A-Za-z_$][\w$]*(?:-(?:expand|away)\b)?)`,
    String.raw`(?<symbol>=~|!~|==|!=|<=|>=|[|()\[\],.=<>*+\-/{}:;])`,
  ].join('|'),
  'gy',
);

/** Cuts a query into its words. */
export function tokenize(query: string): Token[] {
  const tokens: Token[] = [];
  const scan = new RegExp(pattern);
  while (scan.lastIndex < query.length) {
    const at = scan.lastIndex;
    const groups = scan.exec(query)?.groups;
    if (!groups) throw new QueryFault('unrecognized character', { at, text: query[at] ?? '' });
    // Looked for further on, its end would be looked for from each sign anew.
    if (groups.open !== undefined) throw new QueryFault('a comment without an end', { at, text: groups.open });
    const token = tokenOf(groups, at, query.slice(at, scan.lastIndex));
    if (token) tokens.push(token);
  }
  return [...tokens, { kind: 'end', text: '<EOF>', at: query.length }];
}

function tokenOf(groups: Record<string, string | undefined>, at: number, whole: string): Token | undefined {
  if (groups.space !== undefined) return undefined;
  const plain = groups.plainSingle ?? groups.plainDouble;
  if (plain !== undefined) return { kind: 'text', text: plain, at };
  const quoted = groups.single ?? groups.double;
  if (quoted !== undefined)
    return { kind: 'text', text: quoted.replace(/\\(.)/g, (_, sign: string) => escapes[sign] ?? sign), at };
  if (groups.number !== undefined) return { kind: 'number', text: whole, at };
  return { kind: groups.name === undefined ? 'symbol' : 'name', text: whole, at };
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };
