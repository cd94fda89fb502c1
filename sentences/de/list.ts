import type { Sentences } from '../catalogue.ts';

/** Many certificates at a glance. A count is {count} and never the sign of a plural, which would part the thousands of it. */
export const list: Sentences<'list'> = {
  red: '{count} rot',
  yellow: '{count} gelb',
  unknown: '{count} unbekannt',
  green: '{count} grün',
  none: 'keine',
  certificates: '{count, plural, one {{count} Zertifikat} other {{count} Zertifikate}}',
  seen: 'geprüft {when}',
  'none-found': 'Keine Zertifikate gefunden',
  'none-red': 'Kein Zertifikat ist rot',
  'none-yellow': 'Kein Zertifikat ist gelb',
  'none-unknown': 'Kein Zertifikat ist unbekannt',
  'none-green': 'Kein Zertifikat ist grün',
  'all-sound':
    '{count, plural, =1 {Das eine Zertifikat ist in Ordnung} other {Alle {count} Zertifikate sind in Ordnung}}',
  'not-judged': '{count, plural, =1 {Eines nicht beurteilt} other {{count} nicht beurteilt}}',
  'one-affected': 'Ein Zertifikat braucht Aufmerksamkeit',
  'one-cause': '{count, plural, =2 {Eine Ursache hinter beiden} other {Eine Ursache hinter allen {count}}}',
  'several-causes': '{causes} Ursachen hinter {count} Zertifikaten',
  'run-out':
    '{count, plural, =0 {Kein Zertifikat läuft bis {at} ab} =1 {Ein Zertifikat läuft bis {at} ab} other {{count} Zertifikate laufen bis {at} ab}}',
  cause: '<b>{cause}</b> {count, plural, one {{count} Zertifikat} other {{count} Zertifikate}}.',
  'cause-hits':
    '<b>{cause}</b> {count, plural, one {{count} Zertifikat} other {{count} Zertifikate}}, die ersten Nutzer sind {relative} betroffen ({at}).',
  'more-causes': 'und {count, plural, one {{count} weitere Ursache} other {{count} weitere Ursachen}}',
  more: 'und {count} weitere',
  certificate: 'Zertifikat',
  'users-are-hit': 'Nutzer betroffen',
  'runs-out': 'Läuft ab',
  'broken-at-certificate': 'defekt: Zertifikat',
  'broken-at-vault': 'defekt: Tresor',
  'broken-at-access': 'defekt: Zugriff',
  'broken-at-network': 'defekt: Netzwerk',
  'broken-at-secret': 'defekt: Geheimnis',
  'broken-at-renewal': 'defekt: Erneuerung',
  'broken-at-sync': 'defekt: Synchronisierung',
  'broken-at-binding': 'defekt: Bindung',
  'broken-at-served': 'defekt: Auslieferung',
};
