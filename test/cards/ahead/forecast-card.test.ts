import { forecastCard } from '../../../cards/forecast-card.ts';
import type { CauseGroup, Forecast } from '../../../services/index.ts';
import { NOW } from '../../helpers/cases.ts';
import { FORECAST } from '../outlook-cards.ts';
import { linesOf } from '../parts-of.ts';
import { group, UNTOLD } from './groups.ts';

describe('the next renewals', () => {
  const lines = (but: Partial<Forecast>, asked: string | null = null) =>
    linesOf(forecastCard({ ...FORECAST, groups: [group()], ...but }, asked, NOW, 'en'));

  test('are told with how many fail, by cause and day, and what passes', () => {
    expect(lines({}, 'kv-shop').slice(0, -1)).toEqual([
      '🟡 Next renewal · kv-shop',
      'seen just now (23 Nov 2026, 09:00 UTC)',
      '12 of 48 will fail at their next renewal',
      '12 of them are green today.',
      'It is so. 2 certificates fail in 9 days, on 3 Dec 2026.',
      'app0 and app1',
      '35 renewals pass, the next on 20 Dec 2026 (in 26 days).',
      '1 free managed certificate is renewed by App Service itself.',
    ]);
    expect(lines({})[0]).toBe('🟡 Next renewal · 48 certificates');
  });

  test.each<[string, Partial<CauseGroup>, string]>([
    ['later', {}, '2 certificates fail in 9 days, on 3 Dec 2026.'],
    ['now', { at: NOW }, '2 certificates fail as soon as it is renewed: its renewal is due now.'],
    ['on no known day', { at: null }, '2 certificates fail when its vault renews it; on which day could not be read.'],
    ['at once', { at: null, waits: true }, '2 certificates fail as soon as it is renewed: its renewal is due now.'],
    [
      'already',
      { waits: true },
      '2 certificates fail already: the vault has renewed, and App Service holds what ends in 9 days, on 3 Dec 2026.',
    ],
  ])('fail %s', (_, but, words) => {
    expect(lines({ groups: [group(but)] })[4]).toBe(`It is so. ${words}`);
  });

  test.each<[string, Partial<Forecast>, string, string]>([
    ['something fails', { untold: [UNTOLD] }, '🟡', '12 of 48 will fail at their next renewal'],
    ['nothing fails', { fails: 0 }, '🟢', 'No renewal is foreseen to fail'],
    ['not all is told', { fails: 0, untold: [UNTOLD] }, '⚪', 'No renewal is foreseen to fail'],
    [
      'nothing is told',
      { fails: 0, passes: 0, managed: 0, untold: [UNTOLD] },
      '⚪',
      'What the next renewal does cannot be told',
    ],
    [
      'only the managed ones are told',
      { fails: 0, passes: 0, untold: [UNTOLD] },
      '⚪',
      'No renewal is foreseen to fail',
    ],
    [
      'as many fail as pass',
      { fails: 5, passes: 5, managed: 0, untold: [UNTOLD] },
      '🟡',
      '5 of 48 will fail at their next renewal',
    ],
    [
      'as many pass as are managed',
      { fails: 0, passes: 2, managed: 2, untold: [UNTOLD] },
      '⚪',
      'No renewal is foreseen to fail',
    ],
    ['there is nothing to tell of', { fails: 0, passes: 0, managed: 0 }, '🟢', 'No renewal is foreseen to fail'],
    ['there is none', { total: 0, fails: 0 }, '⚪', 'No certificates found'],
  ])('are headed by what is known of them: %s', (_, but, icon, heading) => {
    expect([lines(but)[0]?.slice(0, icon.length), lines(but)[2]]).toEqual([icon, heading]);
  });

  test('leave out what there is none of', () => {
    const quiet = lines({ greenToday: 0, managed: 0, passes: 0 }).join('\n');

    expect(quiet).not.toMatch(/green today|free managed|pass,/);
    expect(lines({ next: null }).join()).not.toContain('renewals pass');
    expect(lines({ total: 0 }).join()).not.toContain('Judged by');
    expect(lines({ next: '2026-11-01T00:00:00.000Z' }).join()).toContain('the next on 1 Nov 2026 (just now)');
  });

  test('count the causes that do not fit, and tell three that cannot be told', () => {
    const untold = Array.from({ length: 5 }, () => UNTOLD);

    expect(lines({ untold }).filter((line) => line.startsWith('Cannot be told'))).toHaveLength(3);
    expect(lines({ groups: Array.from({ length: 9 }, () => group()) })).toContain('and 1 more cause');
  });
});
