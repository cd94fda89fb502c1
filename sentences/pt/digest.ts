import type { Sentences } from '../catalogue.ts';

/** What a room is told every morning. */
export const digest: Sentences<'digest'> = {
  title: 'Esta manhã',
  quiet: 'Nada precisa de atenção',
  open: '{count, plural, one {# alerta aberto} other {# alertas abertos}}',
  nobody: 'ninguém assumiu',
  owner: 'com {person}',
  'quiet-until': 'em silêncio até {at}',
  next: 'O que atinge usuários a seguir',
  item: '{certificate}: {relative} ({at})',
  more: '{count, plural, one {mais #} other {mais #}}',
};
