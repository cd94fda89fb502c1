import fc from 'fast-check';
import type { Certainty } from '../../../../services/domain/condition/certainty.ts';
import { conditionHolds } from '../../../../services/domain/condition/holds.ts';
import { matchesAction } from '../../../../services/domain/condition/pattern.ts';
import type { Need } from '../../../../services/domain/need.ts';

const RUNS = { numRuns: 2000 };
const GUIDS = ['1', '2', '3', 'a'].map((letter) => `${letter.repeat(8)}-0000-4000-8000-${letter.repeat(12)}`);
const KINDS = ['User', 'Group', 'ServicePrincipal'];
const TYPE = 'Microsoft.Authorization/roleAssignments';

/** A condition as a tree. A leaf knows how it is written, and what it comes to; `null` where nobody can know. */
type Tree =
  | { readonly leaf: string; readonly truth: (need: Asked) => boolean | null }
  | { readonly joint: 'AND' | 'OR'; readonly of: readonly Tree[] }
  | { readonly not: Tree };
type Asked = Need & { readonly request: NonNullable<Need['request']> };

const asked: fc.Arbitrary<Asked> = fc.record({
  action: fc.constantFrom(`${TYPE}/write`, `${TYPE}/delete`, 'Microsoft.Web/certificates/write'),
  scope: fc.constant('/x'),
  request: fc.record({
    roleId: fc.constantFrom(...GUIDS),
    principalId: fc.constantFrom(...GUIDS),
    principalType: fc.constantFrom(...KINDS),
  }),
});

const actionLeaf: fc.Arbitrary<Tree> = fc
  .constantFrom<{ readonly pattern: string; readonly fits: readonly string[] }>(
    { pattern: `${TYPE}/write`, fits: [`${TYPE}/write`] },
    { pattern: `${TYPE}/*`, fits: [`${TYPE}/write`, `${TYPE}/delete`] },
    { pattern: '*/WRITE', fits: [`${TYPE}/write`, 'Microsoft.Web/certificates/write'] },
    { pattern: 'Microsoft.Storage/*', fits: [] },
  )
  .map(({ pattern, fits }) => ({
    leaf: `ActionMatches{'${pattern}'}`,
    truth: ({ action }) => fits.includes(action),
  }));

/** Every pair of the one value and a written one is tried, and then counted as the name of the operator says. */
const comparisonLeaf: fc.Arbitrary<Tree> = fc
  .record({
    source: fc.constantFrom('Request', 'Resource'),
    attribute: fc.constantFrom('RoleDefinitionId', 'PrincipalId', 'PrincipalType'),
    left: fc.constantFrom('Any', 'All'),
    right: fc.constantFrom('Any', 'All'),
    unlike: fc.boolean(),
    guids: fc.subarray(GUIDS, { minLength: 1 }),
    kinds: fc.subarray(KINDS, { minLength: 1 }),
  })
  .map(({ source, attribute, left, right, unlike, guids, kinds }) => {
    const ofText = attribute === 'PrincipalType';
    const values = ofText ? kinds : guids;
    const word = `${ofText ? 'String' : 'Guid'}${unlike ? 'Not' : ''}Equals${ofText ? 'IgnoreCase' : ''}`;
    const set = values.map((value) => (ofText ? `'${value.toLowerCase()}'` : value.toUpperCase())).join(', ');
    return {
      leaf: `@${source}[${TYPE}:${attribute}] For${left}Of${right}Values:${word} {${set}}`,
      truth({ action, request }) {
        const applies = action === (source === 'Request' ? `${TYPE}/write` : `${TYPE}/delete`);
        if (!applies) return null;
        const { roleId, principalId, principalType } = request;
        const held = { RoleDefinitionId: roleId, PrincipalId: principalId, PrincipalType: principalType }[attribute];
        const pairs = values.map((value) => (value === held) !== unlike);
        return right === 'Any' ? pairs.some(Boolean) : pairs.every(Boolean);
      },
    };
  });

const openLeaf: fc.Arbitrary<Tree> = fc
  .constantFrom(
    'Exists @Request[Microsoft.Storage/x:snapshot]',
    "SubOperationMatches{'Blob.List'}",
    "@Environment[UtcNow] DateTimeLessThan '2027-01-01T00:00:00.0Z'",
    '@Principal[x:level] NumericGreaterThan 3',
  )
  .map((leaf) => ({ leaf, truth: () => null }));

const tree: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    actionLeaf,
    comparisonLeaf,
    openLeaf,
    fc.record({
      joint: fc.constantFrom<'AND' | 'OR'>('AND', 'OR'),
      of: fc.array(tie('tree'), { minLength: 2, maxLength: 3 }),
    }),
    fc.record({ not: tie('tree') }),
  ),
})).tree;

/** Written out in one of the ways that mean the same. */
function written(each: Tree, style: readonly boolean[], depth = 0): string {
  const short = style[depth % style.length] === true;
  if ('leaf' in each) return short ? `( ${each.leaf} )` : each.leaf;
  if ('not' in each) return `${short ? '!' : 'NOT '}(${written(each.not, style, depth + 1)})`;
  const joint = { AND: short ? '&&' : ' AND ', OR: short ? '||' : '\n or ' }[each.joint];
  return each.of.map((part) => `(${written(part, style, depth + 1)})`).join(joint);
}

