import { parseArgs } from 'node:util';
import { REPORT_FORMATS, type ReportFormat } from '../cards/report/formats.ts';
import { AUDIT_FORMATS, type AuditFormat, SPANS } from '../services/index.ts';
import { UsageError } from './ask-options.ts';
import type { ValueOptions } from './value-file.ts';
import { VALUE_FORMATS } from './value-text.ts';

/** A report that the terminal wants. */
export interface ReportOptions {
  readonly command: 'report';
  /** A certificate, vault, app or host name; null for all of them. */
  readonly name: string | null;
  /** A conversation as the channel names it; null for all of them. */
  readonly conversation: string | null;
  readonly format: ReportFormat;
  readonly since: string | null;
  readonly out: string | null;
}

/** What the terminal wants of an audit. */
export type AuditOptions = {
  /** The file of a bot that keeps its cases in one; null where the settings say where they are kept. */
  readonly store: string | null;
} & (
  | {
      readonly command: 'export';
      readonly format: AuditFormat;
      readonly since: string | null;
      readonly certificate: string | null;
      readonly out: string | null;
    }
  | { readonly command: 'verify'; readonly last: string | null }
  | { readonly command: 'history'; readonly name: string }
  | ReportOptions
  | ValueOptions
);

export const AUDIT_USAGE = `usage: npm run -s audit -- COMMAND [options]
  export           every line, or those of --certificate NAME (a vault, app or host too), from --since TIME on,
                   as --format ${AUDIT_FORMATS.join(' | ')}, to --out FILE or here
  verify           whether the chain is as it was written; --last HASH: whether that line is still in it
  history NAME     what was asked, approved, changed and refused of a certificate, vault, app or host name
  report [NAME]    what happened and what is open, of NAME or of --conversation ID or of all, from --since TIME on,
                   as --format ${REPORT_FORMATS.join(' | ')}, to --out FILE or here
  value            what it was good for: time to diagnosis and to green, incidents avoided; --by ${SPANS.join(' | ')},
                   from --since TIME on, as --format ${VALUE_FORMATS.join(' | ')}, to --out FILE or here
It is read from --store FILE, or else from where the settings of the bot say.`;

/** Which options each command takes, besides the store. */
const TAKES = {
  export: ['format', 'since', 'certificate', 'out'],
  verify: ['last'],
  history: [],
  report: ['format', 'since', 'conversation', 'out'],
  value: ['format', 'since', 'by', 'out'],
} as const;

/** Reads the command line of `audit`. Throws a `UsageError`. */
export function readAuditOptions(args: readonly string[]): AuditOptions {
  const { values, positionals } = parse(args);
  const { store = null, ...options } = values;
  const [command = '', name, ...rest] = positionals;
  if (!isCommand(command))
    throw new UsageError(command ? `${command}: there is no such command` : 'a command is needed');
  if (store === '') throw new UsageError('--store FILE: has no name');
  const foreign = Object.keys(options).find((each) => !TAKES[command].some((known) => known === each));
  if (foreign) throw new UsageError(`--${foreign}: is not for ${command}`);
  if (rest.length > 0 || (command !== 'report' && (command === 'history') !== (name !== undefined))) {
    throw new UsageError(command === 'history' ? 'history: one name is needed' : `${name}: is not understood`);
  }
  if (command === 'history') return { command, store, name: name ?? '' };
  if (command === 'report') {
    const format = formatIn(values.format ?? 'markdown', REPORT_FORMATS);
    const { conversation = null, out = null } = values;
    return { command, store, name: name ?? null, conversation, format, since: momentIn(values.since), out };
  }
  if (command === 'value') {
    const [format, by] = [formatIn(values.format ?? 'md', VALUE_FORMATS), spanIn(values.by ?? 'month')];
    return { command, store, format, by, since: momentIn(values.since), out: values.out ?? null };
  }
  if (command === 'verify') return { command, store, last: hashIn(values.last) };
  return {
    command,
    store,
    format: formatIn(values.format ?? 'jsonl', AUDIT_FORMATS),
    since: momentIn(values.since),
    certificate: values.certificate ?? null,
    out: values.out ?? null,
  };
}

function isCommand(command: string): command is AuditOptions['command'] {
  return Object.hasOwn(TAKES, command);
}

function formatIn<F extends string>(given: string, formats: readonly F[]): F {
  const known = formats.find((each) => each === given);
  if (!known) throw new UsageError(`--format ${given}: is none of ${formats.join(', ')}`);
  return known;
}

function spanIn(given: string): ValueOptions['by'] {
  const known = SPANS.find((each) => each === given);
  if (!known) throw new UsageError(`--by ${given}: is none of ${SPANS.join(', ')}`);
  return known;
}

/** A time without a zone is in UTC, as everything in the audit is. */
function momentIn(given: string | undefined): string | null {
  if (given === undefined) return null;
  const written = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/.exec(given);
  const moment = Date.parse(written && !written[1] && given.includes('T') ? `${given}Z` : given);
  if (!written || Number.isNaN(moment))
    throw new UsageError(`--since ${given}: a time as 2026-11-23T09:00:00Z is needed`);
  return new Date(moment).toISOString();
}

function hashIn(given: string | undefined): string | null {
  if (given === undefined) return null;
  if (!/^[0-9a-f]{64}$/i.test(given)) throw new UsageError('--last: the 64 letters of a hash are needed');
  return given.toLowerCase();
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        store: text,
        format: text,
        since: text,
        certificate: text,
        conversation: text,
        by: text,
        out: text,
        last: text,
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
