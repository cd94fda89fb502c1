import { say } from '../../../sentences/index.ts';
import { link, subtle } from '../../parts/run.ts';
import { type Line, under } from '../../parts/section.ts';

const MICROSOFT = 'https://learn.microsoft.com';

/** The page of Microsoft's documentation that governs a finding, to be opened. Any other address is only told. */
export function pageLine(page: string): readonly Line[] {
  if (page.trim() === '') return [];
  const url = URL.canParse(page) ? new URL(page) : null;
  const title = url?.pathname.split('/').filter(Boolean).at(-1);
  if (url?.origin !== MICROSOFT || !title) return [under(subtle(say('look.other-page', { address: page.trim() })))];
  return [under(subtle(say('look.microsofts-page')), link(title, `${MICROSOFT}${url.pathname}${url.hash}`))];
}
