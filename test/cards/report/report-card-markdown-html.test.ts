import { html } from '../../../cards/report/html.ts';
import { markdown } from '../../../cards/report/markdown.ts';
import { type Reported, reportCard } from '../../../cards/report-card.ts';
import { happenings } from '../../helpers/audit-lines.ts';
import { caseAt, NOW } from '../../helpers/cases.ts';
import { elementsOf, linesOf } from '../parts-of.ts';
import { REPORT, recountOf } from '../report-cards.ts';

const DOCUMENT = {
  title: 'Title',
  about: 'shop',
  under: ['Written.'],
  parts: [
    { heading: 'One', none: 'None.', entries: [] },
    {
      heading: 'Two',
      none: 'None.',
      entries: [
        { at: 'then', text: 'It was so.', under: ['by Ana', 'for Ben'] },
        { at: null, text: 'It is so.', under: [] },
      ],
    },
  ],
};

test('as Markdown a report has headings, and each entry with its hour in bold and more below', () => {
  expect(markdown(DOCUMENT, 'en')).toBe(`# Title · shop

Written.

## One

None.

## Two

- **then** It was so.
  - by Ana
  - for Ben
- It is so.
`);
});

test('as a page it is the same, and runs and fetches nothing', () => {
  const page = html(DOCUMENT, 'de');

  expect(page.split('\n')).toEqual([
    '<!doctype html>',
    '<html lang="de">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<title>Title · shop</title>',
    expect.stringMatching(/^<style>[^<]*max-width[^<]*<\/style>$/),
    '</head>',
    '<body>',
    '<h1>Title · shop</h1>',
    '<p>Written.</p>',
    '<h2>One</h2>',
    '<p>None.</p>',
    '<h2>Two</h2>',
    '<ul>',
    '<li><time>then</time> It was so.<ul><li>by Ana</li><li>for Ben</li></ul></li>',
    '<li>It is so.</li>',
    '</ul>',
    '</body>',
    '</html>',
    '',
  ]);
});

test('no sign of a page stands in it as itself, nor a blank around a text', () => {
  const [first] = html({ ...DOCUMENT, under: [` & < > " ' \` `] }, 'en').match(/<p>.*<\/p>/) ?? [];

  expect(first).toBe('<p>&amp; &lt; &gt; &quot; &#39; &#96;</p>');
});

test('no sign of Markdown does, nor does an address become a link, nor a name a call', () => {
  const text = ` \\ \` * _ {} [] <> # + ! | ~ $ & ^ = https://a www.b mailto:c XMPP:d e@f `;
  const line = markdown({ ...DOCUMENT, under: [text] }, 'en').split('\n')[2];

  expect(line).toBe(
    '\\\\ \\` \\* \\_ \\{\\} \\[\\] \\<\\> \\# \\+ \\! \\| \\~ \\$ \\& \\^ \\= https\\://a www\\.b mailto\\:c XMPP\\:d e@&#8203;f',
  );
});

describe('the card of a report', () => {
  const APART = Object.values(caseAt).map((current, place) => ({
    ...current,
    target: { ...current.target, certificateId: `/c/${place}`, name: `cert${place}` },
  }));
  const view = (asked: Partial<Reported>, cases = APART.slice(0, 0)) =>
    reportCard(recountOf([happenings.opened], cases), { ...REPORT, ...asked }, NOW, 'en');
  const lines = (...of: Parameters<typeof view>) => linesOf(view(...of));

  test('has the report to copy, and below it how to get the other form, and all of it as a file', () => {
    const told = lines({});

    expect(told.slice(0, 3)).toEqual([
      '🧾 Incident report · this conversation',
      '1 entry, nothing is open',
      '# Incident report · this conversation',
    ]);
    expect(told.slice(-3)).toEqual([
      'Say incident report as html for the other form.',
      'The whole of it, as a file, from the terminal of whoever runs the bot, with its settings:',
      'npm run -s audit -- report',
    ]);
  });

  test.each<[Partial<Reported>, string, string]>([
    [{ format: 'html' }, 'incident report as markdown', 'npm run -s audit -- report --format html'],
    [{ kind: 'handover' }, 'handover as html', 'npm run -s audit -- report'],
    [
      { about: 'shop', since: NOW },
      'incident report of shop as html',
      `npm run -s audit -- report shop --since ${NOW}`,
    ],
    [{ about: '$(reboot)' }, 'incident report as html', 'npm run -s audit -- report'],
  ])('says how to get it otherwise: %j', (asked, words, command) => {
    const told = lines(asked);

    expect(told).toContain(`Say ${words} for the other form.`);
    expect(told.at(-1)).toBe(command);
  });

  test('counts what is left out of it, and ends where the report ends', () => {
    const told = reportCard(recountOf([happenings.opened], [], undefined, 7), REPORT, NOW, 'en');

    expect(linesOf(told)[1]).toBe('8 entries, nothing is open');
    expect(elementsOf(told.card).find(({ type }) => type === 'CodeBlock')?.codeSnippet).toMatch(/\S$/);
  });

  test('is headed by its kind, and by what it is about', () => {
    expect(lines({ kind: 'handover', about: 'shop' })[0]).toBe('🧾 Handover · shop');
    expect(lines({ kind: 'handover' })[2]).toMatch(/^# Handover/);
    expect(lines({ format: 'html' })[2]).toBe('<!doctype html>');
  });

  test('tells at a glance what is open and what it waits for, five at most', () => {
    const open = elementsOf(view({}, APART).card).find(({ id }) => id === 'open');
    const told = lines({}, APART);

    expect(open).toMatchObject({ style: 'emphasis' });
    expect(told[1]).toBe('1 entry, 10 matters are open');
    expect(told.slice(2, 4)).toEqual([
      expect.stringMatching(/^cert\d: yellow, broken at access \(grant-missing\)$/),
      expect.stringMatching(/^Waits for /),
    ]);
    expect(told[12]).toBe('and 5 more');
    expect(elementsOf(open).find(({ type }) => type === 'TextRun')).toMatchObject({ weight: 'Bolder' });
  });

  test('counts nothing that is open beyond those five where there are no more', () => {
    const five = APART.filter(({ stage }) => ['proposed', 'approved', 'applied', 'failed', 'undoing'].includes(stage));
    const told = lines({}, five);

    expect(told[1]).toBe('1 entry, 5 matters are open');
    expect(told).not.toContain('and 0 more');
  });
});
