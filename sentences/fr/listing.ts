import type { Sentences } from '../catalogue.ts';

/** What a list is narrowed to, its pages, and how it was last seen. */
export const listing: Sentences<'listing'> = {
  'in-subscription': 'Seulement dans l’abonnement {name}',
  'in-vault': 'Seulement du coffre {name}',
  'in-app': 'Seulement sur l’application {name}',
  'of-owner': 'Seulement ceux de {name}',
  about: 'Seulement ce qui s’appelle {name}',
  'hit-by': 'Seulement si des utilisateurs sont touchés d’ici au {at}',
  page: 'Page {page} sur {pages}',
  next: 'Suivant',
  back: 'Précédent',
  stale: 'Azure est injoignable. Vu pour la dernière fois {when} ; ce qui était vert alors n’est pas connu maintenant.',
  'was-green': 'était vert le {at}',
  'as-csv': 'Certificats en CSV',
  rows: 'Les certificats en lignes',
  shown: '{shown} sur {total}.',
  all: 'Tous, depuis un terminal :',
};
