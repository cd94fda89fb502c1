import type { Sentences } from '../catalogue.ts';

/** What a list is narrowed to, its pages, and how it was last seen. */
export const listing: Sentences<'listing'> = {
  'in-subscription': 'Solo en la suscripción {name}',
  'in-vault': 'Solo del almacén {name}',
  'in-app': 'Solo en la aplicación {name}',
  'of-owner': 'Solo los de {name}',
  about: 'Solo lo que se llama {name}',
  'hit-by': 'Solo si hay usuarios afectados hasta el {at}',
  page: 'Página {page} de {pages}',
  next: 'Siguiente',
  back: 'Anterior',
  stale:
    'No se puede acceder a Azure. Visto por última vez {when}; lo que entonces estaba en verde no se conoce ahora.',
  'was-green': 'estaba en verde el {at}',
  'as-csv': 'Certificados en CSV',
  rows: 'Los certificados en filas',
  shown: '{shown} de {total}.',
  all: 'Todos, desde un terminal:',
};
