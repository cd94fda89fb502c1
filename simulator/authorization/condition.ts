/** What a condition on a role assignment is held against. */
export interface ConditionFacts {
  readonly action: string;
  /** Attributes of the role assignment that is written (`@Request`) or deleted (`@Resource`), by name in lower case. */
  readonly attributes: Readonly<Record<string, string>>;
}

const token =
  /\s*(?:(\(|\))|(&&|\|\||AND\b|OR\b|NOT\b|!)|(ActionMatches)\s*\{\s*'([^']*)'\s*\}|@(?:Request|Resource)\[[^\]]*:(\w+)\]\s+([\w:]+)\s*\{([^}]*)\})/iy;

type Token =
  | { readonly kind: 'open' | 'close' | 'and' | 'or' | 'not' }
  | { readonly kind: 'test'; readonly holds: boolean };

/** Whether a condition holds; one this reader does not understand counts as not met. */
export function conditionHolds(condition: string, facts: ConditionFacts): boolean {
  const tokens = tokenize(condition, facts);
  if (!tokens) return false;
  const reader = { tokens, at: 0 };
  const holds = anyOf(reader);
  return holds === true && reader.at === tokens.length;
}

function tokenize(condition: string, facts: ConditionFacts): Token[] | undefined {
  const text = condition.trim();
  const tokens: Token[] = [];
  const scan = new RegExp(token);
  while (scan.lastIndex < text.length) {
    const found = scan.exec(text);
    const next = found && tokenOf(found, facts);
    if (!next) return undefined;
    tokens.push(next);
  }
  return tokens;
}

function tokenOf(
  [, bracket, word, matches, action, attribute, operator, values]: RegExpExecArray,
  facts: ConditionFacts,
): Token | undefined {
  if (bracket) return { kind: bracket === '(' ? 'open' : 'close' };
  if (word) return { kind: wordKind(word.toUpperCase()) };
  if (matches) return { kind: 'test', holds: (action ?? '').toLowerCase() === facts.action.toLowerCase() };
  const held = facts.attributes[(attribute ?? '').toLowerCase()];
  const holds = held === undefined ? false : compare(operator ?? '', held, values ?? '');
  return holds === undefined ? undefined : { kind: 'test', holds };
}

function wordKind(word: string): 'and' | 'or' | 'not' {
  if (word === 'AND' || word === '&&') return 'and';
  return word === 'OR' || word === '||' ? 'or' : 'not';
}

function compare(operator: string, held: string, list: string): boolean | undefined {
  const values = list.split(',').map((value) => value.trim().replace(/^'|'$/g, '').toLowerCase());
  const among = values.includes((held.split('/').at(-1) ?? '').toLowerCase());
  if (/(^|:)(Guid|String)Equals(IgnoreCase)?$/i.test(operator)) return among;
  return /(^|:)(Guid|String)NotEquals(IgnoreCase)?$/i.test(operator) ? !among : undefined;
}

type Reader = { readonly tokens: readonly Token[]; at: number };

function anyOf(reader: Reader): boolean | undefined {
  let holds = allOf(reader);
  while (reader.tokens[reader.at]?.kind === 'or') {
    reader.at += 1;
    const right = allOf(reader);
    holds = holds === undefined || right === undefined ? undefined : holds || right;
  }
  return holds;
}

function allOf(reader: Reader): boolean | undefined {
  let holds = one(reader);
  while (reader.tokens[reader.at]?.kind === 'and') {
    reader.at += 1;
    const right = one(reader);
    holds = holds === undefined || right === undefined ? undefined : holds && right;
  }
  return holds;
}

function one(reader: Reader): boolean | undefined {
  const next = reader.tokens[reader.at];
  reader.at += 1;
  if (next?.kind === 'test') return next.holds;
  if (next?.kind === 'not') {
    const inner = one(reader);
    return inner === undefined ? undefined : !inner;
  }
  if (next?.kind !== 'open') return undefined;
  const inner = anyOf(reader);
  reader.at += 1;
  return reader.tokens[reader.at - 1]?.kind === 'close' ? inner : undefined;
}
