import { type Reported, reportCard } from '../../cards/report-card.ts';
import type { View } from '../../cards/view.ts';
import type { Locale } from '../../sentences/index.ts';
import type { Case, Happening, Recount } from '../../services/index.ts';
import { happenings, saying, seen } from '../helpers/audit-lines.ts';
import { caseAt, NOW } from '../helpers/cases.ts';
import { eventCards } from './event-cards.ts';
import { OF_SHOP, OF_THIS_ROOM } from './history-cards.ts';
import { valueCards } from './value-cards.ts';

const ALL = Object.values(happenings);

/** Each of one certificate of its own, so that none stands for another. */
const APART: readonly Case[] = Object.values(caseAt).map((current, place) => ({
  ...current,
  target: { ...current.target, certificateId: `${current.target.certificateId}-${place}` },
}));

/** What a report is made from, of some happenings and cases. */
export function recountOf(
  all: readonly Happening[],
  cases: readonly Case[],
  conversation?: string | null,
  leftOut = 0,
): Recount {
  return { lines: seen(all, conversation).toReversed(), leftOut, cases };
}

export const REPORT: Reported = { ...OF_THIS_ROOM, kind: 'report', format: 'markdown' };

/** Reports as cards, and what is told unasked, in every way they can look. `hostile` cases say what nobody should believe. */
export function reportCards(
  hostile: string,
  long: string,
  hostileCases: readonly Case[],
  locale: Locale,
): Readonly<Record<string, View>> {
  const told = recountOf(ALL, APART);
  const many = Array.from({ length: 60 }, () => ALL).flat();
  const evil = recountOf(
    ALL.map((each) => saying(each, hostile)),
    hostileCases,
  );
  const huge = recountOf([...many, ...ALL.map((each) => saying(each, long))], hostileCases, undefined, 9000);
  const of = (asked: Partial<Reported>, what = told) => reportCard(what, { ...REPORT, ...asked }, NOW, locale);
  return {
    ...eventCards(hostile, long, locale),
    ...valueCards(locale),
    report: of({}),
    'report as a page': of({ ...OF_SHOP, format: 'html' }),
    handover: of({ kind: 'handover' }),
    'report, nothing recorded': of({}, recountOf([], [])),
    'report, seen from elsewhere': of({ ...OF_SHOP }, recountOf(ALL, [], 'another')),
    'report, hostile': of({ about: hostile }, evil),
    'report as a page, hostile': of({ about: hostile, format: 'html' }, evil),
    'report, far too much and hostile': of({ about: long }, huge),
  };
}
