import { html } from '../../cards/report/html.ts';
import { markdown } from '../../cards/report/markdown.ts';
import { reportOf } from '../../cards/report/report.ts';
import type { Happening } from '../../services/index.ts';
import { happenings, saying } from '../helpers/audit-lines.ts';
import { ANA, BEN, caseAt, NOW } from '../helpers/cases.ts';
import { caseSaying, endedSaying } from './every-card.ts';
import { recountOf } from './report-cards.ts';

const ALL = Object.values(happenings);
const EVERYTHING = Number.POSITIVE_INFINITY;

/** What somebody could call a certificate, an app or themselves. */
const NAMES = [
  '<script>alert(1)</script>',
  '</li></ul><img src=x onerror=alert(1)>',
  '"><a href="javascript:alert(1)">x</a>',
  '[Renew now](https://evil.example) ![x](https://evil.example/p.png)',
  '**bold** _thin_ ~~gone~~ `code` | cell | $x^2$',
  'https://evil.example www.evil.example mailto:a@evil.example',
  '@everyone #1 \u202Egnp.exe\n# heading\n- item',
  '&lt;b&gt; &#35; \\',
];

function written(name: string, format: typeof html) {
  const lines = ALL.map((each): Happening => ({ ...saying(each, name), facts: [name] }));
  const told = recountOf(lines, [caseSaying(name), ...Object.values(endedSaying(name))]);
  return format(reportOf(told, 'report', name, NOW, EVERYTHING), 'en');
}

/** Every tag with all that stands in it. Where no sign of a tag can come from a name, there is no other markup. */
function tagsIn(text: string): readonly string[] {
  return text.match(/<[^>]*>?/g) ?? [];
}

describe.each(NAMES)('a name as %j', (name) => {
  test('is text and nothing else in HTML', () => {
    expect(tagsIn(written(name, html))).toEqual(tagsIn(written('kv-shop', html)));
    expect(written(name, html).replaceAll(/<[^>]*>|&(?:amp|lt|gt|quot|#39|#96);/g, '')).not.toMatch(/[<>&"'`]/);
  });

  test('is text and nothing else in Markdown', () => {
    const lines = written(name, markdown).split('\n');

    expect(
      lines.every((line) => line === '' || /^(?:#{1,2} |- | {2}- |Written |Made from |No|Nothing)/.test(line)),
    ).toBe(true);
    const bare = lines.map((line) =>
      line.replace(/^#+ |^ *- (?:\*\*[\d\w ,:]+\*\* )?/, '').replaceAll(/\\[!-/:-@[-`{-~]/g, ''),
    );
    expect(bare.join('\n').replaceAll('&#8203;', '')).not.toMatch(/[\\`*_{}[\]<>#+!|~$&^=]|:\/\/|www\.|mailto:/i);
    expect(bare.join('\n')).not.toMatch(/@(?!&#8203;)/);
  });
});

test('a list or a heading cannot begin where a line does', () => {
  const document = {
    title: '1. one',
    about: '- two',
    under: ['2. three', '12. two', 'see 3. here', '- four', ': five'],
    parts: [{ heading: '# six', none: '3) seven', entries: [] }],
  };

  expect(markdown(document, 'en').split('\n').filter(Boolean)).toEqual([
    '# 1. one · - two',
    '2&#8203;. three',
    '12&#8203;. two',
    'see 3. here',
    '\\- four',
    '\\: five',
    '## \\# six',
    '3&#8203;) seven',
  ]);
});

test('who asked and who was refused in another conversation is not in it', () => {
  const elsewhere = markdown(reportOf(recountOf(ALL, [], 'another'), 'report', 'kv-shop', NOW, EVERYTHING), 'en');
  const here = markdown(reportOf(recountOf(ALL, []), 'report', 'kv-shop', NOW, EVERYTHING), 'en');

  expect(here).toContain(ANA.name);
  expect(elsewhere).not.toContain(ANA.name);
  expect(elsewhere).toContain(`by ${BEN.name}, in another conversation`);
  expect(elsewhere).not.toContain(caseAt.proposed.id);
});

test('a handover tells what is open, who decided what and what waits for whom', () => {
  const apart = [caseAt.proposed, caseAt.applied, caseAt.failed].map((current, place) => ({
    ...current,
    target: { ...current.target, certificateId: `/c/${place}`, name: `cert-${place}` },
  }));

  const text = markdown(reportOf(recountOf(ALL, apart), 'handover', 'us', NOW, EVERYTHING), 'en');

  expect(text).toMatch(/cert-0: yellow.*\n {2}- Waits for an approval .*asked by Ana/);
  expect(text).toMatch(/cert-1: .*\n {2}- Waits for Greenlight.*decided by Ben/);
  expect(text).toMatch(/cert-2: .*\n {2}- Waits for somebody to look again/);
  expect(text).toContain('Approved 2 changes');
  expect(text).not.toContain('What happened');
});

test('of what does not fit it is told how much is left out, and nothing beside', () => {
  const told = { ...recountOf(ALL.slice(0, 4), [caseAt.proposed]), leftOut: 5 };

  const lines = markdown(reportOf(told, 'report', 'kv-shop', NOW, 1), 'en').split('\n');

  expect(lines).toContain('- 8 earlier entries are left out here.');
  expect(lines.filter((line) => /^- and \d+ more$/.test(line)).length).toBeGreaterThan(0);
  const remarks = lines.flatMap((line, place) => (/left out|^- and/.test(line) ? [lines[place + 1]] : []));
  expect(remarks.filter((next) => next?.startsWith('  - '))).toEqual([]);
});
