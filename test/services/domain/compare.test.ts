import type { Alert, Cause, Sighting } from '../../../services/domain/alert.ts';
import { compare } from '../../../services/domain/compare.ts';
import { later } from '../../../services/domain/instant.ts';
import { alertAt, cause } from '../../helpers/alerts.ts';
import { NOW } from '../../helpers/cases.ts';

const MARK = cause().marks[0] ?? '';
const at = (minutes: number) => later(NOW, minutes * 60);

/** What a patrol sees: these causes, and the certificate of the tests somewhere. */
function seen(causes: readonly Cause[], but: Partial<Sighting> = {}): Sighting {
  const counts = { red: 0, yellow: causes.length, unknown: 0, green: 0 };
  const present = new Set([MARK, ...causes.flatMap(({ marks }) => marks)]);
  return { causes, unjudged: new Set(), present, counts, next: [], ...but };
}

let count = 0;
const newId = () => {
  count += 1;
  return `id-${count}`;
};

function compared(alerts: readonly Alert[], sighting: Sighting, now = NOW) {
  return compare(alerts, sighting, now, newId).map(({ alert, news, differs }) => ({
    news,
    differs,
    resolved: alert.resolvedAt !== null,
    causes: alert.causes.map(({ key, over }) => [key.split(' ')[1], over]),
  }));
}

const KNOWN = ['grant-missing', null];
const other = (rule: string, but: Partial<Cause> = {}) =>
  cause({ key: `access ${rule} v`, rule, marks: [rule], ...but });

test.each<[string, readonly Alert[], Sighting, object]>([
  ['what is new opens an alert', [], seen([cause()]), { news: 'opened', causes: [KNOWN] }],
  ['what goes on is no news', [alertAt.open], seen([cause()]), { news: null, differs: false }],
  [
    'users who are hit now are news',
    [alertAt.acknowledged],
    seen([cause({ colour: 'red' })]),
    { news: 'worse', differs: true },
  ],
  [
    'more certificates of one cause are news of it, not another alert',
    [alertAt.open],
    seen([cause({ marks: [MARK, 'another'] })]),
    { news: 'more', causes: [KNOWN] },
  ],
  [
    'what is seen no more is over',
    [alertAt.open],
    seen([]),
    { news: 'resolved', causes: [['grant-missing', 'green']] },
  ],
  [
    'a certificate that cannot be judged is not sound',
    [alertAt.open],
    seen([], { unjudged: new Set([MARK]) }),
    { news: null, differs: false, resolved: false },
  ],
  [
    'a certificate that is not there any more is said to be gone, not to be sound',
    [alertAt.open],
    seen([], { present: new Set() }),
    { news: 'gone', causes: [['grant-missing', 'gone']] },
  ],
  [
    'another cause of the same certificates takes the place of the first',
    [alertAt.open],
    seen([other('vault-not-found', { marks: [MARK] })]),
    { news: 'changed', causes: [['vault-not-found', null]] },
  ],
  [
    'what comes back within two hours is the same alert again',
    [{ ...alertAt.resolved, resolvedAt: at(-60) }],
    seen([cause()]),
    { news: 'again', causes: [KNOWN], resolved: false },
  ],
])('%s', (_, alerts, sighting, expected) => {
  const [first, ...more] = compared(alerts, sighting);

  expect(first).toMatchObject(expected);
  expect(more).toEqual([]);
});

test('what comes back the next day is a new alert', () => {
  const old = { ...alertAt.resolved, resolvedAt: at(-180) };

  expect(compared([old], seen([cause()])).map(({ news }) => news)).toEqual([null, 'opened']);
});

test('an alert that is over is forgotten after a day', () => {
  expect(compared([{ ...alertAt.resolved, resolvedAt: at(-24 * 60) }], seen([]))).toEqual([]);
});

test('five new causes are five alerts, six are a storm on one card', () => {
  const many = Array.from({ length: 6 }, (_, index) => other(`rule-${index}`));

  expect(compared([], seen(many.slice(1))).map(({ causes }) => causes.length)).toEqual([1, 1, 1, 1, 1]);
  expect(compared([], seen(many)).map(({ causes }) => causes.length)).toEqual([6]);
});

test('what comes and goes is told so once, and is over when it has held still for half an hour', () => {
  let alerts: readonly Alert[] = [];
  const patrol = (minute: number, causes: readonly Cause[]) => {
    const all = compare(alerts, seen(causes), at(minute), newId);
    alerts = all.map(({ alert }) => alert);
    return all.map(({ news }) => news);
  };

  expect(patrol(0, [cause()])).toEqual(['opened']);
  expect(patrol(5, [])).toEqual(['resolved']);
  expect(patrol(10, [cause()])).toEqual(['again']);
  expect(patrol(15, [])).toEqual(['resolved']);
  expect(patrol(20, [cause()])).toEqual(['comes-and-goes']);
  for (let minute = 25; minute < 60; minute += 10) {
    expect(patrol(minute, [])).toEqual([null]);
    expect(patrol(minute + 5, [cause()])).toEqual([null]);
  }
  expect(patrol(65, [])).toEqual([null]);
  expect(patrol(90, [])).toEqual([null]);
  expect(patrol(95, [])).toEqual(['resolved']);
});
