import { type Alert, type Cause, openAlert, type Sighting } from '../../../services/domain/alert.ts';
import { patrolled } from '../../../services/domain/patrolled.ts';
import type { Saying } from '../../../services/domain/saying.ts';
import type { Room } from '../../../services/domain/watch.ts';
import { USUAL_WATCHING, type Watching } from '../../../services/domain/watching.ts';
import { alertAt, cause, SCOPE } from '../../helpers/alerts.ts';
import { ANA } from '../../helpers/cases.ts';

const DAY = '2026-11-23';
const COUNTS = { red: 1, yellow: 2, unknown: 3, green: 4 };
const NEXT = [{ name: 'kv-shop', outageAt: `${DAY}T12:00:00.000Z` }];
const NIGHT = { quiet: { from: 22, to: 7 } };
const ROOM: Room = {
  conversation: 'room',
  reference: null,
  locale: 'en',
  zone: 'UTC',
  watches: [{ id: 'w-1', scope: SCOPE, by: ANA, at: `${DAY}T00:00:00Z` }],
  alerts: [],
  pending: [],
  digestOf: DAY,
};
const at = (time: string) => `${DAY}T${time}:00.000Z`;
const one = (name: string, but: Partial<Cause> = {}) => cause({ key: name, rule: name, marks: [name], ...but });
const held = (name: string, but: Partial<Cause> = {}): Alert => ({
  ...openAlert(name, [one(name, but)], at('06:00')),
  held: true,
});

function patrol(time: string, room: Partial<Room>, causes: readonly Cause[] | null, house: Partial<Watching> = {}) {
  const seen: Sighting | null = causes && {
    causes,
    unjudged: new Set(),
    present: new Set(causes.flatMap(({ marks }) => marks)),
    counts: COUNTS,
    next: NEXT,
  };
  let count = 0;
  const next = patrolled({ ...ROOM, ...room }, seen, {
    watching: { ...USUAL_WATCHING, ...house },
    now: at(time),
    newId: () => {
      count += 1;
      return `id-${count}`;
    },
    newAlertId: () => 'new',
  });
  return { ...next, words: next.pending.map(wordOf) };
}

function wordOf(saying: Saying): string {
  if (saying.kind === 'audit') return `${saying.happening.event} ${saying.happening.caseId}`;
  return saying.kind === 'news' ? saying.news : String(saying.kind);
}

describe('a digest', () => {
  const due = (time: string, room: Partial<Room> = {}, house: Partial<Watching> = {}) =>
    patrol(time, { digestOf: '2026-11-22', ...room }, [], house).words.length === 1;
  const wishing = { wishes: { digest: { hour: 7, minute: 45 } } };

  test('tells how things stand, once a day', () => {
    const { pending, digestOf } = patrol('08:00', { digestOf: '' }, []);

    expect(pending).toEqual([{ id: 'id-1', kind: 'digest', digest: { at: at('08:00'), counts: COUNTS, next: NEXT } }]);
    expect(digestOf).toBe(DAY);
    expect(due('08:00', { digestOf: DAY })).toBe(false);
    expect(due('08:00', { digestOf: '2026-11-24' })).toBe(false);
  });

  test('comes from its minute on, for four hours', () => {
    expect([due('07:59'), due('08:00'), due('11:59'), due('12:00')]).toEqual([false, true, true, false]);
    expect([due('07:44', wishing), due('07:45', wishing), due('08:10', wishing)]).toEqual([false, true, true]);
    expect([due('11:44', wishing), due('11:45', wishing)]).toEqual([true, false]);
  });

  test('comes to no room that watches nothing, or wants none, and not where Azure cannot be seen', () => {
    expect(due('08:00', { watches: [] })).toBe(false);
    expect(due('08:00', { wishes: { digest: null } })).toBe(false);
    expect(due('08:00', {}, { digestHour: null })).toBe(false);
    expect(patrol('08:00', { digestOf: '' }, null).words).toEqual([]);
  });
});

