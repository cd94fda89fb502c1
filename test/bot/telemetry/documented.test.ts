import { readFileSync } from 'node:fs';
import { createLog, logTold } from '../../../bot/log.ts';
import { ATTRIBUTES, FIELDS, LINES, SPANS, telemetryTables } from '../../../bot/telemetry/documented.ts';
import { logSignal } from '../../../bot/telemetry/log-lines.ts';
import { METRICS } from '../../../bot/telemetry/metrics.ts';
import { spanOf } from '../../../bot/telemetry/otel/span-of.ts';
import { TELEMETRY_SETTINGS } from '../../../bot/telemetry/settings.ts';
import { caseAt } from '../../helpers/cases.ts';
import { deeds } from './deeds.ts';

const docs = readFileSync('docs/telemetry.md', 'utf8');

test.each(Object.entries(telemetryTables()))('the table of %s is the one that the code has', (heading, table) => {
  expect(docs).toContain(`## ${heading}\n`);
  expect(docs.split(`## ${heading}\n`)[1]?.split('\n## ')[0]).toContain(`\n${table}\n`);
});

test('every setting is named', () => {
  for (const setting of Object.keys(TELEMETRY_SETTINGS)) expect(docs).toContain(`\`${setting}\``);
});

test('no other metric is named', () => {
  const known = Object.values(METRICS).map(({ name }) => name);

  expect([...new Set(docs.match(/greenlight_\w+/g))].toSorted()).toEqual([...known].toSorted());
});

test('every span and every attribute that there is, is told of, and no other', () => {
  const spans = deeds.map(spanOf);
  const attributes = new Set(spans.flatMap((span) => Object.keys(span.attributes)));

  expect(new Set(deeds.map(({ type }) => type))).toEqual(new Set(Object.keys(SPANS)));
  expect(attributes).toEqual(new Set(Object.keys(ATTRIBUTES)));
});

test('every line and every field that there is, is told of, and no other', () => {
  const lines: Record<string, unknown>[] = [];
  const log = createLog('debug', { write: (line: string) => void lines.push(JSON.parse(line)) });
  for (const deed of deeds) logSignal(log, deed);
  const intent = { kind: 'diagnose', target: 'kv-shop', colour: null, code: null, language: 'en' } as const;
  logTold(log, { type: 'understood', intent, by: 'ana', conversation: 'c' });
  logTold(log, { type: 'moved', current: caseAt.proposed, by: 'ana' });
  logTold(log, { type: 'refused', refusal: { code: 'four-eyes', because: '' }, caseId: 'c', by: 'ana' });
  logTold(log, { type: 'fault', error: new Error('away'), reference: 'r' });
  logTold(log, { type: 'listed', overview: { groups: [] } as never });

  const OF_PINO = ['level', 'time', 'pid', 'hostname', 'msg'];
  const fields = new Set(lines.flatMap((line) => Object.keys(line).filter((field) => !OF_PINO.includes(field))));
  expect(new Set(lines.map(({ msg }) => msg))).toEqual(new Set(Object.keys(LINES)));
  expect(fields).toEqual(new Set(Object.keys(FIELDS)));
});
