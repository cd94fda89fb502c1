import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { codeOf, LANGUAGES } from '../../../services/code/index.ts';
import { bicep, hcl, literal, oneLine, powerShell, shell } from '../../../services/code/quote.ts';
import type { Change } from '../../../services/domain/change.ts';
import { changes, kinds, planOf } from './changes.ts';
import { skeleton } from './skeleton.ts';

/** What opens an expression in half of the languages; put together, so that it is data here. */
const OPENS = ['$', '{x}'].join('');

const FRAGMENTS = [
  ...['$(id)', '`id`', "'", "''", '"', '\\', '\\"', OPENS, `$${OPENS}`, '%{if', '%%{', '$', '%', '{', '}', '[', ']'],
  ...['[x]', '#', '//', '/*', '*/', "'''", '@(', '‘', '’', '‚', '‛', ';', '|', '&', '>', '-', '!', ' ', 'a', 'é', '😀'],
  ...['\n', '\r', '\r\n', '\t', '\u0085', '\u2028', '\u202E', '\u0000', '\ud800', '<<EOF', '{{DATE('],
];

const hostile = fc.oneof(
  fc.array(fc.constantFrom(...FRAGMENTS), { minLength: 1, maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
);

/** Text as a segment of an id may hold it: anything but what parts segments and lines. */
const segment = hostile.map((text) => text.replaceAll(/[/\n\r\u2028\u2029]/g, '_'));

/** What can be seen: how the rest is spelled out depends on the shell, and has a test of its own. */
const visible = (text: string) => text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '_');

/** The changes with every name that comes from outside replaced. */
function named(text: string, name: string): readonly Change[] {
  const spoilt = JSON.parse(JSON.stringify(Object.values(changes)), (key, value: unknown) => {
    if (typeof value !== 'string') return value;
    if (/Id$|^scope$/.test(key) && value.startsWith('/'))
      return value.replaceAll(/kv-shop|app-shop|plan-shop/g, () => name);
    const outside =
      /^(tenantId|objectId|principalId|principalName|roleName|roleId|secretName|version|issuer|host|thumbprint|location|value|id|defaultAction)$/;
    return outside.test(key) ? text : value;
  });
  return spoilt as readonly Change[];
}

describe.each(LANGUAGES)('%s', (language) => {
  const usual = skeleton(codeOf(planOf(named('x', 'x')), language).text, language);

  test('no name gets out of its quotes, whatever it holds', () => {
    fc.assert(
      fc.property(hostile, segment, (text, name) => {
        expect(skeleton(codeOf(planOf(named(text, name)), language).text, language)).toBe(usual);
      }),
      { numRuns: 300 },
    );
  });
});

test.each(['az', 'powershell'] as const)('no line of %s begins with a blank, which a chat would lose', (language) => {
  const lines = codeOf(planOf(Object.values(changes)), language).text.split('\n');

  expect(lines.filter((line) => /^\s/.test(line))).toEqual([]);
});

test('a shell hands every name on as it is, and runs none of it', () => {
  const stub = 'az() { printf "%s\\0" "$@" >&2; }\n';

  fc.assert(
    fc.property(hostile.map(visible), segment.map(visible), (text, name) => {
      const ran = spawnSync('bash', ['-c', stub + codeOf(planOf(named(text, name)), 'az').text], { encoding: 'utf8' });
      const words = ran.stderr.split('\0');

      expect(ran.status).toBe(0);
      expect(words).toContain(text.toWellFormed());
      expect(words.filter((word) => word === name.toWellFormed()).length).toBeGreaterThanOrEqual(4);
    }),
    { numRuns: 40 },
  );
});

test.each(kinds)('a shell can read the line for %s', (kind) => {
  const { text } = codeOf(planOf([changes[kind]]), 'az');

  expect(spawnSync('bash', ['-n', '-c', text], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
});

test.each([
  ['Bicep', bicep, `it's ${OPENS}\n\\`, `'it\\'s \\${OPENS}\\u{000a}\\\\'`],
  ['Terraform', hcl, `"${OPENS} $${OPENS} %{if}\n`, `"\\"$${OPENS} \\u0024$${OPENS} %%{if}\\u000a"`],
  ['a shell', shell, "it's $(id)\u0000", "'it'\\''s $(id)'"],
  ['a shell, with what nobody would see', shell, "it's\n\u202E", "$'it\\'s\\u000a\\u202e'"],
  ['PowerShell', powerShell, "it's ‘$x’", "'it''s ‘‘$x’’'"],
  ['PowerShell, with what nobody would see', powerShell, "it's\n", "('it''s' + [char]0x000a + '')"],
  ['a template', literal, '[resourceGroup().id]', '[[resourceGroup().id]'],
  ['a template, with half an expression', literal, '[x', '[x'],
  ['a comment', oneLine, 'App\r\n# Service\u202E', 'App # Service'],
])('%s quotes in its own way', (_, quote, text, quoted) => {
  expect(quote(text)).toBe(quoted);
});
