import type { Alert } from '../../../services/domain/alert.ts';
import { type Calling, called } from '../../../services/domain/called.ts';
import { later } from '../../../services/domain/instant.ts';
import { patrolled } from '../../../services/domain/patrolled.ts';
import { type Saying, type Unsaid, withSayings } from '../../../services/domain/saying.ts';
import type { Room } from '../../../services/domain/watch.ts';
import { USUAL_WATCHING } from '../../../services/domain/watching.ts';
import { alertAt } from '../../helpers/alerts.ts';
import { NOW } from '../../helpers/cases.ts';

const HOME = { conversation: 'home' } as Room;
const SAID = [{ kind: 'card', alertId: 'before' }] as const;
const WAITING: Alert = { ...alertAt.open, alarmedAt: NOW };
const room = (conversation: string, but: Partial<Calling> = {}): Calling => ({
  ear: { conversation, reference: null, locale: 'en' },
  minutes: 10,
  concerns: () => true,
  ...but,
});
const after = (minutes: number, callings: readonly Calling[] | undefined, alert: Alert = WAITING) =>
  called({ alert, says: SAID }, HOME, { ...(callings && { callings }), now: later(NOW, minutes * 60) });

test('a room is called once an alert has waited for as long as it has said, and that is told to the audit', () => {
  const others = room('others');

  expect(after(9, [others])).toEqual({ alert: WAITING, says: SAID });
  const { alert, says } = after(10, [others]);
  expect(alert).toEqual({ ...WAITING, calledIn: ['others'] });
  expect(says).toEqual([
    ...SAID,
    { kind: 'audit', happening: expect.objectContaining({ event: 'escalated', conversation: 'home', by: null }) },
    { kind: 'escalation', alertId: alert.id, at: later(NOW, 600), to: others.ear },
  ]);
  expect(says[1]).toMatchObject({ happening: { says: 'to others', caseId: alert.id } });
});

test('each room is called once, though several of its wishes are due, and the others still are', () => {
  const { alert, says } = after(60, [room('others'), room('others'), room('third')], {
    ...WAITING,
    calledIn: ['first'],
  });

  expect(alert.calledIn).toEqual(['first', 'others', 'third']);
  expect(says.filter(({ kind }) => kind === 'escalation')).toHaveLength(2);
  expect(after(90, [room('others'), room('third')], alert)).toEqual({ alert, says: SAID });
});

test.each<[string, readonly Calling[] | undefined, Alert]>([
  ['nobody wants to be', undefined, WAITING],
  ['the alert is its own', [room('home')], WAITING],
  ['it is about nothing of its', [room('others', { concerns: () => false })], WAITING],
  ['somebody has taken it up', [room('others')], { ...alertAt.acknowledged, alarmedAt: NOW }],
  ['it is over', [room('others')], { ...WAITING, resolvedAt: NOW }],
  ['it never waited for anybody', [room('others')], alertAt.open],
])('no room is called where %s', (_, callings, alert) => {
  expect(after(600, callings, alert)).toEqual({ alert, says: SAID });
});

test('a room is asked about the alert and whose it is', () => {
  const asked: unknown[] = [];
  after(60, [room('others', { concerns: (...about) => asked.push(about) > 0 })]);

  expect(asked).toEqual([[WAITING, 'home']]);
});

test('a patrol calls other rooms by day, and at night where users are hit', () => {
  const kinds = (colour: 'red' | 'yellow', quiet: { from: number; to: number } | null) => {
    const causes = WAITING.causes.map((cause) => ({ ...cause, colour }));
    const alert = { ...WAITING, causes, escalateAt: null };
    const home = { ...HOME, zone: 'UTC', watches: [], alerts: [alert], pending: [], digestOf: '' };
    const watching = { ...USUAL_WATCHING, quiet };
    const round = {
      watching,
      callings: [room('others')],
      now: later(NOW, 600),
      newId: () => 'n',
      newAlertId: () => 'n',
    };
    return patrolled(home, null, round).pending.map(({ kind }) => kind);
  };
  const night = { from: 8, to: 10 };

  expect([kinds('yellow', null), kinds('yellow', night), kinds('red', night)]).toEqual([
    ['audit', 'escalation'],
    [],
    ['audit', 'escalation'],
  ]);
});

describe('what is to be said', () => {
  let count = 0;
  const newId = () => {
    count += 1;
    return `new-${count}`;
  };
  const card = (alertId: string): Unsaid => ({ kind: 'card', alertId });
  const news: Unsaid = { kind: 'news', alertId: 'a', news: 'more', at: NOW };
  const adding = (pending: readonly Saying[], ...added: readonly Unsaid[]) => {
    count = 0;
    return withSayings(pending, added, newId);
  };

  test('is said in the order in which it came', () => {
    expect(adding([{ ...news, id: 'old' }], card('a'), news)).toEqual([
      { ...news, id: 'old' },
      { ...card('a'), id: 'new-1' },
      { ...news, id: 'new-2' },
    ]);
  });

  test('shows a card once, in its place and under a new id', () => {
    const pending = [
      { ...card('a'), id: 'old' },
      { ...news, id: 'next' },
    ];

    expect(adding(pending, card('a'), card('b'))).toEqual([
      { ...card('a'), id: 'new-1' },
      { ...news, id: 'next' },
      { ...card('b'), id: 'new-2' },
    ]);
    expect(adding(pending, news)).toHaveLength(3);
    expect(adding([{ ...news, id: 'next' }], card('a'))).toHaveLength(2);
  });

  test('is two hundred at most, and what is oldest is dropped', () => {
    const all = adding([], ...Array.from({ length: 201 }, () => news));

    expect(all).toHaveLength(200);
    expect(all[0]?.id).toBe('new-2');
  });
});
