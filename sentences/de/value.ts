import type { Sentences } from '../catalogue.ts';

/** What the bot was good for, in numbers, each with how it is counted. */
export const value: Sentences<'value'> = {
  title: 'Was es gebracht hat',
  heading:
    '{avoided, plural, =0 {Kein Vorfall vermieden} one {# Vorfall vermieden} other {# Vorfälle vermieden}}, {green, plural, =0 {nichts auf Grün gebracht} one {# Korrektur auf Grün gebracht} other {# Korrekturen auf Grün gebracht}}',
  opened: '{count, plural, =0 {Kein Fall wurde eröffnet} one {# Fall wurde eröffnet} other {# Fälle wurden eröffnet}}',
  'to-diagnosis': 'Von der Frage bis zur Diagnose: die Hälfte in {median}, neun von zehn in {most}',
  green:
    '{count, plural, =0 {Keine Korrektur endete grün} one {# Korrektur endete grün} other {# Korrekturen endeten grün}}',
  'to-green':
    'Von der Frage bis Grün, samt der Zeit, die Menschen brauchten: die Hälfte in {median}, neun von zehn in {most}',
  avoided:
    '{count, plural, =0 {Kein Vorfall wurde vermieden} one {# Vorfall wurde vermieden} other {# Vorfälle wurden vermieden}}',
  late: '{count, plural, one {# Korrektur kam} other {# Korrekturen kamen}}, als Benutzer schon betroffen waren',
  undated:
    '{count, plural, one {# Korrektur} other {# Korrekturen}} ohne bekannten Tag, an dem jemand betroffen gewesen wäre: nicht gezählt',
  week: 'Woche ab <b>{from}</b>: {opened} eröffnet, {green} grün, {avoided} vermieden',
  month: 'Monat ab <b>{from}</b>: {opened} eröffnet, {green} grün, {avoided} vermieden',
  counted:
    'Allein aus dem Audit gezählt. Ein Vorfall gilt als vermieden, wenn noch kein Benutzer betroffen war, der Tag bekannt war, an dem es so weit gewesen wäre, das Zertifikat vorher grün war und die Korrektur nicht rückgängig gemacht wurde. Eine Korrektur mehrerer Zertifikate zählt einmal.',
  whole: 'Für alle Unterhaltungen, als Markdown, CSV oder JSON, im Terminal der Person, die den Bot betreibt:',
};
