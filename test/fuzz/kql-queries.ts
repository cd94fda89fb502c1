import fc from 'fast-check';

/** Queries as the bot and its operators ask them, and as the documentation of Resource Graph shows them. */
export const QUERIES = [
  "resources | union resourcecontainers | where type in~ ('microsoft.web/certificates', 'microsoft.web/sites') | project id, name, properties | order by id asc",
  "authorizationresources | where type =~ 'microsoft.authorization/roledefinitions' or (type =~ 'x' and (properties.scope !contains '/providers/' or properties.scope contains '/y/')) | project id, name",
  "Resources | where type =~ 'microsoft.keyvault/vaults' | extend model = iff(tobool(properties.enableRbacAuthorization), 'roles', \"policies\") | summarize count() by model, location",
  'resources | mv-expand policy = properties.accessPolicies | where isnotempty(policy.objectId) | project vault = name, who = tostring(policy.objectId) | take 5',
  "resources | where properties['hostNames'][0] has @'shop\\' and not(isnull(tags)) // a note\n| top 3 by todatetime(properties.expirationDate) desc nulls last",
  'resources | summarize dcount(location), names = make_set(name) by type | sort by type | project-away dcount_location | count',
];

/** What a query is made of, and what none is. */
const PIECES = [
  '|',
  '(',
  ')',
  '[',
  ']',
  '.',
  ',',
  '=',
  '==',
  '=~',
  '!',
  '!in~',
  'in',
  '-',
  '--',
  '*',
  '..',
  ';',
  ':',
  '{',
  '}',
  "'",
  '"',
  "@'",
  '\\',
  '/*',
  '//',
  '\n',
  '\0',
  '\u2028',
  'where',
  'project',
  'extend',
  'summarize',
  'by',
  'order',
  'take',
  'top',
  'mv-expand',
  'union',
  'distinct',
  'count',
  'and',
  'or',
  'not',
  'has',
  'contains',
  'true',
  'null',
  'resources',
  'properties',
  'name',
  'tostring(',
  'iff(',
  'count()',
  'split(',
  'make_list(',
  'datetime(',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '0',
  '1e309',
  '99999999999999999999',
  '-1',
  '0x1',
  '1d',
  'datetime(2026-13-45)',
  "'x'",
  '"y"',
  "''",
];

const piece = fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 6 }));
const edit = fc.tuple(fc.nat(), fc.nat(12), fc.array(piece, { maxLength: 3 }));

/** A query with some of it cut out, and other pieces put in. */
export const spoiltQuery: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...QUERIES, ''), fc.array(edit, { maxLength: 4 }), fc.constantFrom('', ' '))
  .map(([query, edits, space]) =>
    edits.reduce((text, [at, cut, put]) => {
      const from = at % (text.length + 1);
      return text.slice(0, from) + space + put.join(space) + space + text.slice(from + cut);
    }, query),
  );

/** A query of which a piece is repeated many times. */
export const repeatedQuery: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...QUERIES),
    fc.array(piece, { minLength: 1, maxLength: 3 }),
    fc.constantFrom(1, 40, 3_000),
    fc.nat(),
  )
  .map(([query, pieces, times, at]) => {
    const from = at % (query.length + 1);
    return `${query.slice(0, from)} ${`${pieces.join(' ')} `.repeat(times)}${query.slice(from)}`;
  });

/** A text between quotes, with what has a meaning there escaped. */
export function literalOf(text: string, quote: string): string {
  const ESCAPES: ReadonlyMap<string, string> = new Map([
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
  ]);
  const escaped = text.toWellFormed().replaceAll(/[\\'"\n\r\t]/g, (sign) => ESCAPES.get(sign) ?? `\\${sign}`);
  return `${quote}${escaped}${quote}`;
}

/** The parts of a query: quoted texts, or what stands between. Read apart from the simulator's own reader, by KQL's rules for literals. */
export function partsOf(query: string): { readonly literals: readonly string[]; readonly rest: string } | null {
  const literals: string[] = [];
  let rest = '';
  for (let at = 0; at < query.length; ) {
    const verbatim = query[at] === '@' && /['"]/.test(query[at + 1] ?? '');
    const quote = verbatim ? query[at + 1] : query[at];
    if (quote !== "'" && quote !== '"') {
      rest += query[at];
      at += 1;
      continue;
    }
    let end = at + (verbatim ? 2 : 1);
    while (end < query.length && query[end] !== quote) end += !verbatim && query[end] === '\\' ? 2 : 1;
    if (end >= query.length) return null;
    literals.push(query.slice(at + (verbatim ? 2 : 1), end));
    rest += '?';
    at = end + 1;
  }
  return { literals, rest };
}
