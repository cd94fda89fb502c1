import { parseQuery } from '../../simulator/resource-graph/kql/parse-query.ts';
import { runSteps } from '../../simulator/resource-graph/kql/run-query.ts';
import { ask, BOT, clientsFor, started, worldNamed } from './azure-clients.ts';

const rows = [
  {
    id: '/a',
    name: 'Alpha',
    type: 'x/y',
    n: 1,
    properties: { on: true, tags: ['p', 'q'], at: '2026-01-02T00:00:00Z', inner: { 'odd-name': 'v' } },
  },
  { id: '/b', name: 'beta one', type: 'x/z', n: 10, properties: { on: false, tags: [], at: '2026-01-03T00:00:00Z' } },
  { id: '/c', name: 'gamma', type: 'x/z', n: 2, properties: { tags: null } },
];

function run(query: string): readonly Record<string, unknown>[] {
  return runSteps(parseQuery(query).steps, rows);
}

test('a union has the rows of the other table too', () => {
  const other = [{ id: '/o', type: 'x/o' }];
  const { steps } = parseQuery("resources | union Others | where type in~ ('x/o', 'x/y')");

  const found = runSteps(steps, rows, (table) => (table === 'others' ? other : []));

  expect(found.map(({ id }) => id)).toEqual(['/a', '/o']);
});

test.each([
  ["where name =~ 'ALPHA'", ['/a']],
  ["where name == 'alpha'", []],
  ["where name != 'gamma' and not(name has 'one')", ['/a']],
  ["where name !~ 'GAMMA' | where not (name =~ 'alpha')", ['/b']],
  ['where type in~ (\'X/Y\', "X/W")', ['/a']],
  ["where type !in ('x/y')", ['/b', '/c']],
  ["where name has 'one' or name startswith 'GAM'", ['/b', '/c']],
  ["where name contains 'LPH'", ['/a']],
  ["where name has 'lph'", []],
  ['where isnotempty(properties.on) and tobool(properties.on) == true', ['/a']],
  ["where properties.inner['odd-name'] == 'v'", ['/a']],
  ['where todatetime(properties.at) > todatetime("2026-01-02T12:00:00Z")', ['/b']],
  ['where n >= 2 | order by n asc // by size', ['/c', '/b']],
  ['sort by name desc | take 2', ['/c', '/b']],
  ['top 1 by n', ['/b']],
])('%s', (steps, ids) => {
  expect(run(`resources | ${steps}`).map(({ id }) => id)).toEqual(ids);
});

test.each([
  ['project id, upper=toupper(name), properties.on | take 1', [{ id: '/a', upper: 'ALPHA', properties_on: true }]],
  ['extend t=tolower(name) | project t | limit 1', [{ t: 'alpha' }]],
  [
    'summarize count() by type | order by type asc',
    [
      { type: 'x/y', count_: 1 },
      { type: 'x/z', count_: 2 },
    ],
  ],
  ['summarize n=count(), top=max(n)', [{ n: 3, top: 10 }]],
  [
    'mv-expand tag=properties.tags | where isnotempty(tag) | project id, tag=tostring(tag)',
    [
      { id: '/a', tag: 'p' },
      { id: '/a', tag: 'q' },
    ],
  ],
  ['distinct type', [{ type: 'x/y' }, { type: 'x/z' }]],
  ['count', [{ Count: 3 }]],
])('%s gives its rows', (steps, expected) => {
  expect(run(`resources | ${steps}`)).toEqual(expected);
});

test.each([
  'resources | join x',
  'resources | where',
  'resources | where a =~',
  'resources | where f(a)',
  "resources | where a == 'x",
  'resources | take many',
  'nothing',
  '',
])('Resource Graph refuses %p in its own words', async (query) => {
  const { graph } = clientsFor(await started(worldNamed('healthy')), BOT);

  const refused = await graph.resources({ query }).catch((error) => error);

  expect(refused).toMatchObject({
    statusCode: 400,
    code: 'BadRequest',
    message: expect.stringContaining('Please provide below info when asking for support'),
  });
});

test.each([
  ['or', 'name == 1 or '],
  ['and', "name != 'x' and "],
])('a hundred thousand conditions joined by %s are computed', (_, condition) => {
  expect(run(`resources | where ${condition.repeat(100_000)} name == 'gamma' | count`)).toEqual([{ Count: 1 }]);
});

test.each([
  ['members of members', `resources | project properties${'.a'.repeat(100_000)}`],
  ['things of lists in lists', `resources | project properties${'[0]'.repeat(100_000)}`],
])('%s without end are refused', (_, query) => {
  expect(() => parseQuery(query)).toThrow('nested too deeply');
});

test('a comment without an end is refused where it begins, however many there are', () => {
  expect(() => parseQuery(`resources ${'/* '.repeat(200_000)}`)).toThrow('a comment without an end');
});

test('a column that no row has is empty, whatever every object has', () => {
  expect(run('resources | take 1 | project constructor, toString')).toEqual([{ constructor: null, toString: null }]);
});

test('lists that are spread out again and again are refused as too much for an answer', async () => {
  const lists = `extend a = pack_array(${'1,'.repeat(99)}1)${' | mv-expand b = a'.repeat(6)}`;
  const simulator = await started(worldNamed('healthy'));

  const answer = await ask(simulator, '/providers/Microsoft.ResourceGraph/resources?api-version=2024-04-01', {
    oid: BOT,
    method: 'POST',
    body: { query: `resources | ${lists}` },
  });

  expect(answer).toMatchObject({ status: 400, body: { error: { details: [{ code: 'ResponsePayloadTooLarge' }] } } });
});

test('a text grows no longer than one may be', () => {
  const longer = ' | extend a = strcat(a, a, a, a)'.repeat(15);

  expect(run(`resources | take 1 | extend a = 'xxxx'${longer} | project n = strlen(a)`)).toEqual([{ n: 1_048_576 }]);
});
