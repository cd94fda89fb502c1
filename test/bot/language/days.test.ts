import { daysIn } from '../../../bot/language/times/ahead.ts';

/** A Wednesday. */
const NOW = '2026-11-25T14:30:00.000Z';

test.each([
  ['what expires in the next 30 days', 30],
  ['what expires in the next six weeks', 42],
  ['certs valid for less than two months', 60],
  ['anything within 48 hours', 2],
  ['in a week', 7],
  ['anything expiring before friday', 2],
  ['by sunday', 4],
  ['this week', 4],
  ['next week', 11],
  ['over the weekend', 4],
  ['this month', 5],
  ['next month', 36],
  ['this quarter', 36],
  ['this year', 36],
  ['in january', 67],
  ['until 2026-12-24', 29],
  ['tomorrow', 1],
  ['today', 0],
  ['was läuft in den nächsten 30 Tagen ab', 30],
  ['in sechs Wochen', 42],
  ['bis Freitag', 2],
  ['diese Woche', 4],
  ['nächste Woche', 11],
  ['im nächsten Monat', 36],
  ['bis morgen', 1],
  ["qu'est-ce qui expire dans les 30 prochains jours", 30],
  ['dans deux semaines', 14],
  ['avant vendredi', 2],
  ['la semaine prochaine', 11],
  ['ce mois-ci', 5],
  ['en décembre', 36],
  ['qué caduca en los próximos 15 días', 15],
  ['en tres meses', 90],
  ['antes del viernes', 2],
  ['la semana que viene', 11],
  ['este mes', 5],
  ['o que expira nos próximos 30 dias', 30],
  ['em duas semanas', 14],
  ['até sexta-feira', 2],
  ['semana que vem', 11],
  ['este mês', 5],
  ['30日以内に期限切れになる証明書', 30],
  ['2週間以内', 14],
  ['3か月以内', 90],
  ['来週まで', 11],
  ['金曜日までに', 2],
  ['今月', 5],
  ['明日', 1],
  ['12月に切れる証明書', 36],
])('%s: within %i days', (text, days) => {
  expect(daysIn(text, NOW)).toBe(days);
});

test.each([
  'what is expiring',
  'expiry of wild-30-days',
  'expiry of friday.fabrikam.com',
  'was läuft ab',
  'until 2020-01-01',
  '期限切れの証明書',
  '',
])('no time to come is named: %s', (text) => {
  expect(daysIn(text, NOW)).toBeNull();
});
