import { say } from '../../sentences/index.ts';
import { type Listing, pagesOf } from '../../services/index.ts';
import { subtle } from '../parts/run.ts';
import { actions, type Button, block, line, type Section } from '../parts/section.ts';

/** Which page it is, and the way to the one before and after it; nothing where there is one page only. */
export function paging(listing: Listing, rows: number): readonly Section[] {
  const [page, pages] = [listing.page, pagesOf(rows)];
  if (pages < 2) return [];
  const to = (title: Button['title'], other: number): Button => {
    const list = JSON.stringify({ ...listing, page: other });
    return { title, verb: 'page', data: { list }, word: `page ${other}`, style: 'default' };
  };
  return [
    ...block({ id: 'page', lines: [line(subtle(say('listing.page', { page, pages })))] }),
    ...actions([
      ...(page > 1 ? [to(say('listing.back'), page - 1)] : []),
      ...(page < pages ? [to(say('listing.next'), page + 1)] : []),
    ]),
  ];
}
