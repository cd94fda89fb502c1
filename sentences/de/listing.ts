import type { Sentences } from '../catalogue.ts';

/** What a list is narrowed to, its pages, and how it was last seen. */
export const listing: Sentences<'listing'> = {
  'in-subscription': 'Nur im Abonnement {name}',
  'in-vault': 'Nur aus dem Tresor {name}',
  'in-app': 'Nur auf der App {name}',
  'of-owner': 'Nur im Besitz von {name}',
  about: 'Nur was {name} heißt',
  'hit-by': 'Nur wo Nutzer bis {at} betroffen sind',
  page: 'Seite {page} von {pages}',
  next: 'Weiter',
  back: 'Zurück',
  stale: 'Azure ist nicht erreichbar. Zuletzt gesehen {when}; was damals grün war, ist jetzt nicht bekannt.',
  'was-green': 'war grün, {at}',
  'as-csv': 'Zertifikate als CSV',
  rows: 'Die Zertifikate als Zeilen',
  shown: '{shown} von {total}.',
  all: 'Alle, in einem Terminal:',
};
