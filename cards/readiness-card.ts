import { type Locale, say, type Words } from '../sentences/index.ts';
import { type Instant, type ReadinessReport, SCHEDULE, type Unready } from '../services/index.ts';
import { about, moreCauses, untoldLines } from './ahead/lines.ts';
import { name } from './parts/clean.ts';
import { link, run, subtle } from './parts/run.ts';
import { block, type Line, line, type Section, under } from './parts/section.ts';
import { type Band, fitting } from './parts/sheet.ts';
import { relative, when } from './parts/time.ts';
import type { View } from './view.ts';

const BALLOT =
  'https://cabforum.org/2025/04/11/ballot-sc081v3-introduce-schedule-of-reducing-validity-and-data-reuse-periods/';

/** What somebody is known to lack. */
type Lack = Pick<Unready, 'members'> & { readonly why: Exclude<Unready['why'], { readonly kind: 'untold' }> };

/** Who is ready for certificates of 47 days, and who lacks what, with the days from which that counts. */
export function readinessCard(report: ReadinessReport, asked: string | null, now: Instant, locale: Locale): View {
  const heading = headingOf(report);
  return fitting(
    [8, 5, 3, 1],
    (most) => ({
      band: bandOf(report, asked, now),
      heading,
      sections: [...lacking(report, most), ...untold(report, most), ...schedule(report, now)],
      speech: say('ready.speech', { heading }),
    }),
    locale,
  );
}

function bandOf(report: ReadinessReport, asked: string | null, now: Instant): Band {
  const { icon, style } = signOf(report);
  return {
    icon,
    style,
    word: say('ready.word'),
    about: asked ? name(asked) : say('list.certificates', { count: report.total }),
    under: [say('list.seen', { when: when(report.takenAt, now) })],
  };
}

function signOf(report: ReadinessReport): Pick<Band, 'icon' | 'style'> {
  if (known(report).length > 0) return { icon: '🟡', style: 'warning' };
  return report.unready.length > 0 || report.total === 0
    ? { icon: '⚪', style: 'emphasis' }
    : { icon: '🟢', style: 'good' };
}

function headingOf(report: ReadinessReport): Words {
  const { total, ready, unready } = report;
  const count = known(report).reduce((sum, { members }) => sum + members.length, 0);
  if (total === 0) return say('list.none-found');
  if (count === 0 && unready.length > 0) return say(ready > 0 ? 'ready.not-all-told' : 'ready.nothing-told');
  return say('ready.heading', { count, total });
}

function lacking(report: ReadinessReport, most: number): readonly Section[] {
  const groups = known(report);
  const lines = groups.slice(0, most).flatMap(({ why, members }) => about(wordsOf(why, members.length), members));
  return block({ id: 'lacking', lines: [...lines, ...moreCauses(groups.length - most)] });
}

function untold({ unready }: ReadinessReport, most: number): readonly Section[] {
  const groups = unready.flatMap(({ why, members }) => (why.kind === 'untold' ? [{ ...why, members }] : []));
  return untoldLines(groups, 'ready.untold', Math.min(most, 3));
}

function wordsOf(why: Lack['why'], count: number): Words {
  switch (why.kind) {
    case 'blocked':
      return say('ready.blocked', { count, cause: why.cause.says });
    case 'too-early':
      return say('ready.too-early', { count, days: why.days });
    case 'too-late':
      return say('ready.too-late', { count, hours: why.hours });
    default:
      return say(why.kind === 'uploaded' ? 'ready.uploaded' : 'ready.by-hand', { count });
  }
}

/** What counts by now, and what comes next; a certificate authority of one's own is not bound by it. */
function schedule({ ready, total }: ReadinessReport, now: Instant): readonly Section[] {
  const current = SCHEDULE.findLast(({ from }) => from <= now);
  const coming = SCHEDULE.filter(({ from }) => from > now);
  const lines: readonly Line[] = [
    ...(ready > 0 && ready < total ? [line(run(say('ready.ready', { count: ready })))] : []),
    ...(current ? [line(run(say('ready.now', { days: current.days, day: dayOf(current.from) })))] : []),
    ...coming.map(({ days, from }) => {
      return under(run(say('ready.next', { days, day: dayOf(from), relative: relative(from, now) })));
    }),
    under(subtle(say('ready.private-issuers'))),
    under(link(say('ready.ballot'), BALLOT)),
  ];
  return block({ id: 'schedule', lines });
}

/** What is known to lack something. */
function known({ unready }: ReadinessReport): readonly Lack[] {
  return unready.flatMap(({ why, members }) => (why.kind === 'untold' ? [] : [{ why, members }]));
}

function dayOf(at: Instant): Words {
  return { at, as: 'day' };
}