/** Every truth that a tree can come to, if whatever nobody can know may be true or false, each time anew. */
function outcomes(each: Tree, need: Asked): ReadonlySet<boolean> {
  if ('leaf' in each) {
    const truth = each.truth(need);
    return new Set(truth === null ? [true, false] : [truth]);
  }
  if ('not' in each) return new Set([...outcomes(each.not, need)].map((truth) => !truth));
  const parts = each.of.map((part) => outcomes(part, need));
  return new Set(ways(parts).map((truths) => (each.joint === 'AND' ? truths.every(Boolean) : truths.some(Boolean))));
}

/** Every choice of one truth from each part. */
function ways([first, ...rest]: readonly ReadonlySet<boolean>[]): readonly (readonly boolean[])[] {
  if (!first) return [[]];
  return [...first].flatMap((truth) => ways(rest).map((others) => [truth, ...others]));
}

function inWord(truths: ReadonlySet<boolean>): Certainty {
  if (truths.size > 1) return 'perhaps';
  return truths.has(true) ? 'yes' : 'no';
}

test('a condition is judged as all ways to fill in what nobody can know say together', () => {
  const seen = new Set<Certainty>();

  fc.assert(
    fc.property(tree, asked, fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }), (each, need, style) => {
      const expected = inWord(outcomes(each, need));
      seen.add(expected);

      expect(conditionHolds(written(each, style), need)).toBe(expected);
    }),
    RUNS,
  );
  expect(seen.size).toBe(3);
});

/** Every way to set brackets in a chain. */
function bracketings(parts: readonly boolean[], joints: readonly ('AND' | 'OR')[]): ReadonlySet<boolean> {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return new Set([only]);
  const all = joints.flatMap((joint, index) => {
    const before = bracketings(parts.slice(0, index + 1), joints.slice(0, index));
    const after = bracketings(parts.slice(index + 1), joints.slice(index + 1));
    return [...before].flatMap((one) => [...after].map((other) => (joint === 'AND' ? one && other : one || other)));
  });
  return new Set(all);
}

test('a chain without brackets is never judged against a way to set them', () => {
  const link = fc.record({ truth: fc.boolean(), joint: fc.constantFrom<'AND' | 'OR'>('AND', 'OR') });

  fc.assert(
    fc.property(fc.array(link, { minLength: 1, maxLength: 5 }), (links) => {
      const text = links
        .map(({ truth, joint }, index) => `${index > 0 ? joint : ''} ActionMatches{'${truth ? '*' : 'x'}'}`)
        .join(' ');
      const joints = links.slice(1).map(({ joint }) => joint);
      const truths = bracketings(
        links.map(({ truth }) => truth),
        joints,
      );

      const answer = conditionHolds(text, { action: 'a', scope: '/x' });

      if (answer !== 'perhaps') expect(answer).toBe(inWord(truths));
      if (new Set(joints).size < 2) expect(answer).toBe(inWord(truths));
    }),
    RUNS,
  );
});

test('no text at all makes the reader fall over, or be sure of what it cannot read', () => {
  const piece = fc.constantFrom(
    ...['(', ')', '{', '}', ',', '!', '&&', '||', ' AND ', ' OR ', ' NOT ', "'", '@', '[', ']', '\\', ' ', '\n'],
    ...["ActionMatches{'*'}", `@Request[${TYPE}:PrincipalType]`, ' StringEquals ', "'User'", GUIDS[0] ?? ''],
  );

  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(piece).map((all) => all.join('')),
      ),
      asked,
      (text, need) => {
        expect(['yes', 'perhaps', 'no']).toContain(conditionHolds(text, need));
        expect(conditionHolds(`${text} ;`, need)).toBe('perhaps');
      },
    ),
    RUNS,
  );
});

/** Letter by letter, with no regular expression. */
function fits(pattern: string, text: string): boolean {
  if (pattern === '') return text === '';
  if (pattern[0] === '*') return fits(pattern.slice(1), text) || (text !== '' && fits(pattern, text.slice(1)));
  return text !== '' && pattern[0]?.toLowerCase() === text[0]?.toLowerCase() && fits(pattern.slice(1), text.slice(1));
}

test('patterns of actions fit as a plain model says', () => {
  const word = fc.array(fc.constantFrom('a', 'B', '/', '.', '+'), { maxLength: 8 }).map((letters) => letters.join(''));
  const pattern = fc
    .array(fc.constantFrom('a', 'b', '/', '.', '*', '+', '?', '\n'), { maxLength: 6 })
    .map((letters) => letters.join(''));

  fc.assert(
    fc.property(pattern, word, (each, text) => {
      expect(matchesAction(each, text)).toBe(fits(each, text));
      expect(matchesAction(each, each.replaceAll('*', text))).toBe(true);
    }),
    RUNS,
  );
});
