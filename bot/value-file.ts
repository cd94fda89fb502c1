import { createWriteStream } from 'node:fs';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type CaseStore, countValue, type ValueSpan } from '../services/index.ts';
import { VALUE_TEXTS, type ValueFormat } from './value-text.ts';

/** What the terminal wants to know of the value. */
export interface ValueOptions {
  readonly command: 'value';
  readonly format: ValueFormat;
  readonly by: ValueSpan;
  readonly since: string | null;
  readonly out: string | null;
}

/** Writes down what the bot was good for, in every conversation. */
export async function writeValue(
  { format, by, since, out: file }: ValueOptions,
  store: Pick<CaseStore, 'audit'>,
  out: Writable,
): Promise<void> {
  const query = { since, before: null, conversation: null, by };
  const told = await countValue(store.audit(), query, async () => undefined);
  const text = VALUE_TEXTS[format](told, since);
  await (file === null
    ? pipeline(Readable.from([text]), out, { end: false })
    : pipeline(Readable.from([text]), createWriteStream(file, { mode: 0o600 })));
}
