import type { Sentences } from '../catalogue.ts';

/** What the bot was good for, in numbers, each with how it is counted. */
export const value: Sentences<'value'> = {
  title: 'Ce que cela a apporté',
  heading:
    '{avoided, plural, =0 {Aucun incident évité} one {# incident évité} other {# incidents évités}}, {green, plural, =0 {rien de remis au vert} one {# correctif mené au vert} other {# correctifs menés au vert}}',
  opened: '{count, plural, =0 {Aucun dossier ouvert} one {# dossier ouvert} other {# dossiers ouverts}}',
  'to-diagnosis': 'De la question au diagnostic : la moitié en {median}, neuf sur dix en {most}',
  green:
    '{count, plural, =0 {Aucun correctif mené au vert} one {# correctif mené au vert} other {# correctifs menés au vert}}',
  'to-green': 'De la question au vert, temps humain compris : la moitié en {median}, neuf sur dix en {most}',
  avoided: '{count, plural, =0 {Aucun incident évité} one {# incident évité} other {# incidents évités}}',
  late: '{count, plural, one {# correctif est arrivé} other {# correctifs sont arrivés}} alors que des utilisateurs étaient déjà touchés',
  undated:
    '{count, plural, one {# correctif} other {# correctifs}} sans jour connu où quelqu’un aurait été touché : non compté',
  week: 'Semaine du <b>{from}</b> : {opened} ouverts, {green} au vert, {avoided} évités',
  month: 'Mois du <b>{from}</b> : {opened} ouverts, {green} au vert, {avoided} évités',
  counted:
    'Compté à partir du seul audit. Un incident est évité si aucun utilisateur n’était encore touché, si le jour où il l’aurait été était connu, si le certificat était au vert avant ce jour et si le correctif n’a pas été annulé. Un correctif de plusieurs certificats compte une fois.',
  whole: 'Pour toutes les conversations, en Markdown, CSV ou JSON, depuis le terminal de qui exploite le bot :',
};
