import { reportWishIn, wantsReport } from '../../../bot/language/report-wish.ts';

const lines = (all: string) =>
  all
    .split('/')
    .map((line) => line.trim())
    .filter(Boolean);

/** What a report on an incident is called. */
const REPORTS = lines(`
  incident report / an incident-reports folder / incidentreport / incident timeline / incident writeup /
  incident write-up / report on the incident / report of this outage / report on incident /
  report about last night's outage / report about last nights outage / report for last night outage /
  write-up of our case / writeup of that thread / timeline of the conversation / post-incident review /
  post incident report / postincident review / vorfallbericht / vorfall-bericht / vorfallberichte /
  störungsprotokoll / incident-bericht / bericht zum vorfall / bericht über den ausfall / bericht zu diesem fall /
  rapport d'incident / rapport d’incident / rapport de l'incident / rapport sur cet incident /
  rapport sur cette panne / compte rendu de l'incident / compte-rendu d'incident / rapport de incident /
  informe del incidente / informe de incidente / reporte sobre el incidente / informe de este incidente /
  relatório do incidente / relatorio de incidente / relatório sobre o incidente / インシデントのレポート / 障害報告書 / 障害報告
`);

/** No more than the word, or with the name of what it is on. */
const BARE = lines(`
  report / the report / a report / ein bericht / einen bericht / der bericht / un rapport / el informe /
  o relatório / relatorio / レポート / 報告書 / report please / bericht bitte / rapport s'il te plaît /
  rapport s’il vous plait / informe por favor / report as html / bericht als markdown / report please as md /
  report on _ / the report on _ / an html report on _ / a report of _ / please give me the report for _ /
  show report on _ / send us a markdown report about _ / draft an report about _ / report as html on _ /
  report as a web page on _ / report as an webpage on _ / ein bericht zu _ / einen bericht über _ /
  une rapport sur _ / um relatorio sobre _ / un informe del _ / _の報告書 / _ のレポート / _の報告
`);

/** What is handed to the next shift. */
const HANDOVERS = lines(`
  handover / hand-over / handoff / shift handover summary / on-call hand-off / oncall handover note /
  handover notes / handover report / handover sheet / übergabe / schichtübergabe / dienstübergabe /
  übergabebericht / übergabeprotokoll / übergabenotiz / übergabenotizen / schichtwechsel / passation /
  passation de consignes / passation de service / relève d'astreinte / releve d’équipe / traspaso /
  resumen de traspaso / resumen del relevo / notas de relevo / el relevo de turno / traspaso de guardia /
  passagem de turno / passagem de plantão / passagem de plantao / passagem de serviço / passagem de servico /
  引き継ぎ / 引継ぎ / 引継 / 申し送り
`);

test.each([...REPORTS, ...BARE])('a report is wanted: %s', (text) => {
  expect(wantsReport(text)).toBe(true);
  expect(reportWishIn(text)).toMatchObject({ kind: 'report' });
});

test.each(HANDOVERS)('a handover is wanted: %s', (text) => {
  expect(wantsReport(text)).toBe(true);
  expect(reportWishIn(text)).toMatchObject({ kind: 'handover' });
});

test.each([
  'every',
  'weekly',
  'when',
  'jeden',
  'jede',
  'tägliche',
  'täglich',
  'wöchentlichen',
  'sobald',
  'quotidien',
  'quotidiennement',
  'diario',
  'diariamente',
  'semanal',
  'semanalmente',
  'cuando',
  'se',
  'todos os',
])('one again and again is none: %s', (word) => {
  expect(wantsReport(`incident report ${word} _`)).toBe(false);
  expect(wantsReport(`${word} incident report`)).toBe(false);
});

test.each(
  lines(`
  hand the incident report to bob / hand incident report to bob / übergib den vorfallbericht an bob /
  transfère le rapport d'incident à bob / transfere o relatório do incidente para bob /
  passe o relatório do incidente ao bob / 毎週、障害報告 / 障害が起きたら障害報告 / 障害のとき障害報告
`),
)('one for somebody else is none: %s', (text) => {
  expect(wantsReport(text)).toBe(false);
});

test.each(
  lines(`
  incident report we can pass on to legal / hand the incident report over / the incident report of a handyman / the severe incident report
`),
)('a report all the same: %s', (text) => {
  expect(wantsReport(text)).toBe(true);
});

test.each(
  lines(`
  the vault reports an error / coincident report / incident reporter / report it / my report / reportage /
  reports on _ are red / see the report on _x / the cert of _のレポート担当 / mishandover / handovers / übergaben /
  preincident report / the error report please
`),
)('no report is wanted: %s', (text) => {
  expect(wantsReport(text)).toBe(false);
});

test.each([
  ['report as html', 'html'],
  ['report as web page', 'html'],
  ['report as webpage', 'html'],
  ['bericht als webseite', 'html'],
  ['informe como página web', 'html'],
  ['report as html please', 'html'],
  ['report as markdown', 'markdown'],
  ['report html-app', 'markdown'],
  ['report x.html', 'markdown'],
  ['Incident write-up of it', 'markdown'],
  ['writeup', 'markdown'],
  ['compte-rendu', 'markdown'],
  ['compte rendu', 'markdown'],
  ['reports', 'markdown'],
  ['relatorio', 'markdown'],
  ['報告', 'markdown'],
])('%s is written as %s', (text, format) => {
  expect(reportWishIn(text)).toEqual({ kind: 'report', format });
});

test.each(['history of _', 'reporter', 'x.report', 'report-7', 'unreport'])('nothing is written down: %s', (text) => {
  expect(reportWishIn(text)).toBeNull();
});
