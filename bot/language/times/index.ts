import { COUNTED, countOf } from './ahead-words.ts';
import { back, dates, day, month, namedMonth, type Period, UNITS, week, weekday } from './calendar.ts';
import { DATE, FROM, LAST, MONTHS, monthOf, SINCE, UNIT_WORDS, WEEKDAYS, weekdayOf } from './words.ts';

export type { Period } from './calendar.ts';

type Said = Readonly<Record<string, string | undefined>>;

/** A number under a name of its own. */
const counted = (name: string) => COUNTED.replace('count', name);

const JAPANESE_UNITS = [
  ['hour', '時間'],
  ['day', '日'],
  ['week', '週間?'],
  ['month', '(?:か|ヶ|カ|ヵ|箇)月'],
] as const;

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
          [
            `${LAST} ${counted('last')} (?:${words})`,
            `${counted('before')} ${LAST} (?:${words})`,
            `(?:vor|over the last|in the last|within) ${counted('within')} (?:${words})`,
            `${counted('ago')} (?:${words}) ago`,
          ].join('|'),
        ),
        (said: Said, now: string) =>
          back(now, countOf(said.last ?? said.before ?? said.within ?? said.ago ?? '') * UNITS[unit]),
      ] as const,
  ),
  ...JAPANESE_UNITS.map(
    ([unit, words]) =>
      [
        new RegExp(`(?:過去|直近|ここ) ?(?<count>\\d{1,4}) ?${words}`, 'u'),
        ({ count = '' }: Said, now: string) => back(now, Number(count) * UNITS[unit]),
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
