/** How times to come are called in six languages: English, German, French, Spanish, Portuguese, Japanese. */
const NUMBERS: readonly string[] = [
  'an?|one|ein(?:e[mnrs]?)?|une?|uno|una|uma?',
  'two|zwei|deux|dos|dois|duas',
  'three|drei|trois|tres|três',
  'four|vier|quatre|cuatro|quatro',
  'five|fünf|cinq|cinco',
  'six|sechs|seis',
  'seven|sieben|sept|siete|sete',
  'eight|acht|huit|ocho|oito',
  'nine|neun|neuf|nueve|nove',
  'ten|zehn|dix|diez|dez',
];
const NUMBER = NUMBERS.map((words) => new RegExp(`^(?:${words})$`));

/** A number in figures or in words. */
export const COUNTED = `(?<count>\\d{1,4}|${NUMBERS.join('|')})`;

/** The number that is meant; in Japanese and in figures as it stands. */
export function countOf(word: string): number {
  const place = NUMBER.findIndex((sign) => sign.test(word));
  return place < 0 ? Number(word) : place + 1;
}

/** Days in each unit, and its names. */
export const UNITS: readonly (readonly [number, string, string])[] = [
  [1 / 24, 'hours?|hrs?|stunden?|heures?|horas?', '時間'],
  [1, 'days?|tage?n?|jours?|d[íi]as?', '日'],
  [7, 'weeks?|wochen?|semaines?|semanas?', '週間?'],
  [30, 'months?|monate?n?|mois|m[eê]s(?:es)?', '(?:か|ヶ|カ|ヵ|箇)月'],
  [365, 'years?|jahre?n?|ans?|années?|años?|anos?', '年'],
];

/** Words between a number and its unit: "30 prochains jours", "30 nächste Tage". */
export const NEXT_WORDS = '(?:prochain(?:e?s)?|próxim[oa]s?|proximos|nächsten?|next|more|weitere[nr]?)';

/** The days of the week from Monday on. */
export const WEEKDAYS: readonly string[] = [
  'monday|montag|lundi|lunes|segunda(?:-feira)?|月曜日?',
  'tuesday|dienstag|mardi|martes|terça(?:-feira)?|火曜日?',
  'wednesday|mittwoch|mercredi|miércoles|miercoles|quarta(?:-feira)?|水曜日?',
  'thursday|donnerstag|jeudi|jueves|quinta(?:-feira)?|木曜日?',
  'friday|freitag|vendredi|viernes|sexta(?:-feira)?|金曜日?',
  'saturday|samstag|sonnabend|samedi|sábado|土曜日?',
  'sunday|sonntag|dimanche|domingo|日曜日?',
];

/** The months from January on. */
export const MONTHS: readonly string[] = [
  'january|januar|janvier|enero|janeiro|(?<!\\d)1月',
  'february|februar|février|febrero|fevereiro|(?<!\\d)2月',
  'march|märz|mars|marzo|março|(?<!\\d)3月',
  'april|avril|abril|(?<!\\d)4月',
  'mai|mayo|maio|(?:in|by|before|until) may|(?<!\\d)5月',
  'june|juni|juin|junio|junho|(?<!\\d)6月',
  'july|juli|juillet|julio|julho|(?<!\\d)7月',
  'august|août|agosto|(?<!\\d)8月',
  'september|septembre|septiembre|setembro|(?<!\\d)9月',
  'october|oktober|octobre|octubre|outubro|10月',
  'november|novembre|noviembre|novembro|11月',
  'december|dezember|décembre|diciembre|dezembro|12月',
];

/** Spans with a name of their own. */
export const SPANS = {
  tomorrow: 'tomorrow|morgen|demain|mañana|amanhã|明日|あした',
  today: "today|tonight|heute|aujourd'hui|hoy|hoje|今日|本日",
  nextWeek:
    'next week|(?:nächste[rn]?|kommende[rn]?) woche|(?:la )?semaine prochaine|(?:la )?(?:semana que viene|próxima semana|semana próxima)|semana que vem|来週',
  thisWeek:
    'this week|(?:the |this )?weekend|diese[rn]? woche|wochenende|cette semaine|ce week-?end|esta semana|fin de semana|essa semana|今週|週末',
  nextMonth:
    'next month|(?:nächste[nrms]*|kommende[nrms]*) monats?|(?:le )?mois prochain|(?:el )?(?:mes que viene|próximo mes)|(?:próximo mês|mês que vem)|来月',
  thisMonth: 'this month|diese[nsm]? monats?|ce mois(?:-ci)?|este mes|este mês|esse mês|今月',
  thisQuarter: 'this quarter|dieses quartal|ce trimestre|este trimestre|今四半期',
  thisYear: 'this year|dieses jahr|cette année|este año|este ano|今年|年内',
} as const;
