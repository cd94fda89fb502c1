import { worstOf } from '../../../services/domain/checked.ts';
import { counting } from '../../../services/domain/counting.ts';
import { distinct } from '../../../services/domain/distinct.ts';
import { pagesOf, WHOLE } from '../../../services/domain/listing.ts';
import { markOf } from '../../../services/domain/mark.ts';
import { oncePer } from '../../../services/domain/once-per.ts';
import { hasCode, planCode } from '../../../services/domain/plan-code.ts';
import { Recent } from '../../../services/domain/recent.ts';
import { requestsOf } from '../../../services/domain/spent.ts';
import { USUAL_WATCHING } from '../../../services/domain/watching.ts';
import { whenAborted } from '../../../services/domain/when-aborted.ts';
import { BEN, plan } from '../../helpers/cases.ts';
import { TARGET } from '../../helpers/changes.ts';

test('what says the same is there once, in the order in which it came', () => {
  expect(distinct([{ a: 1 }, { a: 2 }, { a: 1 }])).toEqual([{ a: 1 }, { a: 2 }]);
});

test('a list has a page for every ten rows, and one where it has none', () => {
  expect([0, 1, 10, 11, 20, 21].map(pagesOf)).toEqual([1, 1, 1, 2, 2, 3]);
});

test('a list that nobody narrows begins at its first page', () => {
  expect(WHOLE).toEqual({ only: null, until: null, hitBy: null, places: [], about: null, page: 1 });
});

test('a certificate is known again by its mark, however its id is written', () => {
  expect(markOf(TARGET.certificateId)).toMatch(/^[0-9a-f]{12}$/);
  expect(markOf(`${TARGET.certificateId.toUpperCase()}/`)).toBe(markOf(TARGET.certificateId));
  expect(markOf(`${TARGET.certificateId}2`)).not.toBe(markOf(TARGET.certificateId));
});

test('what is worked out of a thing is worked out once, though it be nothing', () => {
  const asked: object[] = [];
  const work = oncePer((of: object) => {
    asked.push(of);
    return undefined;
  });
  const [one, other] = [{}, {}];

  expect([work(one), work(other), work(one)]).toEqual([undefined, undefined, undefined]);
  expect(asked).toEqual([one, other]);
});

test('a plan is told by six figures that can be typed in any letters, and by more of the same', () => {
  const code = planCode(plan());

  expect(code).toMatch(/^[0-9a-f]{6}$/);
  expect(hasCode(plan(), code.toUpperCase())).toBe(true);
  expect(hasCode(plan(), code.slice(0, 5))).toBe(false);
  expect(hasCode(plan(), '')).toBe(false);
  expect(hasCode(plan({ cures: 'another' }), code)).toBe(false);
});

test('an approval counts to the last second of its time', () => {
  const approvals = [{ by: BEN, at: '2026-11-23T09:00:00Z' }];
  const counted = (at: string) => counting({ plan: plan(), approvals }, at);

  expect(counted('2026-11-23T09:30:00Z')).toEqual(approvals);
  expect(counted('2026-11-23T09:30:01Z')).toEqual([]);
});

test('what was asked for longest ago is forgotten first', () => {
  const recent = new Recent<string, number>(2);
  recent.set('a', 1);
  recent.set('b', 2);
  recent.get('a');
  recent.set('c', 3);

  expect([recent.get('a'), recent.get('b'), recent.get('c'), recent.size]).toEqual([1, undefined, 3, 2]);
  recent.set('a', 4);
  recent.set('d', 5);
  expect([recent.get('a'), recent.get('c'), recent.get('d')]).toEqual([4, undefined, 5]);
  recent.delete('a');
  expect([recent.get('a'), recent.size]).toEqual([undefined, 1]);
  recent.get('a');
  expect(recent.size).toBe(1);
});

test('every request is counted, whatever was asked', () => {
  const subscriptions = new Map([
    ['', 10_000],
    ['s', 1_000],
  ]);

  expect(requestsOf({ resourceGraph: 1, vaults: 20, directory: 300, subscriptions })).toBe(11_321);
});

test('the worst of what was found out stands for all of it', () => {
  const worst = (...verdicts: readonly ('ok' | 'warn' | 'fail')[]) => worstOf(verdicts.map((verdict) => ({ verdict })));

  expect([worst(), worst('ok'), worst('ok', 'warn'), worst('warn', 'fail', 'ok')]).toEqual([
    'ok',
    'ok',
    'warn',
    'fail',
  ]);
});

test('who waits for an end is told of it once, and not at all who has called that off', () => {
  const ends = new AbortController();
  const told: string[] = [];
  whenAborted(ends.signal, () => told.push('waits'));
  whenAborted(ends.signal, () => told.push('called off'))();

  ends.abort();
  ends.signal.dispatchEvent(new Event('abort'));

  expect(told).toEqual(['waits']);
});

test('a house that says nothing looks every five minutes, escalates after half an hour, and tells the state at eight', () => {
  expect(USUAL_WATCHING).toEqual({
    patrolMinutes: 5,
    escalationMinutes: 30,
    digestHour: 8,
    quiet: null,
    zone: 'UTC',
  });
});
