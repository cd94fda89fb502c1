import { COUNTED, countOf, MONTHS, SPANS, UNITS, WEEKDAYS } from './ahead-words.ts';
import { CLOCK, clockOf } from './clock.ts';

type Clock = { readonly hour: number; readonly minute: number };

/** A time ahead: so many seconds from now, or an hour of a day; which day it is depends on where the clock hangs. */
export type Ahead =
  | { readonly seconds: number }
  | (Clock & { readonly daysAhead: number })
  | (Clock & { readonly day: string })
  /** The next such day; 1 is Monday. */
  | (Clock & { readonly weekday: number })
  /** The next such date; 0 is January. */
  | (Clock & { readonly month: number; readonly date: number });

type Said = Readonly<Record<string, string | undefined>>;

/** When a day begins for whoever names only the day. */
const MORNING: Clock = { hour: 9, minute: 0 };
const DAY_SECONDS = 86_400;

const DAY_PART = '(?: (?:in the )?morning| früh|(?: au)? matin| (?:por|en) la mañana| (?:de|pela) manhã|の?朝)?';
const AT = `${DAY_PART}(?:,? ?(?:at|um|gegen|ab|à|a las?|às|as|の)? ?${CLOCK('at')})?`;
const SPAN_UNITS: readonly (readonly [number, string, string])[] = [
  [1 / 1440, 'm|mins?|minutes?|minuten?|minutos?', '分'],
  [1 / 24, 'h', '時間'],
  [1, 'd', '日'],
  [7, 'w', '週間?'],
  ...UNITS,
];
const SHORT_DAYS = ['mon', 'tues?', 'wed', 'thu(?:rs?)?', 'fri', 'sat', 'sun'];
const ORDINAL = '(?:st|nd|rd|th|\\.|º|er)?';

type Reading = readonly [RegExp, (said: Said, at: Clock) => Ahead | null];

const READINGS: readonly Reading[] = [
  ...SPAN_UNITS.map(
    ([days, words, japanese]): Reading => [
      whole(`(?:(?:(?:in|for) )?(?:${COUNTED}[ -]?)?(?:${words})|(?<kanji>\\d{1,4})${japanese}(?:後|間)?)`),
      ({ count, kanji }) => ({ seconds: Math.round(countOf(kanji ?? count ?? '1') * days * DAY_SECONDS) }),
    ],
  ),
  [whole(`(?:${SPANS.tomorrow})${AT}`), (_, at) => ({ daysAhead: 1, ...at })],
  [whole(`(?:${SPANS.today})${AT}`), (_, at) => ({ daysAhead: 0, ...at })],
  [whole(`(?:${SPANS.nextWeek})${AT}`), (_, at) => ({ weekday: 1, ...at })],
  [whole(`(?<day>\\d{4}-\\d{2}-\\d{2})${AT}`), ({ day = '' }, at) => ({ day, ...at })],
  ...WEEKDAYS.map(
    (names, place): Reading => [
      whole(`(?:${names}|${SHORT_DAYS[place]})${AT}`),
      (_, at) => ({ weekday: place + 1, ...at }),
    ],
  ),
  ...MONTHS.flatMap((names, month): readonly Reading[] => {
    const called = calledAs(names);
    const meant = ({ date }: Said, at: Clock) => dateOf(month, Number(date), at);
    return [
      [whole(`(?<date>\\d{1,2})${ORDINAL}(?: of| de)? ?(?:${called})${AT}`), meant],
      [whole(`(?:${called}) (?<date>\\d{1,2})${ORDINAL}${AT}`), meant],
    ];
  }),
  [whole(`(?<date>\\d{1,2})\\. ?(?<month>\\d{1,2})\\.${AT}`), numbered],
  [whole(`(?<month>\\d{1,2})月(?<date>\\d{1,2})日${AT}`), numbered],
  [/^(?<at>\d{1,2}):(?<atMinute>\d{2})$/, (_, at) => ({ daysAhead: 0, ...at })],
];

/** Reads a time ahead, in six languages; null where it is not understood. */
export function readAhead(text: string): Ahead | null {
  const said = text
    .trim()
    .toLowerCase()
    .replace(/[.!。]+$/, (end) => (/\d\.$/.test(text.trim()) ? end : ''))
    .replace(
      /^(?:(?:on|next(?! week)|am|den|dem|zum|(?:nächste|kommende)[nrms]?(?! woche)|le|el|la|o|a|em|na|no|次の|来週の)(?: |(?<=の)))+/u,
      '',
    );
  for (const [sign, meaning] of READINGS) {
    const found = sign.exec(said)?.groups;
    if (!found) continue;
    const at = found.at === undefined ? MORNING : clockOf(found, 'at');
    return at && meaning(found, at);
  }
  return null;
}

function numbered({ month, date }: Said, at: Clock): Ahead | null {
  return dateOf(Number(month) - 1, Number(date), at);
}

function dateOf(month: number, date: number, at: Clock): Ahead | null {
  return month >= 0 && month < 12 && date >= 1 && date <= 31 ? { month, date, ...at } : null;
}

/** The names of a month in words, alone: a number stands with them. */
function calledAs(names: string): string {
  const alone = names.replaceAll(/\(\?[^)]*\) ?/gu, '').split('|');
  return alone.filter((each) => /\p{Script=Latin}/u.test(each)).join('|');
}

function whole(words: string): RegExp {
  return new RegExp(`^(?:${words})$`, 'u');
}
