import { matterEntry, waitWords } from '../../../cards/report/matter.ts';
import { reportOf } from '../../../cards/report/report.ts';
import type { OpenMatter } from '../../../services/index.ts';
import { happenings } from '../../helpers/audit-lines.ts';
import { BEN, caseAt, NOW } from '../../helpers/cases.ts';
import { TARGET } from '../../helpers/changes.ts';
import { english } from '../../helpers/english.ts';
import { recountOf } from '../report-cards.ts';

const { proposed, applied, undoing, diagnosed } = caseAt;
const guard = { rule: 'read-only-lock', stops: 'plan', says: 'A lock.' } as const;
const waits = (current: OpenMatter['current'], wait: unknown) => english(waitWords({ current, wait } as OpenMatter));

test.each<[OpenMatter['current'], unknown, RegExp]>([
  [proposed, { for: 'approval', left: 1 }, /^Waits for an approval .*; asked by Ana Silva, 23 Nov 2026, 09:00 UTC$/],
  [proposed, { for: 'approval', left: 2 }, /2 approvals/],
  [proposed, { for: 'way', guard }, /A lock\..*Asked by Ana Silva/],
  [diagnosed, { for: 'hand' }, /asked by Ana Silva/],
  [applied, { for: 'bot' }, /^Waits for Greenlight.*; decided by Ben Okafor, 23 Nov 2026, 09:00 UTC$/],
  [diagnosed, { for: 'look' }, /look again.*Ana Silva/],
  [applied, { for: 'look' }, /look again.*Ben Okafor/],
  [{ ...undoing, undoneBy: { ...BEN, name: 'Cleo' } }, { for: 'look' }, /look again.*Cleo/],
  [{ ...undoing, undoneBy: null }, { for: 'look' }, /look again.*Ben Okafor/],
  [applied, { for: 'lapse', at: NOW }, /23 Nov 2026, 09:00 UTC/],
])('what is open says what it waits for, and from whom: %#', (current, wait, words) => {
  expect(waits(current, wait)).toMatch(words);
});

test('no two waits are told in the same words', () => {
  const all = [
    waits(proposed, { for: 'approval', left: 1 }),
    waits(proposed, { for: 'way', guard }),
    waits(proposed, { for: 'hand' }),
    waits(proposed, { for: 'bot' }),
    waits(proposed, { for: 'look' }),
    waits(proposed, { for: 'lapse', at: NOW }),
  ];

  expect(new Set(all).size).toBe(all.length);
  for (const words of all) expect(words).not.toMatch(/[[\]]/);
});

test('what is open is told with how it stood, without an hour', () => {
  const { at, text } = matterEntry({ current: proposed, wait: { for: 'hand' } } as OpenMatter);

  expect(at).toBeNull();
  expect(english(text)).toBe(`${TARGET.name}: yellow, broken at access (grant-missing)`);
});

