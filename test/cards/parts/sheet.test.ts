import { codeBlock, type Written } from '../../../cards/parts/code-block.ts';
import { run } from '../../../cards/parts/run.ts';
import { block, line } from '../../../cards/parts/section.ts';
import { drawn, fitting, type Sheet } from '../../../cards/parts/sheet.ts';
import { say } from '../../../sentences/index.ts';

const SHEET: Sheet = {
  band: {
    style: 'good',
    icon: '🟢',
    word: say('time.now'),
    about: 'kv-shop',
    under: [say('time.seconds', { count: 2 })],
  },
  heading: 'All sound',
  sections: block({ id: 'x', lines: [line(run('one')), line(run('two'))] }),
  speech: 'All is sound.',
};
const about = (but: Partial<Sheet['band']>): Sheet => ({ ...SHEET, band: { ...SHEET.band, ...but } });

test('a sheet is drawn as a card, as text and as a summary that say the same', () => {
  const { card, text, summary } = drawn(SHEET, 'en');

  expect(card).toMatchObject({
    type: 'AdaptiveCard',
    lang: 'en',
    speak: 'All is sound.',
    fallbackText: 'All is sound.',
  });
  expect(JSON.stringify(card.body)).toContain('"just now"');
  expect((card.body as readonly object[]).slice(1)).toMatchObject([
    { type: 'TextBlock', text: 'All sound' },
    { type: 'Container', id: 'x' },
  ]);
  expect((card.body as readonly object[])[0]).toMatchObject({
    style: 'good',
    items: [
      {
        columns: [
          { items: [{ text: '🟢' }] },
          {
            items: [
              {
                inlines: [
                  { type: 'TextRun', text: 'just now', weight: 'Bolder' },
                  { type: 'TextRun', text: ' · ', weight: 'Bolder' },
                  { type: 'TextRun', text: 'kv-shop', weight: 'Bolder' },
                ],
              },
              { inlines: [{ text: '2 seconds', isSubtle: true }] },
            ],
          },
        ],
      },
    ],
  });
  expect(text).toBe('🟢 just now · kv-shop\n2 seconds\n\nAll sound\n\none\ntwo');
  expect(summary).toBe('just now · kv-shop: All sound');
});

test('a word that says it all is about nothing more, and a part without text leaves no gap', () => {
  const { text, summary } = drawn({ ...about({ about: '', under: [] }), sections: [{ element: {}, lines: [] }] }, 'en');

  expect(text).toBe('🟢 just now\n\nAll sound');
  expect(summary).toBe('just now: All sound');
});

test('a sheet is drawn in the language of its room', () => {
  expect(drawn(SHEET, 'de').text).toContain('2 Sekunden');
  expect(drawn(SHEET, 'de').card.lang).toBe('de');
});

test('a summary has a hundred and twenty letters at most', () => {
  const { summary } = drawn({ ...SHEET, heading: 'a'.repeat(200) }, 'en');

  expect(summary).toHaveLength(120);
  expect(summary.endsWith('…')).toBe(true);
});

describe('a card that must be small enough', () => {
  const asked: number[] = [];
  const sheet = (most: number): Sheet => {
    asked.push(most);
    return { ...SHEET, sections: block({ id: 'x', lines: [line(run('a '.repeat(200))), ...many(most)] }) };
  };
  const many = (most: number) => Array.from({ length: most }, () => line(run('b '.repeat(200))));
  const sizeOf = (card: unknown) => new TextEncoder().encode(JSON.stringify(card)).length;

  beforeEach(() => asked.splice(0));

  test('is drawn with its longest lists that fit', () => {
    const { card } = fitting([100, 3, 1], sheet, 'en');

    expect(asked).toEqual([100, 3]);
    expect(sizeOf(card)).toBeLessThanOrEqual(28 * 1024);
    expect(JSON.stringify(card).match(/b b b/g)?.length).toBeGreaterThan(3);
  });

  test('counts what it carries besides its body, to the last byte', () => {
    const bare = sizeOf(fitting([1], sheet, 'en', { refresh: '' }).card);
    const filling = (more: number) => ({ refresh: 'x'.repeat(28 * 1024 - bare + more) });

    expect(fitting([1], sheet, 'en', filling(0)).card).toMatchObject(filling(0));
    expect(() => fitting([1], sheet, 'en', filling(1))).toThrow('a card does not fit with its shortest lists');
    expect(() => fitting([1], sheet, 'en', { refresh: 'ä'.repeat(20_000) })).toThrow('does not fit');
  });

  test('is in one language, with what it carries', () => {
    const { card, text } = fitting([1], sheet, 'de', { refresh: { title: say('time.seconds', { count: 2 }) } });

    expect(card).toMatchObject({ refresh: { title: '2 Sekunden' }, lang: 'de' });
    expect(text).toContain('2 Sekunden');
  });
});

describe('code', () => {
  const lines = ['if x', '  then\ty', '', ' '];

  test('stands on a card as Teams shows code, and elsewhere line by line, as text to the last line', () => {
    const [section, ...more] = codeBlock('az', lines, 3);
    const shown = (text: string) => ({ type: 'TextRun', text, fontType: 'Monospace', size: 'Small' });

    expect(more).toEqual([]);
    expect(section?.lines).toBe(lines);
    expect(section?.element).toEqual({
      type: 'CodeBlock',
      id: 'code',
      codeSnippet: 'if x\n  then\ty\n',
      language: 'Bash',
      fallback: {
        type: 'Container',
        id: 'code-lines',
        style: 'emphasis',
        items: ['if x', '\u00A0\u00A0then y', '\u00A0'].map((text) => ({
          type: 'RichTextBlock',
          spacing: 'None',
          inlines: [shown(text)],
        })),
      },
    });
  });

  test('of no lines is none', () => {
    expect(codeBlock('az', [], 3)).toEqual([]);
  });

  /** A new kind does not compile until it stands here. */
  const SHOWN: { readonly [W in Written]: string } = {
    bicep: 'PlainText',
    arm: 'Json',
    terraform: 'PlainText',
    az: 'Bash',
    powershell: 'PowerShell',
    csv: 'PlainText',
    jsonl: 'Json',
    markdown: 'PlainText',
    html: 'Html',
  };

  test.each(Object.entries(SHOWN))('of %s is shown as %s', (language, as) => {
    expect(codeBlock(language as Written, ['x'], 1)[0]?.element.language).toBe(as);
  });
});
