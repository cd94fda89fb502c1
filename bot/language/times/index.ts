import { back, dates, day, month, namedMonth, type Period, UNITS, week, weekday } from './calendar.ts';
import { COUNT, DATE, FROM, LAST, MONTHS, monthOf, numberOf, SINCE, UNIT_WORDS, WEEKDAYS, weekdayOf } from './words.ts';

export type { Period } from './calendar.ts';

type Said = Readonly<Record<string, string | undefined>>;

/** What a time is called, and which one that is. In order: the first that fits is meant. */
const TIMES: readonly (readonly [RegExp, (said: Said, now: string) => Period | null])[] = [
  [
    sign(`(?<first>${DATE})(?: ?(?:to|until|till|and|bis|und|-|–) ?)(?<last>${DATE})`),
    ({ first = '', last = '' }) => dates(first, last),
  ],
  [sign(`${SINCE}(?<first>${DATE})`), ({ first = '' }) => dates(first, first)],
  ...UNIT_WORDS.map(
    ([unit, words]) =>
      [
        sign(
          `${LAST} ${COUNT} (?:${words})|(?:vor|over the last|in the last|within) ${COUNT.replace('count', 'other')} (?:${words})|${COUNT.replace('count', 'third')} (?:${words}) ago`,
        ),
        ({ count, other, third }: Said, now: string) =>
          back(now, numberOf(count ?? other ?? third ?? '') * UNITS[unit]),
      ] as const,
  ),
  [sign(`${SINCE}(?:the day before yesterday|vorgestern|avant-hier|anteayer|anteontem)`), (_, now) => day(now, -2)],
  [sign(`${SINCE}(?:yesterday|gestern|hier|ayer|ontem)`), (_, now) => day(now, -1)],
  [
    sign(
      `${SINCE}(?:${LAST} week|(?:letzter?n?|vergangener?n?|voriger?n?) woche|la semaine derni[eè]re|la semana pasada|semana passada)`,
    ),
    (_, now) => week(now, -1),
  ],
  [sign('(?:this week|diese[rn]? woche|cette semaine|esta semana)'), (_, now) => week(now, 0)],
  [
    sign(
      `${SINCE}(?:${LAST} month|(?:letzte[nr]?|vergangene[nr]?|vorige[nr]?) monats?|le mois dernier|el mes pasado|m[êe]s passado)`,
    ),
    (_, now) => month(now, -1),
  ],
  [sign('(?:this month|diese[nsm]? monats?|ce mois|este m[eê]s)'), (_, now) => month(now, 0)],
  [sign(`${SINCE}(?:(?:last|on|am|letzten) )?${WEEKDAYS}`), ({ day: name = '' }, now) => weekday(now, weekdayOf(name))],
  [
    sign(`(?:${FROM}|(?:in|im|during|for|of|vom) )${MONTHS}(?: (?<year>20\\d\\d))?`),
    ({ month: name = '', year }, now) => namedMonth(now, monthOf(name), year ? Number(year) : null),
  ],
  [sign(`${SINCE}(?:today|this morning|tonight|heute|aujourd'hui|hoy|hoje)`), (_, now) => day(now, 0)],
  [/昨日/u, (_, now) => day(now, -1)],
  [/今週/u, (_, now) => week(now, 0)],
  [/先週/u, (_, now) => week(now, -1)],
  [/今月/u, (_, now) => month(now, 0)],
  [/先月/u, (_, now) => month(now, -1)],
  [/今日/u, (_, now) => day(now, 0)],
];

/** The time that a message names, as it is to be understood at a moment; null where it names none. */
export function periodIn(words: string, now: string): Period | null {
  const said = words.toLowerCase();
  for (const [sign, meaning] of TIMES) {
    const found = sign.exec(said);
    const period = found && meaning(found.groups ?? {}, now);
    if (period) return found.groups?.since ? { ...period, before: null } : period;
  }
  return null;
}

/** A time stands alone: not in a name, and not in another word. */
function sign(words: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}_./-])(?:${words})(?![\p{L}\p{N}_-]|[./]\w)`, 'u');
}