describe('a report', () => {
  const ALL = [happenings.opened, happenings.endorsed, happenings.stepped, happenings.refused];
  const of = (most: number, kind: 'report' | 'handover' = 'report', leftOut = 0) =>
    reportOf(recountOf(ALL, [proposed], undefined, leftOut), kind, 'shop', NOW, most);
  const told = (part: number, most = 100, leftOut = 0) =>
    of(most, 'report', leftOut).parts[part]?.entries.map(({ at, text }) => [at && english(at), english(text)]);

  test('says when it was written, and from which lines of the audit', () => {
    expect(of(9).under.map(english)).toEqual([
      expect.stringMatching(/^Written 23 Nov 2026, 09:00 UTC\./),
      expect.stringMatching(/^Made from lines 1 to 4 of the audit; the last has the hash [0-9a-f]{64}\.$/),
    ]);
    expect(reportOf(recountOf([], []), 'report', 'x', NOW, 9).under).toHaveLength(1);
  });

  test('has four parts, a handover two of them', () => {
    const names = ['What is open', 'Who decided what', 'What happened', 'What was seen'];

    expect(of(9).parts.map(({ heading }) => english(heading))).toEqual(names);
    expect(of(9, 'handover').parts.map(({ heading }) => english(heading))).toEqual(names.slice(0, 2));
    expect([english(of(9).title), english(of(9, 'handover').title)]).toEqual(['Incident report', 'Handover']);
  });

  test('says of every part that is empty that it is', () => {
    const { parts } = reportOf(recountOf([], []), 'report', 'x', NOW, 9);

    expect(parts.map(({ none }) => english(none))).toEqual([
      'Nothing is open.',
      'Nothing was decided.',
      'Nothing is recorded.',
      'No fault was seen.',
    ]);
    expect(parts.flatMap(({ entries }) => entries)).toEqual([]);
  });

  test('counts as decided what was approved, declined, taken back or refused, and nothing else', () => {
    const decided = reportOf(recountOf(Object.values(happenings), []), 'report', 'x', NOW, 99).parts[1]?.entries ?? [];

    expect(decided.map(({ text }) => english(text).replace(`${TARGET.name}: `, ''))).toEqual([
      'Approved 2 changes; another approval is needed',
      'Approved 2 changes',
      'Declined 2 changes',
      'Asked to take back 2 changes',
      expect.stringMatching(/^Refused to approve/),
    ]);
  });

  test('tells what happened by day and second, with the certificate, who, what is known, and the request', () => {
    const facts = { ...happenings.stepped, facts: ['vault read'] };
    const [entry] = reportOf(recountOf([facts], []), 'report', 'x', NOW, 9).parts[2]?.entries ?? [];

    expect(entry && english(entry.at ?? '')).toBe('23 Nov 2026, 09:00:30 UTC');
    expect(entry && english(entry.text)).toMatch(new RegExp(`^${TARGET.name}: kv-shop gives`));
    expect(entry?.under.map(english)).toEqual(['approved by Ben Okafor', 'vault read', 'request r-1']);
  });

  test('names no certificate where a line has none, and nobody where nobody is behind it', () => {
    const [entry] =
      reportOf(recountOf([{ ...happenings.alerted, facts: [] }], []), 'report', 'x', NOW, 9).parts[2]?.entries ?? [];

    expect(entry && english(entry.text)).toMatch(/^Alert a1b2c3/);
    expect(entry?.under).toEqual([]);
  });

  test('has the newest of what happened where it is short, and counts what came before', () => {
    expect(told(2, 1, 5)?.map(([, text]) => text)).toEqual([
      expect.stringMatching(/8/),
      expect.stringMatching(/Refused to approve/),
    ]);
    expect(told(2)).toHaveLength(4);
    expect(told(2, 4)).toHaveLength(4);
    expect(told(1, 1)?.[0]?.[0]).toBeNull();
  });

  test('tells what was seen, by which request', () => {
    const [first] = of(9).parts[3]?.entries ?? [];

    expect(first && english(first.text)).toMatch(new RegExp(`^${TARGET.name}: kv-shop lists 3 access policies`));
    expect(first?.under.map(english)).toEqual([expect.stringMatching(/^GET https:\/\/management/)]);
    expect(told(3, 1)?.[1]?.[1]).toMatch(/1/);
    expect(told(3, 1)).toHaveLength(2);
    expect(told(3, 2)).toHaveLength(2);
  });

  test('tells a finding without a proof by its sentence, and a source that is none by nothing', () => {
    const [finding] = proposed.diagnosis.findings;
    const bare = {
      ...proposed,
      diagnosis: { ...proposed.diagnosis, findings: [{ ...finding, says: 'So.', evidence: [] }] },
    };
    const { parts } = reportOf(recountOf([], [bare as never]), 'report', 'x', NOW, 9);
    const [entry] = parts[3]?.entries ?? [];

    expect(entry && english(entry.text)).toBe(`${TARGET.name}: So.`);
    expect(entry && english(entry.at ?? '')).toBe('23 Nov 2026, 09:00 UTC');
    expect(entry?.under).toEqual([]);
  });
});
