import type { Sentences } from '../catalogue.ts';

/** What a room is told every morning. */
export const digest: Sentences<'digest'> = {
  title: 'Heute Morgen',
  quiet: 'Niemand wird gebraucht',
  open: '{count, plural, one {# Alarm ist offen} other {# Alarme sind offen}}',
  nobody: 'niemand kümmert sich',
  owner: 'bei {person}',
  'quiet-until': 'stumm bis {at}',
  next: 'Was Benutzer als Nächstes trifft',
  item: '{certificate}: {relative} ({at})',
  more: '{count, plural, one {# weiterer} other {# weitere}}',
};
