import type { Sentences } from '../catalogue.ts';

/** What is answered to a decision by word. */
export const byWord: Sentences<'by-word'> = {
  title: 'Par message',
  undecided: 'Rien n’est encore décidé',
  which: 'Rien n’est encore décidé ; de quoi s’agit-il ?',
  'in-the-way': '<b>Obstacle : </b>{obstacle}',
  say: '<s>Écrivez : </s><b>{words}</b>',
  approved: 'Approuvé',
  'one-of-several': 'Votre approbation compte ; quelqu’un d’autre doit aussi approuver',
  declined: 'Refusé ; rien n’a été modifié',
  syncing: 'La synchronisation est en route',
  undoing: 'Annulation en cours',
  looking: 'Nouvelle vérification',
  'see-case': 'La carte du dossier montre où cela en est.',
  speech: '{heading}.',
};
