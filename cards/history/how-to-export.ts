import { say } from '../../sentences/index.ts';
import type { AuditFormat, Instant } from '../../services/index.ts';
import { plainName } from '../parts/clean.ts';
import { command, run, subtle } from '../parts/run.ts';
import { block, line, type Section, under } from '../parts/section.ts';

/** What is to be exported. */
export interface Exported {
  readonly about: string | null;
  readonly since: Instant | null;
  readonly format: AuditFormat;
}

/** How to get all of it: a chat is no place for a file, and its cards are small. */
export function howToExport(exported: Exported, offersWords: boolean): readonly Section[] {
  return block({
    id: 'export',
    lines: [
      ...(offersWords ? [line(run(say('history.say-export', { words: wordsFor(exported) })))] : []),
      line(subtle(say('history.export-all'))),
      under(command(exportCommand(exported))),
      line(subtle(say('history.not-here'))),
    ],
  });
}

function wordsFor({ about }: Exported): string {
  const certificate = about === null ? null : plainName(about);
  return certificate === null ? 'export the audit as csv' : `export the history of ${certificate} as csv`;
}

/** A name that a shell might read as more than a name is left out: then all of the audit is exported. */
function exportCommand({ about, since, format }: Exported): string {
  const certificate = about === null ? null : plainName(about);
  const parts = [
    'npm run -s audit -- export',
    format === 'jsonl' ? '' : `--format ${format}`,
    since === null ? '' : `--since ${since}`,
    certificate === null ? '' : `--certificate ${certificate}`,
  ];
  return parts.filter(Boolean).join(' ');
}
