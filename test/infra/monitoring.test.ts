import { readFileSync } from 'node:fs';
import { METRICS as counted } from '../../bot/telemetry/metrics.ts';
import { STEP_RESULTS } from '../../bot/telemetry/signal.ts';
import { deploy } from './deployment.ts';
import { GROUND } from './ground.ts';
import { readExample, readTemplate } from './template.ts';
import { readYaml } from './yaml.ts';

/** What the bot counts, and by which labels. */
const METRICS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.values(counted).map(({ name, labels }) => [name, Object.keys(labels)]),
);

const { resources } = deploy(readTemplate('azuredeploy'), readExample('azuredeploy'), GROUND);
const of = (type: string) => resources.filter((each) => each.type === `Microsoft.Insights/${type}`);
const metricsIn = (text: string) => [...new Set(text.match(/greenlight_[a-z_]+/g) ?? [])];

interface Rule {
  readonly scopes: readonly string[];
  readonly criteria: { readonly allOf: readonly { readonly query: string }[] };
  readonly actions: { readonly actionGroups: readonly string[] };
}
const rules = of('scheduledQueryRules').map(({ properties }) => properties as unknown as Rule);
const queries = rules.flatMap(({ criteria }) => criteria.allOf.map(({ query }) => query));

const [{ properties: board } = { properties: {} }] = of('workbooks');
const workbook = JSON.parse((board as { readonly serializedData: string }).serializedData) as {
  readonly items: readonly {
    readonly content: { readonly query?: string; readonly crossComponentResources?: object };
  }[];
};
const charts = workbook.items.flatMap(({ content }) => content.query ?? []);

const prometheus = readYaml(readFileSync('infra/prometheus-alerts.yml', 'utf8')) as unknown as {
  readonly groups: readonly { readonly rules: readonly { readonly alert: string; readonly expr: string }[] }[];
};
const expressions = prometheus.groups.flatMap((group) => group.rules.map(({ expr }) => expr));

test('there is an alert for each way in which the bot may fail people', () => {
  const alerted = ['ready', 'queue_age_seconds', 'steps_total', 'azure_requests_total', 'refusals_total'];

  expect(metricsIn(queries.join()).toSorted()).toEqual(alerted.map((each) => `greenlight_${each}`).toSorted());
  expect(metricsIn(expressions.join()).toSorted()).toEqual(metricsIn(queries.join()).toSorted());
});

test('a bot that says nothing at all is noticed too', () => {
  const [{ properties } = { properties: {} }] = of('metricAlerts');

  expect(properties).toMatchObject({
    criteria: { allOf: [{ metricName: 'HealthCheckStatus', operator: 'LessThan' }] },
  });
  expect(expressions).toContain('absent(greenlight_ready)');
});

test('the workbook shows everything that is counted, from the logs of this bot', () => {
  const workspace = resources.find(({ type }) => type === 'Microsoft.OperationalInsights/workspaces')?.id;

  expect(metricsIn(charts.join()).toSorted()).toEqual(Object.keys(METRICS).toSorted());
  for (const { content } of workbook.items.slice(1)) expect(content.crossComponentResources).toEqual([workspace]);
  for (const { scopes } of rules) expect(scopes).toEqual([workspace]);
});

test.each([...queries, ...charts])('%s asks for labels that the metric has, and for one metric', (query) => {
  const [metric = '', ...others] = metricsIn(query);
  const labels = [...query.matchAll(/Properties\.(\w+)/g)].map(([, label]) => label ?? '');

  expect(others).toEqual([]);
  expect(query).toMatch(/^AppMetrics \| where Name == '/);
  expect(labels.filter((label) => !METRICS[metric]?.includes(label))).toEqual([]);
  expect((query.match(/[()]/g) ?? []).length % 2).toBe(0);
});

test('somebody gets a mail only where an address is given', () => {
  const { resources: silent } = deploy(readTemplate('azuredeploy'), { name: 'greenlight-contoso' }, GROUND);
  const actions = silent.filter(({ type }) => /scheduledQueryRules|metricAlerts/.test(type));

  expect(rules.every(({ actions: { actionGroups } }) => actionGroups[0] === of('actionGroups')[0]?.id)).toBe(true);
  for (const { properties } of actions) {
    const told = (properties as { readonly actions: object }).actions;
    expect([[], { actionGroups: [] }]).toContainEqual(told);
  }
});

/** What is no failure of a step: it is done, left alone, or looked at and asked for again. */
const NO_FAILURE = ['done', 'left-alone', 'no-answer', 'conflict', 'throttled', 'refused-for-now'];

test('a step is told of that failed or was refused, and not one that Azure has only not answered yet', () => {
  const told = [...[...queries, ...expressions].join().matchAll(/(?:result=~"|Result in \()([^")]+)/g)];
  const results = told.map(([, list = '']) => list.match(/[a-z-]+/g));

  expect(results).toEqual([
    ['refused', 'failed'],
    ['refused', 'failed'],
  ]);
  expect(STEP_RESULTS.toSorted()).toEqual([...NO_FAILURE, ...(results[0] ?? [])].toSorted());
  const docs = readFileSync('docs/deploy.md', 'utf8').replaceAll(/\s+/g, ' ');
  for (const again of NO_FAILURE.slice(2))
    expect(docs).toMatch(new RegExp(`one with [^:]*\`${again}\`.* asked for again`));
});