describe('what was held over the night', () => {
  test('is kept until the morning, and said then', () => {
    const night = patrol('06:59', {}, [one('a')], NIGHT);

    expect(night.words).toEqual([]);
    expect(night.alerts).toMatchObject([{ id: 'new', held: true, escalateAt: null }]);
    const morning = patrol('07:00', { alerts: night.alerts }, [one('a')], NIGHT);
    expect(morning.words).toEqual(['alerted new', 'card']);
    expect(morning.alerts).toMatchObject([{ held: false, alarmedAt: at('07:00'), escalateAt: at('07:30') }]);
  });

  test('is said at once where users are hit by it, and not for anything less', () => {
    const red = patrol('06:00', { alerts: [held('a')] }, [one('a', { colour: 'red' })], NIGHT);

    expect(red.words).toEqual(['alerted a', 'card']);
    expect(red.alerts).toMatchObject([{ held: false }]);
    expect(patrol('06:00', { alerts: [held('a')] }, [one('a', { marks: ['a', 'b'] })], NIGHT)).toMatchObject({
      words: [],
      alerts: [{ held: true }],
    });
  });

  test('is forgotten where it is over by then', () => {
    expect(patrol('06:30', { alerts: [held('a')] }, [], NIGHT)).toMatchObject({ words: [], alerts: [] });
    expect(patrol('07:30', { alerts: [held('a')] }, [], NIGHT)).toMatchObject({ words: [], alerts: [] });
  });

  test('is said one by one where it is little, beside what was said before', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const told = { ...held('told'), held: false };
    const causes = [...names, 'told'].map((name) => one(name));

    const { words, alerts } = patrol('07:00', { alerts: [...names.map((name) => held(name)), told] }, causes, NIGHT);

    expect(words).toEqual(names.flatMap((name) => [`alerted ${name}`, 'card']));
    expect(alerts.map(({ id }) => id)).toEqual(['told', ...names]);
    expect(alerts.map((alert) => alert.held)).toEqual(Array.from(alerts, () => false));
  });

  test('is said as one where it is much, beside what was said before', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const told = { ...held('told'), held: false };
    const causes = [...names, 'told'].map((name) => one(name));

    const { words, alerts } = patrol('07:00', { alerts: [...names.map((name) => held(name)), told] }, causes, NIGHT);

    expect(words).toEqual(['alerted a', 'card']);
    expect(alerts.map(({ id }) => id)).toEqual(['told', 'a']);
    expect(alerts[1]?.causes.map(({ rule }) => rule)).toEqual(names);
    expect(alerts[1]).toMatchObject({ held: false });
  });
});

describe('a snooze', () => {
  const until = at('09:00');
  const snoozed = (but: Partial<Cause> = {}): Alert => ({
    ...alertAt.snoozed,
    causes: [{ ...one('a', but), over: null, calmSince: null }],
    snooze: { until, reason: 'known', by: ANA },
  });
  const RED = { colour: 'red' } as const;

  test('ends with its time, and the alert waits for somebody again', () => {
    const { words, alerts } = patrol('09:00', { alerts: [snoozed()] }, [one('a')]);

    expect(words).toEqual(['alert-changed a1b2c3', 'card', 'snooze-over']);
    expect(alerts).toMatchObject([{ stage: 'open', snooze: null, escalateAt: at('09:30') }]);
    expect(patrol('08:59', { alerts: [snoozed()] }, [one('a')]).words).toEqual([]);
  });

  test('does not end at night, unless users are hit', () => {
    const quiet = { quiet: { from: 8, to: 10 } };

    expect(patrol('09:00', { alerts: [snoozed()] }, [one('a')], quiet).words).toEqual([]);
    expect(patrol('09:00', { alerts: [snoozed(RED)] }, [one('a', RED)], quiet).words).toContain('snooze-over');
  });

  test('of an alert that was taken up has no end', () => {
    expect(patrol('09:00', { alerts: [{ ...snoozed(), stage: 'acknowledged' }] }, [one('a')]).words).toEqual([]);
    expect(patrol('09:00', { alerts: [{ ...snoozed(), snooze: null }] }, [one('a')]).words).toEqual([]);
  });
});

test('where Azure cannot be seen nothing of an alert is new', () => {
  const alerts = [{ ...held('a'), held: false, shownAt: 'here' }];

  expect(patrol('09:00', { alerts }, null)).toMatchObject({ words: [], alerts });
});

test('where nothing is escalated an alert has no time for it', () => {
  const { words, alerts } = patrol('09:00', {}, [one('a')], { escalationMinutes: 0 });

  expect(words).toEqual(['alerted new', 'card']);
  expect(alerts).toMatchObject([{ escalateAt: null, alarmedAt: at('09:00') }]);
});

test('where nothing is new the room is the same, and what it has still to say stays', () => {
  const pending = [{ id: 'p', kind: 'card', alertId: 'x' }] as const;
  const room = { ...ROOM, pending };
  const round = { watching: USUAL_WATCHING, now: at('09:00'), newId: () => 'n', newAlertId: () => 'n' };

  expect(patrolled(room, null, round)).toBe(room);
  expect(patrol('09:00', { pending }, [one('a')]).pending[0]).toBe(pending[0]);
});
