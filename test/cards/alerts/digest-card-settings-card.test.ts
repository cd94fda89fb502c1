import { digestCard } from '../../../cards/digest-card.ts';
import { settingRefusedCard, settingsCard } from '../../../cards/settings-card.ts';
import { type Locale, say } from '../../../sentences/index.ts';
import { type Alert, type Digest, type Room, USUAL_WATCHING } from '../../../services/index.ts';
import { alertAt } from '../../helpers/alerts.ts';
import { ANA, BEN, NOW } from '../../helpers/cases.ts';
import { linesOf } from '../parts-of.ts';

const SAYS = 'App Service may not read kv-shop: no access policy names Microsoft Azure App Service.';
const COUNTS = { red: 1, yellow: 8, unknown: 0, green: 39 };
const next = (count: number) =>
  Array.from({ length: count }, (_, place) => ({ name: `app${place}`, outageAt: '2026-12-09T09:00:30Z' }));

describe('the digest', () => {
  const lines = (digest: Partial<Digest>, alerts: readonly Alert[] = []) =>
    linesOf(digestCard({ at: NOW, counts: COUNTS, next: [], ...digest }, { alerts }, NOW, 'en'));

  test('tells what is open and who has it, and what hits users next', () => {
    const two = {
      ...alertAt.snoozed,
      causes: [...alertAt.open.causes, ...alertAt.open.causes, ...alertAt.open.causes],
    };

    expect(lines({ next: next(1) }, [alertAt.open, { ...alertAt.acknowledged, owner: ANA }, two])).toEqual([
      '🔴 This morning · 1 red, 8 yellow, 39 green',
      'seen just now (23 Nov 2026, 09:00 UTC)',
      '3 alerts are open',
      `a1b2c3 ${SAYS}`,
      'nobody has it',
      `a1b2c3 ${SAYS}`,
      'Ana Silva has it',
      `a1b2c3 ${SAYS}`,
      SAYS,
      'Ben Okafor has it; quiet until 24 Nov 2026, 09:00 UTC',
      'What hits users next',
      'app0: in 16 days (9 Dec 2026, 09:00 UTC)',
    ]);
  });

  test('says that nothing needs anybody, and counts neither what is over nor what waits for the night to end', () => {
    expect(lines({}, [alertAt.resolved, { ...alertAt.open, held: true }])[2]).toBe('Nothing needs anybody');
    expect(lines({})).toHaveLength(3);
  });

  test('counts what does not fit', () => {
    const nine = Array.from({ length: 9 }, () => alertAt.open);

    expect(lines({ next: next(9) }, nine)).toContain('1 more');
    expect(lines({ next: next(9) }).filter((line) => line.startsWith('app'))).toHaveLength(8);
    expect(lines({}, nine).filter((line) => line === 'nobody has it')).toHaveLength(8);
    expect(lines({}, nine.slice(1)).join()).not.toContain('more');
  });

  test('is told as quiet by its stage alone', () => {
    const { snooze } = alertAt.snoozed;

    expect(lines({}, [{ ...alertAt.open, snooze }]).at(-1)).toBe('nobody has it');
    expect(lines({}, [{ ...alertAt.snoozed, snooze: null }]).at(-1)).toBe('Ben Okafor has it');
  });
});

describe('the settings', () => {
  const ROOM = { locale: 'en', zone: 'Europe/Berlin' } as Room;
  const lines = (room: Partial<Room>, occasion: 'shown' | 'changed' | 'already' = 'shown') =>
    linesOf(settingsCard({ ...ROOM, ...room }, USUAL_WATCHING, occasion, 'en'));
  const EXAMPLES = [
    'To have it otherwise, say for example',
    'digest at 8:30 here',
    'quiet hours 22-7',
    'escalate after 45 minutes',
    'escalate kv-shop to this room after 30 minutes',
  ];

  test('as the house has them are marked as such', () => {
    expect(lines({})).toEqual([
      '⚙️ Settings · in this conversation',
      'How this conversation is told of changes',
      'Digest: every day at 08:00 (as the house has it)',
      'Quiet hours: none (as the house has it)',
      'Nobody acts: told again after 30 minutes (as the house has it)',
      'Time zone: Europe/Berlin',
      'Language: English',
      ...EXAMPLES,
    ]);
  });

  test('of its own are not, nor those that are none', () => {
    const own = { digest: { hour: 8, minute: 30 }, quiet: { from: 22, to: 7 }, escalationMinutes: 1 };

    expect(lines({ wishes: own }, 'changed').slice(1, 5)).toEqual([
      'Changed',
      'Digest: every day at 08:30',
      'Quiet hours: from 22:00 to 07:00; what hits users is told all the same',
      'Nobody acts: told again after 1 minute',
    ]);
    expect(lines({ wishes: { digest: null, quiet: null, escalationMinutes: 0 } }, 'already').slice(1, 5)).toEqual([
      'It is so already',
      'Digest: none',
      'Quiet hours: none',
      'Nobody acts: none',
    ]);
  });

  test('name the language', () => {
    const named = (['en', 'de', 'fr', 'es', 'pt', 'ja'] as const).map((locale: Locale) => lines({ locale })[6]);

    expect(new Set(named).size).toBe(6);
    for (const line of named) expect(line).toMatch(/^Language: \p{L}+/u);
  });

  test('tell for what the room is called, ten at most', () => {
    const call = { scope: { by: 'vault', value: 'kv-pay' }, minutes: 45, by: BEN, at: NOW } as const;
    const called = lines({ calls: Array.from({ length: 12 }, () => call) });

    expect(called[7]).toBe('Called for alerts elsewhere that nobody acts on');
    expect(called.filter((line) => line === 'vault kv-pay, after 45 minutes, by Ben Okafor')).toHaveLength(10);
    expect(called).toContain('2 more');
    expect(lines({ calls: Array.from({ length: 10 }, () => call) }).join()).not.toContain('more');
    expect(lines({ calls: [] })).toEqual(lines({}));
  });

  test('that cannot be kept are refused with the reason and what to say instead', () => {
    expect(linesOf(settingRefusedCard({ code: 'blocked', because: say('alert.reason-missing') }, 'en'))).toEqual([
      '⚙️ Settings · in this conversation',
      'Nothing was changed',
      'Why it can wait is not said.',
      ...EXAMPLES,
    ]);
  });
});
