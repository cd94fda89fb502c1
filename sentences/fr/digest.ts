import type { Sentences } from '../catalogue.ts';

/** What a room is told every morning. */
export const digest: Sentences<'digest'> = {
  title: 'Ce matin',
  quiet: 'Rien ne demande d’action',
  open: '{count, plural, one {# alerte ouverte} other {# alertes ouvertes}}',
  nobody: 'personne ne s’en occupe',
  owner: '{person} s’en occupe',
  'quiet-until': 'silence jusqu’au {at}',
  next: 'Ce qui touchera d’abord les utilisateurs',
  item: '{certificate} : {relative} ({at})',
  more: '{count, plural, one {# autre} other {# autres}}',
};
