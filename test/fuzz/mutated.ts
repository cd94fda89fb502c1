import fc from 'fast-check';

type Step = string | number;

/** What people and machines never send, and what may come all the same. */
const STRANGE: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  0.5,
  1e15,
  9_007_199_254_740_991,
  -9_007_199_254_740_991,
  8_640_000_000_001,
  -62_135_596_801,
  2_147_483_648,
  -1e300,
  1e300,
  '',
  ' ',
  '0',
  'true',
  'null',
  '__proto__',
  'constructor',
  'toString',
  '\u0000',
  '\ud800',
  '\u202e\u200b',
  '..',
  '/',
  '//',
  "'",
  '"',
  '\\',
  '%',
  '%2F',
  '<at>',
  ['$', '{x}'].join(''),
  'x'.repeat(5_000),
  '/subscriptions/',
  '/providers/',
  'https://[',
  '*.',
  '9999-99-99T99:99:99Z',
  '+275760-09-13T00:00:00Z',
  '0001-01-01T00:00:00Z',
  [],
  [[]],
  [null],
  {},
  { id: null },
  { toString: 1 },
];

const strange = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...STRANGE) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
);

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(),
  deed: fc.constantFrom<Change['deed'][]>(
    'replace',
    'alike',
    'alike',
    'remove',
    'rename',
    'copy',
    'repeat',
    'write',
    'fold',
  ),
  other: fc.nat(),
  value: strange,
});

/** One change of a value. */
export interface Change {
  readonly at: number;
  readonly deed: 'replace' | 'alike' | 'remove' | 'rename' | 'copy' | 'repeat' | 'write' | 'fold';
  readonly other: number;
  readonly value: unknown;
}

/** A few changes, to be made one after the other: of what is printed where a test fails, that is all that matters. */
export function changes(most = 3): fc.Arbitrary<readonly Change[]> {
  return fc.array(change, { minLength: 1, maxLength: most });
}

/** What JSON says, with these changes made. */
export function withChanges(json: unknown, made: readonly Change[]): unknown {
  return made.reduce(changed, json);
}

function changed(json: unknown, { at, deed, other, value }: Change): unknown {
  const places = placesIn(json);
  const path = places[at % places.length] ?? [];
  const elsewhere = places[other % places.length] ?? [];
  const held = valueAt(json, path);
  switch (deed) {
    case 'replace':
      return put(json, path, () => value);
    case 'alike':
      return put(json, path, () => alike(held, other));
    case 'copy':
      return put(json, path, () => valueAt(json, elsewhere));
    case 'repeat':
      return put(json, path, () => (Array.isArray(held) ? [...held, ...held] : [held, held]));
    case 'write':
      return put(json, path, () => (typeof held === 'string' ? rewritten(held, other, value) : value));
    case 'fold':
      return put(json, path, () => (typeof held === 'string' ? swapCase(held) : JSON.stringify(held)));
    case 'remove':
    case 'rename':
      return put(json, path.slice(0, -1), (parent) => moved(parent, path.at(-1), deed === 'remove' ? null : value));
  }
}

/** Where every value of a tree is, itself too. */
function placesIn(json: unknown, path: readonly Step[] = []): readonly (readonly Step[])[] {
  if (typeof json !== 'object' || json === null) return [path];
  const inner = Array.isArray(json) ? [...json.entries()] : Object.entries(json);
  return [path, ...inner.flatMap(([step, value]) => placesIn(value, [...path, step]))];
}

function valueAt(json: unknown, path: readonly Step[]): unknown {
  return path.reduce<unknown>((held, step) => Reflect.get(Object(held), step), json);
}

/** A copy of a tree in which one value is another; the tree itself stays as it is. */
function put(json: unknown, [step, ...rest]: readonly Step[], next: (held: unknown) => unknown): unknown {
  if (step === undefined) return next(json);
  if (Array.isArray(json)) return json.map((held, index) => (index === step ? put(held, rest, next) : held));
  if (typeof json !== 'object' || json === null) return json;
  return fromEntries(Object.entries(json).map(([key, held]) => [key, key === step ? put(held, rest, next) : held]));
}

/** Without a field, or with it under another name. */
function moved(parent: unknown, step: Step | undefined, name: unknown): unknown {
  if (Array.isArray(parent)) return parent.filter((_, index) => index !== step);
  if (typeof parent !== 'object' || parent === null) return parent;
  return fromEntries(
    Object.entries(parent).flatMap(([key, held]) => {
      if (key !== step) return [[key, held]];
      return name === null ? [] : [[textOf(name).slice(0, 60), held]];
    }),
  );
}

/** As `JSON.parse` would make it: what is called `__proto__` is a field like any other. */
function fromEntries(entries: readonly (readonly [string, unknown])[]): object {
  return JSON.parse(
    `{${entries.map(([key, held]) => `${JSON.stringify(key)}:${JSON.stringify(held ?? null)}`).join(',')}}`,
  );
}

/** Another value of the same kind: what looks at kinds alone lets it through. */
function alike(held: unknown, other: number): unknown {
  const same = STRANGE.filter((each) => typeof each === typeof held && Array.isArray(each) === Array.isArray(held));
  return same[other % same.length];
}

function rewritten(text: string, at: number, value: unknown): string {
  const cut = at % (text.length + 1);
  const piece = textOf(value);
  return at % 3 === 0 ? text.slice(0, cut) : text.slice(0, cut) + piece + text.slice(at % 3 === 1 ? cut : cut + 1);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function swapCase(text: string): string {
  return text === text.toUpperCase() ? text.toLowerCase() : text.toUpperCase();
}
