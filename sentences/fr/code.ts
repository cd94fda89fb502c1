import type { Sentences } from '../catalogue.ts';

/** The fix of a case as code. */
export const code: Sentences<'code'> = {
  title: 'En code',
  'the-fix': 'Le correctif en code',
  'no-template': 'Rien à écrire dans un modèle',
  cut: 'La carte ne peut pas contenir {count, plural, one {# ligne de plus} other {{count} lignes de plus}} : ce n’est pas tout le correctif. Le terminal l’affiche en entier.',
  nothing: 'Il n’y a pas de correctif à écrire',
  'by-hand':
    '<b>{certificate}</b> – Ce qui y est rompu doit être réparé à la main ; demandez pourquoi il n’est pas vert pour voir les preuves.',
  unbroken: '<b>{certificate}</b> – Aucun maillon de sa chaîne n’a été trouvé rompu.',
  unseen:
    '<b>{certificate}</b> – Rien n’a été trouvé rompu, mais tout n’a pas pu être vu ; posez la question pour savoir ce qui manque.',
  'name-one': 'Nommez le certificat dont vous voulez le correctif en code',
  'name-one-said': 'Nommez le certificat dont vous voulez le correctif en code.',
  say: 'Écrivez : <b>{words}</b>',
  'also-as': 'Aussi en {languages}.',
  warning: 'Attention : {warning}',
};
