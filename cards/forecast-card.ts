import { type Locale, say, type Words } from '../sentences/index.ts';
import type { CauseGroup, Forecast, Instant } from '../services/index.ts';
import { about, moreCauses, untoldLines } from './ahead/lines.ts';
import { name } from './parts/clean.ts';
import { run, subtle } from './parts/run.ts';
import { block, type Line, line, type Section } from './parts/section.ts';
import { type Band, fitting } from './parts/sheet.ts';
import { relative, when } from './parts/time.ts';
import type { View } from './view.ts';

/** What the next renewals will do to certificates, by cause and day, the soonest first; of one vault or app where that is asked for. */
export function forecastCard(forecast: Forecast, asked: string | null, now: Instant, locale: Locale): View {
  const heading = headingOf(forecast);
  return fitting(
    [8, 5, 3, 1],
    (most) => ({
      band: bandOf(forecast, asked, now),
      heading,
      sections: [
        ...failing(forecast, now, most),
        ...untoldLines(forecast.untold, 'ahead.untold', Math.min(most, 3)),
        ...block({ id: 'passing', lines: passing(forecast, now) }),
      ],
      speech: say('ahead.speech', { heading }),
    }),
    locale,
  );
}

function bandOf(forecast: Forecast, asked: string | null, now: Instant): Band {
  const { icon, style } = signOf(forecast);
  return {
    icon,
    style,
    word: say('ahead.word'),
    about: asked ? name(asked) : say('list.certificates', { count: forecast.total }),
    under: [say('list.seen', { when: when(forecast.takenAt, now) })],
  };
}

/** Green only where everything was told and nothing fails. */
function signOf({ fails, untold, total }: Forecast): Pick<Band, 'icon' | 'style'> {
  if (fails > 0) return { icon: '🟡', style: 'warning' };
  return untold.length > 0 || total === 0 ? { icon: '⚪', style: 'emphasis' } : { icon: '🟢', style: 'good' };
}

function headingOf({ fails, passes, untold, managed, total }: Forecast): Words {
  if (total === 0) return say('list.none-found');
  if (fails + passes + managed === 0 && untold.length > 0) return say('ahead.nothing-told');
  return say('ahead.heading', { count: fails, total });
}

function failing({ groups, greenToday }: Forecast, now: Instant, most: number): readonly Section[] {
  const green = greenToday > 0 ? [line(run(say('ahead.green-today', { count: greenToday })))] : [];
  const lines = groups.slice(0, most).flatMap((group) => about(causeOf(group, now), group.members));
  return block({ id: 'failing', lines: [...green, ...lines, ...moreCauses(groups.length - most)] });
}

function causeOf({ says: cause, at, waits, members }: CauseGroup, now: Instant): Words {
  const holes = { cause, count: members.length };
  if (at === null) return say(waits ? 'ahead.fails-now' : 'ahead.fails-some-day', holes);
  if (waits) return say('ahead.waits', { ...holes, relative: relative(at, now), day: dayOf(at) });
  if (at <= now) return say('ahead.fails-now', holes);
  return say('ahead.fails', { ...holes, relative: relative(at, now), day: dayOf(at) });
}

function passing({ passes, next, managed, total }: Forecast, now: Instant): readonly Line[] {
  if (total === 0) return [];
  const soonest = next === null || passes === 0 ? [] : [line(run(passed(passes, next, now)))];
  const free = managed > 0 ? [line(run(say('ahead.managed', { count: managed })))] : [];
  return [...soonest, ...free, line(subtle(say('ahead.not-looked')))];
}

function passed(count: number, next: Instant, now: Instant): Words {
  return say('ahead.passes', { count, day: dayOf(next), relative: relative(next < now ? now : next, now) });
}

function dayOf(at: Instant): Words {
  return { at, as: 'day' };
}
