import type { Sentences } from '../catalogue.ts';

/** The links of the chain, and their states. */
export const links: Sentences<'links'> = {
  certificate: 'Zertifikat',
  vault: 'Tresor',
  access: 'Zugriff',
  network: 'Netzwerk',
  secret: 'Geheimnis',
  renewal: 'Erneuerung',
  sync: 'Synchronisierung',
  binding: 'Bindung',
  served: 'Auslieferung',
  broken: 'defekt: {links}',
  unread: 'nicht gelesen: {links}',
  'not-reached': 'nicht erreicht: {links}',
  'not-looked': 'nicht geprüft: {links}',
  'all-sound': 'alle Glieder in Ordnung',
  'rest-sound': 'der Rest in Ordnung',
  spoken: '{states}.',
};
