import type { Sentences } from '../catalogue.ts';

/** Who is ready for certificates that live 47 days. */
export const ready: Sentences<'ready'> = {
  word: '47 jours',
  heading:
    '{count, plural, =0 {{total, plural, one {Le seul certificat est prêt pour 47 jours} other {Les {total} sont prêts pour les certificats de 47 jours}}} one {{count} sur {total} n’est pas prêt pour les certificats de 47 jours} other {{count} sur {total} ne sont pas prêts pour les certificats de 47 jours}}',
  'nothing-told': 'Impossible de dire qui est prêt pour 47 jours',
  'not-all-told': 'Aucun n’est connu comme non prêt, et tout n’a pas pu être lu',
  ready: '{count, plural, one {{count} est prêt} other {{count} sont prêts}}.',
  uploaded:
    '<b>{count}</b> {count, plural, one {a été importé à la main} other {ont été importés à la main}} : il faut téléverser le suivant à chaque fois.',
  'by-hand': '<b>{count}</b> sans renouvellement automatique : la stratégie ne renouvelle pas.',
  'too-late':
    '<b>{count}</b> {count, plural, one {manquerait} other {manqueraient}} la synchronisation : la stratégie renouvelle {hours, plural, one {# heure} other {# heures}} avant la fin, et il faut à App Service jusqu’à 48 heures.',
  'too-early':
    '<b>{count}</b> {count, plural, one {renouvelle} other {renouvellent}} {days} jours avant la fin, donc avant qu’un certificat de 47 jours commence.',
  blocked:
    '<b>{count}</b> {count, plural, one {se renouvelle} other {se renouvellent}}, et App Service ne l’obtiendrait pas : {cause}',
  untold: 'Impossible à dire pour <b>{count}</b>, non vu : {unseen}.',
  now: 'Depuis le {day}, un certificat public vaut au plus <b>{days} jours</b>.',
  next: 'À partir du {day} ({relative}) : au plus <b>{days} jours</b>.',
  'private-issuers': 'Vos propres émetteurs n’y sont pas tenus.',
  ballot: 'Vote SC-081v3 du CA/Browser Forum',
  speech: '{heading}.',
};
