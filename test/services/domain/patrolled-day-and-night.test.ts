import { type Alert, type Cause, openAlert, type Sighting } from '../../../services/domain/alert.ts';
import { later } from '../../../services/domain/instant.ts';
import { patrolled } from '../../../services/domain/patrolled.ts';
import type { Unsaid } from '../../../services/domain/saying.ts';
import type { Room } from '../../../services/domain/watch.ts';
import { USUAL_WATCHING, type Watching } from '../../../services/domain/watching.ts';
import { ROOM as AT_NINE, alertAt, cause } from '../../helpers/alerts.ts';
import { NOW as NINE } from '../../helpers/cases.ts';

/** Nine in the morning, as a clock tells it. */
const NOW = later(NINE, -30);
const MARK = cause().marks[0] ?? '';
const YELLOW = [cause()];
const RED = [cause({ colour: 'red' })];
const MORE = [cause({ marks: [MARK, 'more'] })];
const NIGHT = { quiet: { from: 8, to: 10 } };

const ROOM: Room = { ...AT_NINE, watches: AT_NINE.watches.map((watch) => ({ ...watch, at: NOW })) };
const open = (but: Partial<Alert> = {}): Alert => ({ ...openAlert('a', YELLOW, NOW), shownAt: 'here', ...but });
const red = (but: Partial<Alert> = {}): Alert => ({ ...openAlert('a', RED, NOW), shownAt: 'here', ...but });

let count = 0;
const newId = () => {
  count += 1;
  return `id-${count}`;
};

interface Patrol {
  readonly causes?: readonly Cause[] | null;
  readonly minute?: number;
  readonly house?: Partial<Watching>;
}

/** A patrol of a room with these alerts: what becomes of them, and what is said, without the ids. */
function patrol(alerts: readonly Alert[], { causes = [], minute = 0, house = {} }: Patrol = {}, but = {}) {
  count = 0;
  const seen: Sighting | null = causes && {
    causes,
    unjudged: new Set(),
    present: new Set([MARK, 'k-0', 'k-1']),
    counts: { red: 0, yellow: 0, unknown: 0, green: 0 },
    next: [],
  };
  const now = later(NOW, minute * 60);
  const room = patrolled({ ...ROOM, alerts, ...but }, seen, {
    watching: { ...USUAL_WATCHING, ...house },
    now,
    newId,
    newAlertId: newId,
  });
  const says = room.pending.map(({ id: _id, ...each }): Unsaid => each);
  return { room, alerts: room.alerts, says, words: says.map(wordOf) };
}

function wordOf(saying: Unsaid): string {
  if (saying.kind === 'audit') return saying.happening.event;
  return saying.kind === 'news' ? saying.news : String(saying.kind);
}

test('what is said of a new alert names it, its room and the moment', () => {
  const { alerts, says } = patrol([], { causes: YELLOW });

  expect(alerts).toMatchObject([
    { id: 'id-1', escalateAt: later(NOW, 1800), alarmedAt: NOW, calledIn: [], held: false },
  ]);
  expect(says).toEqual([
    {
      kind: 'audit',
      happening: expect.objectContaining({ event: 'alerted', caseId: 'id-1', conversation: 'room', at: NOW }),
    },
    { kind: 'card', alertId: 'id-1' },
  ]);
});

