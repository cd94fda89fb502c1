import { countValue } from '../../../services/audit/value.ts';
import type { AuditLine, Happening } from '../../../services/index.ts';
import { chain, happenings } from '../../helpers/audit-lines.ts';

const { opened, looked, verified, undo } = happenings;
const OUTAGE = '2026-12-09T09:00:00.000Z';

interface Story {
  readonly id: string;
  readonly at?: string;
  readonly greenAt?: string | null;
  readonly opened?: Partial<Happening>;
  readonly after?: readonly Happening[];
}

/** The lines of a case that ended green, unless something else is said. */
function story({
  id,
  at = '2026-11-23T09:00:00.000Z',
  greenAt = '2026-11-23T10:00:00.000Z',
  after = [],
  ...but
}: Story) {
  const told = { caseId: id, certificateId: `/c/${id}`, colour: 'yellow', outageAt: OUTAGE, seconds: 2 } as const;
  const first = { ...opened, ...told, at, ...but.opened };
  const last = {
    ...verified,
    caseId: id,
    at: greenAt ?? at,
    stage: 'resolved',
    colour: 'green',
    outageAt: null,
  } as const;
  return [first, ...(greenAt === null ? [] : [last]), ...after.map((each) => ({ ...each, caseId: id }))];
}

function count(all: readonly Happening[], query: object = {}) {
  async function* lines(): AsyncGenerator<AuditLine> {
    yield* chain(all);
  }
  const whole = { since: null, before: null, conversation: null, by: 'month', ...query } as const;
  return countValue(lines(), whole, async () => undefined);
}

test('a certificate that was green before the day that users would have been hit is an incident avoided', async () => {
  const { total } = await count(story({ id: 'a' }));

  expect(total).toEqual({
    opened: 1,
    diagnosis: { count: 1, median: 2, nineInTen: 2 },
    green: 1,
    toGreen: { count: 1, median: 3600, nineInTen: 3600 },
    avoided: 1,
    late: 0,
    undated: 0,
  });
});

test.each<[string, Story, object]>([
  ['users were hit already', { id: 'a', opened: { colour: 'red' } }, { green: 1, avoided: 0, late: 1 }],
  ['the day had passed', { id: 'a', greenAt: '2026-12-10T00:00:00.000Z' }, { green: 1, avoided: 0, late: 1 }],
  ['no day was known', { id: 'a', opened: { outageAt: null } }, { green: 1, avoided: 0, undated: 1 }],
  ['nothing was mended', { id: 'a', greenAt: null }, { opened: 1, green: 0, avoided: 0 }],
  ['the fix was taken back', { id: 'a', after: [undo] }, { green: 0, avoided: 0, late: 0 }],
])('none was avoided where %s', async (_, told, expected) => {
  expect((await count(story(told))).total).toMatchObject(expected);
});

test('the last look before the fix tells the day', async () => {
  const [first, last] = story({ id: 'a', opened: { outageAt: null } });
  const again = { ...looked, caseId: 'a', colour: 'yellow', outageAt: OUTAGE } as const;

  expect((await count([first, again, last] as readonly Happening[])).total.avoided).toBe(1);
});

test('a certificate that was mended twice before the same day is one incident, by whatever case of its letters', async () => {
  const twice = ['a', 'b'].flatMap((id) => story({ id, opened: { certificateId: id === 'a' ? '/C/X' : '/c/x' } }));

  expect((await count(twice)).total).toMatchObject({ green: 2, avoided: 1 });
});

test('lines of an earlier version of the bot are counted for what they say', async () => {
  const [first, last] = story({ id: 'a' });
  const { seconds: _seconds, outageAt: _outage, ...old } = first as Happening;

  expect((await count([old as Happening, last as Happening])).total).toMatchObject({
    opened: 1,
    diagnosis: null,
    green: 1,
    undated: 1,
  });
});

test('what ends in a time counts in it though it began before, each in its own month', async () => {
  const all = [
    ...story({ id: 'a', at: '2026-10-31T23:00:00.000Z', greenAt: '2026-11-01T01:00:00.000Z' }),
    ...story({ id: 'b', greenAt: null }),
  ];

  const november = await count(all, { since: '2026-11-01T00:00:00.000Z' });
  const { spans } = await count(all);

  expect(november.total).toMatchObject({ opened: 1, green: 1, avoided: 1 });
  expect(spans.map(({ from, worth }) => [from, worth.opened, worth.green])).toEqual([
    ['2026-10-01', 1, 0],
    ['2026-11-01', 1, 1],
  ]);
});

test('a week begins on Monday', async () => {
  const all = [
    ...story({ id: 'a', at: '2026-11-22T23:00:00.000Z', greenAt: null }),
    ...story({ id: 'b', greenAt: null }),
  ];

  expect((await count(all, { by: 'week' })).spans.map(({ from }) => from)).toEqual(['2026-11-16', '2026-11-23']);
});

test('a conversation is told of its own', async () => {
  const all = [...story({ id: 'a' }), ...story({ id: 'b', opened: { conversation: 'elsewhere' } })];

  expect((await count(all, { conversation: opened.conversation })).total.opened).toBe(1);
});
