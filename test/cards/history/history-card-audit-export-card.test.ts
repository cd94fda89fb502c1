import { auditExportCard } from '../../../cards/audit-export-card.ts';
import { howToExport } from '../../../cards/history/how-to-export.ts';
import { historyCard, type Recalled, recallingCard } from '../../../cards/history-card.ts';
import type { AuditFormat, History, SeenLine } from '../../../services/index.ts';
import { happenings } from '../../helpers/audit-lines.ts';
import { ANA, BEN, NOW } from '../../helpers/cases.ts';
import { TARGET } from '../../helpers/changes.ts';
import { said } from '../case/said.ts';
import { historyOf, OF_SHOP, OF_THIS_ROOM } from '../history-cards.ts';
import { linesOf } from '../parts-of.ts';

const two = historyOf([happenings.opened, happenings.approved]);
const lines = (history: History, asked: Recalled = OF_THIS_ROOM) => linesOf(historyCard(history, asked, NOW, 'en'));
const each = (but: Partial<SeenLine>, place = 0) => ({ ...(two.lines[place] as SeenLine), ...but });

test('the newest stands first, each line with when, who, and the request', () => {
  const request = { ...two, lines: [each({ requestId: 'r-1' }), each({}, 1)] };

  expect(lines(request).slice(0, 8)).toEqual([
    '📜 History · this conversation',
    '2 entries, nothing changed in Azure',
    'Last fix approved by Ben Okafor, just now (23 Nov 2026, 09:00 UTC).',
    'Approved 2 changes',
    '23 Nov 2026, 09:00 UTC · by Ben Okafor · request r-1',
    'Asked; yellow, broken at access (grant-missing)',
    '23 Nov 2026, 09:00 UTC · by Ana Silva',
    'Say export the audit as csv for the newest lines as they are kept.',
  ]);
});

test('how to get all of it is told as it is kept', () => {
  expect(lines(two)).toContain('npm run -s audit -- export');
});

test('nobody behind a line leaves no sign of one', () => {
  const alone = { ...two, lines: [each({ by: null, approvedBy: [], askedBy: null })] };

  expect(lines(alone)[4]).toBe('23 Nov 2026, 09:00 UTC');
});

test('each line names its certificate where there are several', () => {
  const several = { ...two, lines: [each({ certificateId: '/c/other' }), each({}, 1), each({ certificateId: '' })] };
  const same = { ...two, lines: [each({ certificateId: '/C/X' }), each({ certificateId: '/c/x' })] };

  expect(lines(several).filter((line) => /: (Approved|Asked)/.test(line))).toEqual([
    'other: Approved 2 changes',
    `${TARGET.name}: Asked; yellow, broken at access (grant-missing)`,
  ]);
  expect(lines(several)).toContain('Approved 2 changes');
  expect(lines(same).join()).not.toContain(': Approved');
});

test('what does not fit is counted', () => {
  const sixteen = lines({ ...two, lines: Array.from({ length: 16 }, () => each({})), total: 16 });

  expect(sixteen.filter((line) => line === 'Approved 2 changes')).toHaveLength(15);
  expect(sixteen).toContain('and 1 more entry: export the audit for all of them');
  expect(lines({ ...two, total: 9 })).toContain('and 7 more entries: export the audit for all of them');
  expect(lines(two).join()).not.toContain('more entr');
});

test.each<[string, Partial<SeenLine>, string]>([
  ['several', { approvedBy: [ANA, BEN] }, 'Last fix approved by Ana Silva and Ben Okafor, just now'],
  ['one alone', { breakGlass: 'it burns' }, 'Last fix approved by Ben Okafor, as break-glass, just now'],
  ['somebody', { approvedBy: [] }, 'Last fix approved by somebody, just now'],
  [
    'somebody alone',
    { approvedBy: [], breakGlass: 'it burns' },
    'Last fix approved by somebody, as break-glass, just now',
  ],
])('the last approval is told with who gave it: %s', (_, but, words) => {
  expect(lines({ ...two, lastApproval: each(but) })[2]).toContain(words);
});

