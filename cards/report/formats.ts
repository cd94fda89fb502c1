import type { Locale } from '../../sentences/index.ts';
import type { Document } from './document.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';

/** The forms in which a report leaves the bot. */
export const REPORT_FORMATS = ['markdown', 'html'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** How a report is written in each form. */
export const WRITTEN: { readonly [F in ReportFormat]: (document: Document, locale: Locale) => string } = {
  markdown,
  html,
};
