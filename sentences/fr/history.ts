import type { Sentences } from '../catalogue.ts';

/** What was asked, approved, changed and refused before, and how the audit is taken along. */
export const history: Sentences<'history'> = {
  title: 'Historique',
  'this-conversation': 'cette conversation',
  from: 'depuis le {since}',
  'from-to': 'du {since} au {before}',
  'being-read': 'Lecture de l’audit',
  'reading-said': 'Lecture de l’audit.',
  'reading-what': 'Lecture de ce qui a été demandé, approuvé, modifié et refusé.',
  nothing: 'Rien n’est enregistré',
  entries:
    '{total, plural, =1 {Une entrée} other {{total} entrées}}, {changes, plural, =0 {rien de modifié dans Azure} one {# modification faite dans Azure} other {{changes} modifications faites dans Azure}}',
  'last-approval': 'Dernier correctif approuvé par <b>{people}</b>, {when}.',
  'last-break-glass': 'Dernier correctif approuvé par <b>{people}</b>, en urgence, {when}.',
  'last-approval-by-somebody': 'Dernier correctif approuvé par <b>quelqu’un</b>, {when}.',
  'last-break-glass-by-somebody': 'Dernier correctif approuvé par <b>quelqu’un</b>, en urgence, {when}.',
  more: 'et {count, plural, one {# autre entrée} other {{count} autres entrées}} : exportez l’audit pour tout avoir',
  request: 'requête <c>{request}</c>',
  'say-export': 'Écrivez <b>{words}</b> pour les lignes les plus récentes, telles qu’elles sont conservées.',
  'export-all': 'Toutes, depuis le terminal des responsables du bot, avec ses paramètres :',
  'not-here':
    'Voici ce qui est passé par Greenlight ; ce qui a été modifié directement dans Azure figure dans le journal d’activité d’Azure.',
};
