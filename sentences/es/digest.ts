import type { Sentences } from '../catalogue.ts';

/** What a room is told every morning. */
export const digest: Sentences<'digest'> = {
  title: 'Esta mañana',
  quiet: 'Nada requiere atención',
  open: '{count, plural, one {# alerta abierta} other {# alertas abiertas}}',
  nobody: 'nadie se ocupa',
  owner: '{person} se ocupa',
  'quiet-until': 'en silencio hasta {at}',
  next: 'Lo próximo que afectará a los usuarios',
  item: '{certificate}: {relative} ({at})',
  more: '{count, plural, one {# más} other {# más}}',
};
