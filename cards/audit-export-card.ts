import { type Key, type Locale, say } from '../sentences/index.ts';
import { AUDIT_FORMS, type AuditFormat, type History } from '../services/index.ts';
import { howToExport } from './history/how-to-export.ts';
import type { Recalled } from './history-card.ts';
import { clip, name } from './parts/clean.ts';
import { codeBlock } from './parts/code-block.ts';
import { run, subtle } from './parts/run.ts';
import { block, line } from './parts/section.ts';
import { fitting } from './parts/sheet.ts';
import type { View } from './view.ts';

const LENGTHS = [5, 3, 2, 1];

/** Longest line that a card shows; a change can be larger than a card may be. */
const LONGEST = 1_500;

const TITLES: { readonly [F in AuditFormat]: Key } = { csv: 'audit-export.as-csv', jsonl: 'audit-export.as-jsonl' };

/** The newest lines of the audit as they would be exported, and how to get all of them. */
export function auditExportCard({ lines, total }: History, asked: Recalled, format: AuditFormat, locale: Locale): View {
  const { head, text } = AUDIT_FORMS[format];
  const newest = lines.map(({ here: _here, ...kept }) => clip(text(kept), LONGEST));
  const word = say(TITLES[format]);
  const heading = say(total === 0 ? 'history.nothing' : 'audit-export.newest');
  return fitting(
    LENGTHS,
    (most) => {
      const shown = newest.slice(0, most);
      const told = say('audit-export.shown', { shown: shown.length, total });
      return {
        band: {
          style: 'default',
          icon: '📜',
          word,
          about: asked.about === null ? say('history.this-conversation') : name(asked.about),
          under: [],
        },
        heading,
        sections: [
          ...block({ id: 'told', lines: total === 0 ? [] : [line(subtle(told))] }),
          ...(total === 0 ? [] : codeBlock(format, [...head, ...shown], head.length + most)),
          ...block({
            id: 'cut',
            lines: shown.some(isCut) ? [line(run(say('audit-export.cut')))] : [],
          }),
          ...howToExport({ ...asked, format }, false),
        ],
        speech: say('notice.speech', { word, heading }),
      };
    },
    locale,
  );
}

function isCut(text: string): boolean {
  return text.endsWith('…');
}
