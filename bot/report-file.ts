import { createWriteStream } from 'node:fs';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { WRITTEN } from '../cards/report/formats.ts';
import { reportOf } from '../cards/report/report.ts';
import { say } from '../sentences/index.ts';
import { type CaseStore, EVERYTHING, type Instant, recount } from '../services/index.ts';
import type { ReportOptions } from './audit-options.ts';

/** Writes the whole of a report, for whoever may read the file that it is made from: nothing is left out. */
export async function writeReport(
  { name, conversation, since, format, out: file }: ReportOptions,
  store: CaseStore,
  out: Writable,
  now: Instant,
): Promise<void> {
  const query = { ...EVERYTHING, name, conversation, since };
  const wait = async () => undefined;
  const told = await recount({ query, caseIds: null, conversation: null, most: null }, { store, wait });
  const about = name ?? (conversation === null ? say('report.everything') : conversation);
  const text = WRITTEN[format](reportOf(told, 'report', about, now, Number.POSITIVE_INFINITY), 'en');
  await (file === null
    ? pipeline(Readable.from([text]), out, { end: false })
    : pipeline(Readable.from([text]), createWriteStream(file, { mode: 0o600 })));
}
