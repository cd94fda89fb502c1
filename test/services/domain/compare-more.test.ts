import type { Alert, Cause, Sighting, ToldCause } from '../../../services/domain/alert.ts';
import { type Compared, compare } from '../../../services/domain/compare.ts';
import { later } from '../../../services/domain/instant.ts';
import { alertAt, cause } from '../../helpers/alerts.ts';
import { NOW as NINE } from '../../helpers/cases.ts';

/** As a clock tells it. */
const NOW = later(NINE, 0);
const at = (minutes: number) => later(NOW, minutes * 60);
const other = (rule: string, but: Partial<Cause> = {}) => cause({ key: rule, rule, marks: [rule], ...but });
const told = (of: Cause, over: ToldCause['over'] = null): ToldCause => ({ ...of, over, calmSince: null });
const alert = (...causes: readonly ToldCause[]): Alert => ({ ...alertAt.open, causes });
const RED = { colour: 'red' } as const;

/** What becomes of one alert when these causes are seen, and these certificates are there. */
function look(
  before: Alert,
  causes: readonly Cause[],
  present: readonly string[] = [],
  now = NOW,
): readonly Compared[] {
  const counts = { red: 0, yellow: 0, unknown: 0, green: 0 };
  const there = new Set([...present, ...causes.flatMap(({ marks }) => marks)]);
  return compare(
    [before],
    { causes, unjudged: new Set(), present: there, counts, next: [] } as Sighting,
    now,
    () => 'new',
  );
}

const newsOf = (...args: Parameters<typeof look>) => look(...args).map(({ news }) => news);

test('a cause of an alert that was over and is seen again is a new alert, and the old one goes on', () => {
  const before = alert(told(other('a'), 'green'), told(other('b')));

  const [kept, opened] = look(before, [other('a'), other('b')]);

  expect(kept).toEqual({ alert: before, news: null, differs: false });
  expect(opened).toMatchObject({ news: 'opened', differs: true, alert: { id: 'new', causes: [{ rule: 'a' }] } });
});

test('an alert of which one certificate is gone and the other sound is said to be gone', () => {
  const before = alert(told(other('a')), told(other('b')));

  expect(newsOf(before, [], ['a'])).toEqual(['gone']);
  expect(newsOf(before, [], ['a', 'b'])).toEqual(['resolved']);
});

test('a cause of several certificates is over, not gone, as long as one of them is there', () => {
  const [over] = look(alert(told(other('a', { marks: ['one', 'two'] }))), [], ['two']);

  expect(over).toMatchObject({
    news: 'resolved',
    alert: { stage: 'resolved', resolvedAt: NOW, causes: [{ over: 'green' }] },
  });
});

test('another cause takes the place of the first where one of its certificates is the same', () => {
  const [changed, ...more] = look(alert(told(other('a'))), [other('b', { marks: ['x', 'a'] })]);

  expect(changed).toMatchObject({ news: 'changed', alert: { causes: [{ rule: 'b', over: null }] } });
  expect(more).toEqual([]);
  expect(newsOf(alert(told(other('a')), told(other('c'))), [other('b', { marks: ['a'] }), other('c')])).toEqual([
    'changed',
  ]);
});

test('what is red and stays so is told of when it is of more, and when it is better', () => {
  const before = alert(told(other('a', RED)));

  expect(newsOf(before, [other('a', RED)])).toEqual([null]);
  expect(newsOf(before, [other('a', { ...RED, marks: ['a', 'b'] })])).toEqual(['more']);
  expect(newsOf(before, [other('a')])).toEqual(['better']);
  expect(newsOf(before, [other('a', { marks: ['a', 'b'] })])).toEqual(['better']);
  expect(newsOf(alert(told(other('a', { marks: ['a', 'b'] }))), [other('a')])).toEqual([null]);
});

describe('an alert that is over', () => {
  const over = (minutes: number): Alert => ({ ...alertAt.resolved, resolvedAt: at(-minutes) });

  test('stays so while nothing of it is seen', () => {
    const before = over(60);

    expect(look(before, [])).toEqual([{ alert: before, news: null, differs: false }]);
    expect(newsOf(before, [other('a')])).toEqual([null, 'opened']);
  });

  test('is open again, on its card, until two hours have passed', () => {
    const [again] = look(over(120), [cause()]);

    expect(again).toMatchObject({
      news: 'again',
      differs: true,
      alert: { id: 'a1b2c3', stage: 'open', resolvedAt: null },
    });
    expect(again?.alert.causes).toEqual([told(cause())]);
    expect(newsOf(over(121), [cause()])).toEqual([null, 'opened']);
  });

  test('keeps the last ten times at which it broke', () => {
    const breaks = Array.from({ length: 10 }, (_, index) => at(index - 1000));

    const [again] = look({ ...over(60), breaks }, [cause()]);

    expect(again?.alert.breaks).toEqual([...breaks.slice(1), NOW]);
  });

  test('keeps what of it is not seen again as it was', () => {
    const causes = [told(other('a'), 'green'), told(other('b'), 'gone')];

    const [again] = look({ ...over(60), causes }, [other('b')]);

    expect(again?.alert.causes).toEqual([causes[0], told(other('b'))]);
  });
});

describe('what comes and goes', () => {
  const restless = { ...alert(told(cause())), breaks: [at(-60), at(-30), at(-1)] };
  const calmSince = at(-30);

  test('is watched from when nothing is seen of it', () => {
    expect(look(restless, [], cause().marks)).toEqual([
      { alert: { ...restless, causes: [{ ...told(cause()), calmSince: NOW }] }, news: null, differs: true },
    ]);
  });

  test('is over with the half hour', () => {
    const calm = { ...restless, causes: [{ ...told(cause()), calmSince }] };
    const [over] = look(calm, [], cause().marks);

    expect(over).toMatchObject({ news: 'resolved', alert: { stage: 'resolved', escalateAt: null, snooze: null } });
    expect(over?.alert.causes).toEqual([told(cause(), 'green')]);
    expect(newsOf(calm, [], cause().marks, at(-1))).toEqual([null]);
  });
});
