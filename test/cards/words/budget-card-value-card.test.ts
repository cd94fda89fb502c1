import { budgetCard } from '../../../cards/budget-card.ts';
import { valueCard } from '../../../cards/value-card.ts';
import { say } from '../../../sentences/index.ts';
import type { Budget, Worth } from '../../../services/index.ts';
import { english } from '../../helpers/english.ts';
import { elementsOf, linesOf } from '../parts-of.ts';

describe('what answers cost', () => {
  const spent = (resourceGraph: number, vaults: number, directory: number, of: readonly [string, number][] = []) => ({
    resourceGraph,
    vaults,
    directory,
    subscriptions: new Map(of),
  });
  const lines = (budget: Partial<Budget>) =>
    linesOf(
      budgetCard(
        { answer: null, hour: spent(1, 2, 3), aSecond: 20, ...budget } as Budget,
        new Map([['s1', 'prod']]),
        'en',
      ),
    );

  test('is told for the last answer here and for the last hour everywhere, by what was asked', () => {
    const hour = spent(30, 20, 10, [
      ['s1', 5],
      ['s2', 7],
      ['', 6],
    ]);

    expect(lines({ answer: spent(3, 2, 1, [['s1', 4]]), hour })).toEqual([
      '🔢 Calls to Azure',
      'What answers cost',
      'The last answer here took 10 calls.',
      'In the last hour, for every room: 78 calls.',
      'Resource Graph 3 · in the last hour 30',
      'Key Vault 2 · in the last hour 20',
      'Microsoft Graph 1 · in the last hour 10',
      'Subscription s2 0 · in the last hour 7',
      `${english(say('calls.tenant'))} 0 · in the last hour 6`,
      'Subscription prod 4 · in the last hour 5',
      expect.stringMatching(/^No subscription is asked more than 20 times a second/),
    ]);
  });

  test('is nothing where no answer is remembered, and counts the subscriptions that do not fit', () => {
    const many = Array.from({ length: 9 }, (_, place): [string, number] => [`s${place}`, 9]);

    expect(lines({}).slice(2, 5)).toEqual([
      'No answer of this conversation is remembered.',
      'In the last hour, for every room: 6 calls.',
      'Resource Graph 0 · in the last hour 1',
    ]);
    expect(lines({ hour: spent(1, 1, 1, many) }).filter((line) => line.startsWith('Subscription'))).toHaveLength(8);
    expect(lines({ hour: spent(1, 1, 1, many) })).toContain('and 1 more subscription');
    expect(lines({ hour: spent(1, 1, 1, many.slice(1)) }).join()).not.toContain('more subscription');
  });
});

describe('what the bot was good for', () => {
  const NONE: Worth = { opened: 0, diagnosis: null, green: 0, toGreen: null, avoided: 0, late: 0, undated: 0 };
  const SOME: Worth = {
    opened: 7,
    diagnosis: { count: 7, median: 2.4, nineInTen: 9.8 },
    green: 5,
    toGreen: { count: 5, median: 1260, nineInTen: 86_400 },
    avoided: 3,
    late: 2,
    undated: 1,
  };
  const spans = (count: number) =>
    Array.from({ length: count }, (_, place) => ({
      from: `2026-11-${String(place + 1).padStart(2, '0')}`,
      worth: SOME,
    }));
  const ever = { since: null, before: null };
  const lines = (...[report, asked = ever]: [Parameters<typeof valueCard>[0], Parameters<typeof valueCard>[1]?]) =>
    linesOf(valueCard(report, asked, 'en'));

  test('is told by what was opened, mended and avoided, with how long it took', () => {
    expect(lines({ by: 'week', total: SOME, spans: spans(2) }).slice(0, -3)).toEqual([
      '📈 What it was good for · this conversation',
      '3 incidents avoided, 5 fixes brought to green',
      '7 cases were opened',
      'From the question to the diagnosis: half within 2 seconds, nine in ten within 10 seconds',
      '5 fixes ended green',
      'From the question to green, with the time that people took: half within 21 minutes, nine in ten within 24 hours',
      '3 incidents were avoided',
      '2 fixes came when users were hit already',
      expect.stringMatching(/^1 fix of what threatened nobody on a known day/),
      'Week from 1 Nov 2026: 7 opened, 5 green, 3 avoided',
      'Week from 2 Nov 2026: 7 opened, 5 green, 3 avoided',
    ]);
  });

  test('leaves out what there is nothing to say of', () => {
    expect(lines({ by: 'week', total: NONE, spans: [] }).slice(1, -3)).toEqual([
      'No incident avoided, nothing brought to green',
      'No case was opened',
      'No fix ended green',
      'No incident was avoided',
    ]);
    expect(lines({ by: 'week', total: SOME, spans: spans(1) }).join()).not.toContain('Week from');
  });

  test('is told by month too, twelve at most, the newest of them', () => {
    const months = lines({ by: 'month', total: SOME, spans: spans(13) }).filter((line) => / 7 opened/.test(line));

    expect(months).toHaveLength(12);
    expect(months[0]).toMatch(/^(?!Week).*Nov 2026.*: 7 opened/);
  });

  test('of a time says which, also in the command that gets the whole', () => {
    const since = '2026-11-01T00:00:00.000Z';

    expect(lines({ by: 'week', total: NONE, spans: [] }, { since, before: null })[1]).toBe(
      'from 1 Nov 2026, 00:00 UTC',
    );
    expect(lines({ by: 'week', total: NONE, spans: [] }, { since, before: null }).at(-1)).toBe(
      `npm run -s audit -- value --since ${since}`,
    );
    expect(lines({ by: 'week', total: NONE, spans: [] }).at(-1)).toBe('npm run -s audit -- value');
  });

  test('has the numbers bold, and how they are counted small', () => {
    const { card } = valueCard({ by: 'week', total: SOME, spans: [] }, ever, 'en');
    const total = elementsOf(card).find(({ id }) => id === 'total');
    const runs = elementsOf(total).filter(({ type }) => type === 'TextRun');

    expect(total).toMatchObject({ style: 'emphasis' });
    expect(runs.map(({ weight }) => weight)).toEqual([
      'Bolder',
      undefined,
      'Bolder',
      undefined,
      'Bolder',
      undefined,
      undefined,
    ]);
  });
});