describe('what changes of an alert', () => {
  test('is told by day, with its card', () => {
    const { says, words } = patrol([open()], { causes: MORE });

    expect(words).toEqual(['alert-changed', 'card', 'more']);
    expect(says[2]).toEqual({ kind: 'news', alertId: 'a', news: 'more', at: NOW });
    expect(patrol([open({ shownAt: null })], { causes: MORE }).words).toEqual(['alert-changed', 'card', 'more']);
  });

  test('is shown on its card alone at night, where nobody is hit', () => {
    expect(patrol([open()], { causes: MORE, house: NIGHT }).words).toEqual(['alert-changed', 'card']);
    expect(patrol([open({ shownAt: null })], { causes: MORE, house: NIGHT }).words).toEqual(['alert-changed']);
  });

  test('is told at night where users are hit, or were', () => {
    const more = [{ ...RED[0], marks: [MARK, 'more'] }] as readonly Cause[];

    expect(patrol([red()], { causes: more, house: NIGHT }).words).toEqual(['alert-changed', 'card', 'more']);
    expect(patrol([red()], { causes: YELLOW, house: NIGHT }).words).toEqual(['alert-changed', 'card', 'better']);
    expect(patrol([red()], { house: NIGHT }).words).toEqual(['alert-over', 'card', 'resolved']);
    expect(patrol([open()], { house: NIGHT }).words).toEqual(['alert-over', 'card']);
  });

  test('is not told where it is snoozed, and is where it gets worse', () => {
    const snoozed = { ...open(), stage: 'snoozed', snooze: alertAt.snoozed.snooze } as const;

    expect(patrol([snoozed], { causes: MORE }).words).toEqual(['alert-changed', 'card']);
    const worse = patrol([snoozed], { causes: RED });
    expect(worse.words).toEqual(['alert-changed', 'card', 'worse']);
    expect(worse.alerts).toMatchObject([{ stage: 'open', snooze: null, escalateAt: later(NOW, 1800) }]);
  });

  test('is no news where only the words of it differ, and its card shows it all the same', () => {
    const other = [cause({ names: ['another name'] })];

    expect(patrol([open()], { causes: other }).words).toEqual(['card']);
    expect(patrol([open({ shownAt: null })], { causes: other }).words).toEqual([]);
  });
});

describe('what comes back', () => {
  const over = open({
    causes: alertAt.resolved.causes,
    stage: 'resolved',
    resolvedAt: later(NOW, -60),
    alarmedAt: later(NOW, -7200),
    calledIn: ['others'],
  });

  test('waits for somebody anew, and calls the others anew', () => {
    const { alerts, words } = patrol([over], { causes: YELLOW });

    expect(words).toEqual(['alert-changed', 'card', 'again']);
    expect(alerts).toMatchObject([{ escalateAt: later(NOW, 1800), alarmedAt: NOW, calledIn: [] }]);
    const often = { ...over, breaks: [later(NOW, -300), later(NOW, -200)] };
    expect(patrol([often], { causes: YELLOW })).toMatchObject({
      words: ['alert-changed', 'card', 'comes-and-goes'],
      alerts: [{ alarmedAt: NOW }],
    });
  });

  test('waits for nobody at night, unless users are hit', () => {
    const hit = { ...over, causes: red().causes.map((each) => ({ ...each, over: 'green' as const })) };

    expect(patrol([hit], { causes: RED, house: NIGHT })).toMatchObject({
      words: ['alert-changed', 'card', 'again'],
      alerts: [{ alarmedAt: NOW }],
    });
    expect(patrol([over], { causes: YELLOW, house: NIGHT })).toMatchObject({
      words: ['alert-changed', 'card'],
      alerts: [{ escalateAt: null, alarmedAt: later(NOW, -7200), calledIn: ['others'] }],
    });
  });

  test('is the only change for which anybody is called again', () => {
    expect(patrol([open({ escalateAt: later(NOW, 60) })], { causes: MORE }).alerts).toMatchObject([
      { escalateAt: later(NOW, 60) },
    ]);
  });
});

describe('an alert that nobody takes up', () => {
  const waiting = open({ escalateAt: NOW });

  test('is escalated when its time has come, and has none from then on', () => {
    const { alerts, says, words } = patrol([waiting], { causes: YELLOW });

    expect(words).toEqual(['escalated', 'card', 'escalation']);
    expect(says[2]).toEqual({ kind: 'escalation', alertId: 'a', at: NOW });
    expect(alerts).toEqual([{ ...waiting, escalateAt: null }]);
    expect(patrol([waiting], { causes: YELLOW, minute: -1 }).words).toEqual([]);
    expect(patrol([{ ...waiting, stage: 'acknowledged' }], { causes: YELLOW }).words).toEqual([]);
  });

  test('is so at night only where users are hit', () => {
    expect(patrol([waiting], { causes: YELLOW, house: NIGHT }).words).toEqual([]);
    expect(patrol([red({ escalateAt: NOW })], { causes: RED, house: NIGHT }).words).toEqual([
      'escalated',
      'card',
      'escalation',
    ]);
  });
});
