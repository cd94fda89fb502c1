import { type Cause, openAlert, type Sighting } from '../../../services/domain/alert.ts';
import { later } from '../../../services/domain/instant.ts';
import { patrolled } from '../../../services/domain/patrolled.ts';
import type { Saying } from '../../../services/domain/saying.ts';
import type { Room } from '../../../services/domain/watch.ts';
import { USUAL_WATCHING, type Watching } from '../../../services/domain/watching.ts';
import { alertAt, cause, ROOM as EMPTY } from '../../helpers/alerts.ts';
import { NOW } from '../../helpers/cases.ts';

const MARK = cause().marks[0] ?? '';
const YELLOW = [cause()];
const RED = [cause({ colour: 'red' })];

function seen(causes: readonly Cause[]): Sighting {
  return {
    causes,
    unjudged: new Set(),
    present: new Set([MARK]),
    counts: { red: 0, yellow: causes.length, unknown: 0, green: 1 },
    next: [],
  };
}

let count = 0;
const newId = () => {
  count += 1;
  return `${count}`;
};

/** A patrol at a moment, and what it has said: the sayings of before are taken out. */
function patrol(room: Room, causes: readonly Cause[] | null, minute = 0, watching: Partial<Watching> = {}) {
  const round = {
    watching: { ...USUAL_WATCHING, ...watching },
    now: later(NOW, minute * 60),
    newId,
    newAlertId: newId,
  };
  const next = patrolled({ ...room, pending: [] }, causes && seen(causes), round);
  return { room: next, says: next.pending.map(wordOf) };
}

function wordOf(saying: Saying): string {
  if (saying.kind === 'audit') return saying.happening.event;
  return saying.kind === 'news' ? saying.news : saying.kind;
}

const NIGHT = { quiet: { from: 8, to: 10 } };

test('nothing new leaves a room the same', () => {
  const { room } = patrol(EMPTY, YELLOW);
  const settled = { ...room, pending: [] };

  const round = { watching: USUAL_WATCHING, now: later(NOW, 60), newId, newAlertId: newId };
  expect(patrolled(settled, seen(YELLOW), round)).toBe(settled);
});

test('an alert is kept with its card and its line of the audit in one', () => {
  expect(patrol(EMPTY, YELLOW).says).toEqual(['alerted', 'card']);
});

test('an alert that nobody takes up is escalated once, and goes on being so when Azure cannot be seen', () => {
  const { room } = patrol(EMPTY, YELLOW);

  expect(patrol(room, YELLOW, 29).says).toEqual([]);
  const late = patrol(room, null, 30);
  expect(late.says).toEqual(['escalated', 'card', 'escalation']);
  expect(patrol(late.room, null, 90).says).toEqual([]);
  expect(patrol(patrol(EMPTY, YELLOW, 0, { escalationMinutes: 0 }).room, YELLOW, 999).says).not.toContain('escalation');
});

test('an Azure that cannot be seen resolves nothing', () => {
  const { room } = patrol(EMPTY, YELLOW);

  expect(patrol(room, null, 5).room.alerts).toEqual(room.alerts);
});

test('what was acknowledged is not escalated, until users are hit', () => {
  const room = { ...EMPTY, alerts: [alertAt.acknowledged] };

  expect(patrol(room, YELLOW, 500).says).toEqual([]);
  const worse = patrol(room, RED);
  expect(worse.says).toEqual(['alert-changed', 'card', 'worse']);
  expect(patrol(worse.room, RED, 30).says).toContain('escalation');
});

test('what is snoozed is quiet until then, and comes back if it is still broken', () => {
  const room = { ...EMPTY, alerts: [alertAt.snoozed] };
  const more = [cause({ marks: [MARK, 'more'] })];

  expect(patrol(room, more).says).not.toContain('more');
  expect(patrol(room, YELLOW, 24 * 60).says).toEqual(expect.arrayContaining(['card', 'snooze-over']));
  expect(patrol(room, RED).says).toEqual(['alert-changed', 'card', 'worse']);
});

test('what can wait is said when the night is over, and not at all if it is sound by then', () => {
  const night = patrol(EMPTY, YELLOW, 0, NIGHT);
  expect(night.says).toEqual([]);

  expect(patrol(night.room, YELLOW, 61, NIGHT).says).toEqual(['alerted', 'card']);
  const sound = patrol(night.room, [], 30, NIGHT);
  expect(sound.says).toEqual([]);
  expect(patrol(sound.room, [], 61, NIGHT).says).toEqual([]);
});

test('red is never quiet', () => {
  expect(patrol(EMPTY, RED, 0, NIGHT).says).toEqual(['alerted', 'card']);
  expect(patrol(patrol(EMPTY, YELLOW, 0, NIGHT).room, RED, 5, NIGHT).says).toEqual(['alerted', 'card']);
});

test('a night of much is told as one in the morning', () => {
  const held = Array.from({ length: 6 }, (_, index) => {
    const each = cause({ key: `k-${index}`, marks: [`m-${index}`] });
    return { ...openAlert(`a-${index}`, [each], NOW), held: true };
  });
  const causes = held.flatMap((alert) => alert.causes);

  const { room, says } = patrol({ ...EMPTY, alerts: held }, causes, 61, NIGHT);

  expect(says).toEqual(['alerted', 'card']);
  expect(room.alerts.map((alert) => alert.causes.length)).toEqual([6]);
});

test('a digest comes once in the morning of the room, and not long after it', () => {
  const room = { ...EMPTY, digestOf: '2026-11-22' };

  const morning = patrol(room, []);
  expect(morning.says).toEqual(['digest']);
  expect(patrol(morning.room, [], 5).says).toEqual([]);
  expect(patrol(morning.room, [], 24 * 60).says).toEqual(['digest']);
  expect(patrol(room, [], 4 * 60).says).toEqual([]);
  expect(patrol(room, null).says).toEqual([]);
  expect(patrol({ ...room, zone: 'America/New_York' }, []).says).toEqual([]);
  expect(patrol({ ...room, watches: [] }, []).says).toEqual([]);
  expect(patrol(room, [], 0, { digestHour: null }).says).toEqual([]);
});

test('what was broken when a watch began is not called out, and is told of when it changes', () => {
  const room = { ...EMPTY, alerts: [openAlert('known', YELLOW, NOW)] };

  expect(patrol(room, YELLOW, 120).says).toEqual([]);
  expect(patrol(room, [], 120).says).toEqual(['alert-over', 'card', 'resolved']);
});