test('without an approval nothing is told of one, and nothing at all is a history too', () => {
  expect(lines({ ...two, lastApproval: null }).join()).not.toContain('Last fix');
  expect(lines(historyOf([])).slice(0, 3)).toEqual([
    '📜 History · this conversation',
    'Nothing is recorded',
    expect.stringMatching(/^All of them/),
  ]);
});

test('while it is read, the head says of what, of which time, and for whom', () => {
  expect(linesOf(recallingCard(OF_SHOP, 'Ana Silva', 'en'))).toEqual([
    `📜 History · ${TARGET.name}`,
    'from 22 Nov 2026, 00:00 UTC to 24 Nov 2026, 00:00 UTC',
    'asked by Ana Silva',
    'Reading the audit',
    'Reading what was asked, approved, changed and refused.',
  ]);
  expect(linesOf(recallingCard(OF_THIS_ROOM, 'Ana Silva', 'en')).slice(0, 2)).toEqual([
    '📜 History · this conversation',
    'asked by Ana Silva',
  ]);
  expect(recallingCard(OF_SHOP, 'Ana Silva', 'en').card.speak).toBe('Reading the audit.');
});

test.each<[string | null, string | null, AuditFormat, string, string]>([
  [null, null, 'jsonl', 'npm run -s audit -- export', 'export the audit as csv'],
  [null, null, 'csv', 'npm run -s audit -- export --format csv', 'export the audit as csv'],
  [
    'shop',
    NOW,
    'csv',
    `npm run -s audit -- export --format csv --since ${NOW} --certificate shop`,
    'export the history of shop as csv',
  ],
  ['$(reboot)', null, 'jsonl', 'npm run -s audit -- export', 'export the audit as csv'],
])('how to get all of it is a command and words: %s %s %s', (about, since, format, command, words) => {
  const told = said(howToExport({ about, since, format }, true));

  expect(told).toEqual([
    `Say ${words} for the newest lines as they are kept.`,
    'All of them, from the terminal of whoever runs the bot, with its settings:',
    command,
    expect.stringMatching(/^This is what went through Greenlight/),
  ]);
  expect(said(howToExport({ about, since, format }, false))).toEqual(told.slice(1));
});

test('what is exported is shown by its newest lines, with how many there are', () => {
  const csv = linesOf(auditExportCard(two, OF_SHOP, 'csv', 'en'));
  const jsonl = linesOf(auditExportCard(two, OF_THIS_ROOM, 'jsonl', 'en'));

  expect(csv.slice(0, 3)).toEqual([
    `📜 Audit as CSV · ${TARGET.name}`,
    'The newest lines of the audit',
    '2 of 2, the newest first. What happened in other conversations stands here without who asked.',
  ]);
  expect(csv.slice(3, 6).map((line) => line.slice(0, 6))).toEqual(['line,a', '2,2026', '1,2026']);
  expect(jsonl.slice(0, 2)).toEqual(['📜 Audit as JSON lines · this conversation', 'The newest lines of the audit']);
  expect(jsonl.slice(3, 5).every((line) => line.startsWith('{'))).toBe(true);
  expect(csv.join()).toContain('--format csv --since');
  expect([...csv, ...jsonl].join()).not.toMatch(/"here":|Say export/);
});

test('five lines are shown, and what is cut in them is said to be', () => {
  const six = { ...two, lines: Array.from({ length: 6 }, () => each({ plan: [] })), total: 6 };
  const long = { ...two, lines: [each({ says: 'x'.repeat(2000) })] };
  const cut = linesOf(auditExportCard(long, OF_THIS_ROOM, 'csv', 'en'));

  expect(
    linesOf(auditExportCard(six, OF_THIS_ROOM, 'csv', 'en')).filter((line) => line.startsWith('2,2026')),
  ).toHaveLength(5);
  expect(cut.find((line) => line.startsWith('2,'))).toHaveLength(1500);
  expect(cut).toContain('A line that ends in … is longer than a card can show.');
  expect(linesOf(auditExportCard(six, OF_THIS_ROOM, 'csv', 'en')).join()).not.toContain('A line that ends');
  expect(linesOf(auditExportCard(historyOf([]), OF_THIS_ROOM, 'csv', 'en')).slice(1, 3)).toEqual([
    'Nothing is recorded',
    expect.stringMatching(/^All of them/),
  ]);
});
