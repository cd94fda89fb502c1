import type { AuditFormat, Language } from '../../services/index.ts';
import { layout } from '../render.ts';
import type { ReportFormat } from '../report/formats.ts';
import codeLayout from '../templates/code.json' with { type: 'json' };
import { clean } from './clean.ts';
import type { Run } from './run.ts';
import { block, type Line, type Section } from './section.ts';

/** What is written out to be copied. */
export type Written = Language | AuditFormat | ReportFormat;

/** What Teams calls a language; it knows neither Bicep nor Terraform. */
const HIGHLIGHTS: { readonly [L in Written]: string } = {
  bicep: 'PlainText',
  arm: 'Json',
  terraform: 'PlainText',
  az: 'Bash',
  powershell: 'PowerShell',
  csv: 'PlainText',
  jsonl: 'Json',
  markdown: 'PlainText',
  html: 'Html',
};

const drawCode = layout(codeLayout);

/**
 * Code to be copied: Teams on a desk has an element for it; elsewhere it stands line by line, indented by blanks that are not
 * collapsed. As text it is always whole, and exactly what it is. Source: adaptivecards.microsoft.com, "CodeBlock".
 */
export function codeBlock(language: Written, lines: readonly string[], most: number): readonly Section[] {
  const shown = lines.slice(0, most);
  const [fallback] = block({ id: 'code-lines', style: 'emphasis', lines: shown.map(lineOf) });
  if (!fallback) return [];
  const snippet = shown.join('\n');
  const element = drawCode({ id: 'code', snippet, highlight: HIGHLIGHTS[language], fallback: fallback.element });
  return [{ element, lines }];
}

function lineOf(text: string): Line {
  const indented = clean(text).replace(/^ +/, (blanks) => '\u00A0'.repeat(blanks.length)) || '\u00A0';
  const run: Run = { type: 'TextRun', text: indented, fontType: 'Monospace', size: 'Small' };
  return { runs: [run], spacing: 'None' };
}
