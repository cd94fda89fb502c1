import type { Sentences } from '../catalogue.ts';

/** What Azure told of by itself, and what follows from it. */
export const event: Sentences<'event'> = {
  'new-version': 'Neue Version im Tresor',
  'near-expiry': 'Läuft im Tresor bald ab',
  expired: 'Im Tresor abgelaufen',
  'access-changed': 'Zugriffsrichtlinien geändert',
  'vault-changed': 'Tresor geändert',
  'roles-changed': 'Rollenzuweisungen geändert',
  vaults: '{count, plural, one {# Tresor} other {# Tresore}}',
  since: 'vor {time} ({at})',
  'follow-it': '{count, plural, one {Ein Zertifikat folgt dem} other {# Zertifikate folgen dem}}',
  'all-ready':
    '{count, plural, one {Das einzige Zertifikat, das ihr folgt, kann sie übernehmen: jetzt synchronisieren?} other {Alle # Zertifikate, die ihr folgen, können sie übernehmen: jetzt synchronisieren?}}',
  'some-ready': '{ready} von {count} Zertifikaten, die ihr folgen, können sie übernehmen',
  'will-break':
    'Diese Änderung lässt bei {count, plural, one {# Zertifikat} other {# Zertifikaten}} die nächste Synchronisierung scheitern',
  'can-sync-again':
    'Nach dieser Änderung {count, plural, one {kann # Zertifikat} other {können # Zertifikate}} wieder synchronisieren',
  breaking: 'die nächste Synchronisierung wird scheitern',
  broken: 'Synchronisierungen scheitern, wie schon zuvor',
  unsafe: 'die neue Version würde schaden',
  unseen: 'nicht zu beurteilen: nicht der ganze Weg war zu lesen',
  ready: 'kann die neue Version übernehmen',
  mended: 'kann wieder synchronisieren',
  sound: 'nichts ist im Weg',
  say: '<b>{words}</b> sagen',
  more: 'und {count, plural, one {# weiteres Zertifikat} other {# weitere Zertifikate}}',
  together: 'Eine Genehmigung unten nimmt alle {count}, das erste allein vor den anderen.',
  'vaults-left':
    'Unter diesem Bereich {count, plural, one {liegt # weiterer Tresor, der} other {liegen # weitere Tresore, die}} nicht angesehen {count, plural, one {wurde} other {wurden}}.',
};
