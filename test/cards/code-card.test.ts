import { readIntent } from '../../bot/language/intent.ts';
import { asCode } from '../../cards/case/as-code.ts';
import { codeHelpCard, noCodeCard } from '../../cards/code-card.ts';
import { type Change, codeOf, LANGUAGES } from '../../services/index.ts';
import { diagnosis, UNKNOWN, YELLOW } from '../helpers/cases.ts';
import { TARGET } from '../helpers/changes.ts';
import { english, inEnglish } from '../helpers/english.ts';
import { changes } from '../services/code/changes.ts';
import { codeView, manyBindings, written } from './code-cards.ts';

const GRANT = [changes['add-access-policy'], changes['sync-certificate']];
const everyWay: readonly (readonly Change[])[] = [GRANT, Object.values(changes), manyBindings(300)];

type Element = Readonly<Record<string, unknown>>;

function elementsOf(part: unknown): readonly Element[] {
  if (typeof part !== 'object' || part === null) return [];
  const inner = Object.values(part).flatMap(elementsOf);
  return Array.isArray(part) ? inner : [part as Element, ...inner];
}
const ofType = (card: unknown, type: string) => elementsOf(card).filter((each) => each.type === type);

test.each(LANGUAGES)('%s stands in the text exactly as it is copied, however long', (language) => {
  for (const of of everyWay) {
    const code = codeOf(written(of).plan, language);

    expect(codeView(of, language).text).toContain(`\n\n${code.text}\n`);
  }
});

test.each(LANGUAGES)(
  '%s stands on the card as it is copied, and line by line where a client knows no code',
  (language) => {
    const { text } = codeOf(written(GRANT).plan, language);
    const { card } = codeView(GRANT, language);
    const [code] = ofType(card, 'CodeBlock');
    const lines = ofType(code?.fallback, 'TextRun').map((run) => String(run.text));

    expect(code?.codeSnippet).toBe(text.trimEnd());
    expect(lines.map((line) => line.replaceAll('\u00a0', ' ').trimEnd())).toEqual(text.trimEnd().split('\n'));
    expect(lines.every((line) => line !== '' && !line.startsWith(' '))).toBe(true);
    expect(ofType(code?.fallback, 'TextRun').every(({ fontType }) => fontType === 'Monospace')).toBe(true);
  },
);

test('the commands of a shell are shown without a single sign that a shell would not take', () => {
  for (const language of ['az', 'powershell'] as const) {
    const [code] = ofType(codeView(GRANT, language).card, 'CodeBlock');
    const lines = ofType(code?.fallback, 'TextRun').filter(({ text }) => text !== '\u00a0');

    expect(lines.every(({ text }) => !/[\u00a0\u200b\u2060]/.test(String(text)))).toBe(true);
  }
});

test('the warnings stand above the code', () => {
  const code = codeOf(written(GRANT).plan, 'bicep');
  const warnings = code.warnings.map(english);
  const { text } = codeView(GRANT, 'bicep');

  for (const warning of warnings) expect(text.indexOf(warning)).toBeGreaterThan(0);
  for (const warning of warnings) expect(text.indexOf(warning)).toBeLessThan(text.indexOf(code.text));
});

test.each(LANGUAGES)('from %s one button leads to each other language', (language) => {
  const buttons = ofType(codeView(GRANT, language).card, 'Action.Execute');

  expect(buttons.map(({ verb, data }) => ({ verb, data }))).toEqual(
    LANGUAGES.filter((each) => each !== language).map((each) => ({
      verb: 'code',
      data: { caseId: 'c-7f3a', language: each },
    })),
  );
});

test('what to say instead of a button is understood as just that', () => {
  const said = LANGUAGES.map((language) => /say "(.*)"/.exec(codeView(GRANT, language).text)?.[1] ?? '');

  for (const words of said)
    expect(readIntent(words)).toMatchObject({ kind: 'export-iac', target: 'kv-shop-wildcard-contoso-com' });
});

test('a card that cannot hold the whole fix says so, where nobody overlooks it', () => {
  const { card, text } = codeView(manyBindings(300), 'arm');
  const [code] = ofType(card, 'CodeBlock');

  expect(String(code?.codeSnippet).length).toBeLessThan(text.length);
  expect(text).toMatch(/cannot hold \d+ more lines: this is not the whole fix/);
  expect(codeView(GRANT, 'arm').text).not.toContain('not the whole fix');
});

test.each(['bicep', 'arm', 'terraform'] as const)(
  'a sync alone leaves %s nothing to write, and the az line is shown',
  (language) => {
    const { text } = codeView([changes['sync-certificate']], language);

    expect(text).toContain('Nothing to write into a template');
    expect(text).toContain('az rest --method put --url');
    expect(codeView([changes['sync-certificate']], 'az').text).not.toContain('Nothing to write');
  },
);

test('without a fix the card says why there is none', () => {
  const green = noCodeCard({ target: TARGET, diagnosis: diagnosis() }, 'en');
  const unseen = noCodeCard({ target: TARGET, diagnosis: UNKNOWN }, 'en');
  const broken = noCodeCard({ target: TARGET, diagnosis: YELLOW }, 'en');

  expect(green.text).toContain('No link of its chain was found broken');
  expect(unseen.text).toContain('not all of it could be seen');
  expect(broken.text).toContain('has to be mended by hand');
});

test('how to ask for code is an example that works', () => {
  const example = /Say: (.*)/.exec(codeHelpCard('en').text)?.[1] ?? '';

  expect(readIntent(example)).toMatchObject({ kind: 'export-iac', target: 'shop.contoso.com' });
});

test('the button of a case carries its name and a language, and no code', () => {
  expect(inEnglish(asCode(written(GRANT)))).toEqual({
    title: 'As code',
    verb: 'code',
    data: { caseId: 'c-7f3a', language: 'az' },
    word: 'give me the fix for kv-shop-wildcard-contoso-com as az cli',
    style: 'default',
  });
});
