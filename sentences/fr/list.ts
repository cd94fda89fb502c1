import type { Sentences } from '../catalogue.ts';

/** Many certificates at a glance. A count is {count} and never the sign of a plural, which would part the thousands of it. */
export const list: Sentences<'list'> = {
  red: '{count, plural, one {{count} rouge} other {{count} rouges}}',
  yellow: '{count, plural, one {{count} jaune} other {{count} jaunes}}',
  unknown: '{count, plural, one {{count} inconnu} other {{count} inconnus}}',
  green: '{count, plural, one {{count} vert} other {{count} verts}}',
  none: 'aucun',
  certificates: '{count, plural, one {{count} certificat} other {{count} certificats}}',
  seen: 'relevé {when}',
  'none-found': 'Aucun certificat trouvé',
  'none-red': 'Aucun certificat n’est rouge',
  'none-yellow': 'Aucun certificat n’est jaune',
  'none-unknown': 'Aucun certificat n’est à l’état inconnu',
  'none-green': 'Aucun certificat n’est vert',
  'all-sound': '{count, plural, =1 {Le seul certificat est sain} other {Les {count} certificats sont tous sains}}',
  'not-judged': '{count, plural, =1 {Un certificat non évalué} other {{count} certificats non évalués}}',
  'one-affected': 'Un certificat demande une intervention',
  'one-cause':
    '{count, plural, =2 {Une seule cause pour les deux} other {Une seule cause pour les {count} certificats}}',
  'several-causes': '{causes} causes pour {count} certificats',
  'run-out':
    '{count, plural, =0 {Aucun certificat n’expire avant le {at}} =1 {Un certificat expire avant le {at}} other {{count} certificats expirent avant le {at}}}',
  cause: '<b>{cause}</b> {count, plural, one {{count} certificat} other {{count} certificats}}.',
  'cause-hits':
    '<b>{cause}</b> {count, plural, one {{count} certificat} other {{count} certificats}}, premiers utilisateurs touchés {relative} ({at}).',
  'more-causes': 'et {count, plural, one {{count} autre cause} other {{count} autres causes}}',
  more: 'et {count, plural, one {{count} autre} other {{count} autres}}',
  certificate: 'Certificat',
  'users-are-hit': 'Utilisateurs touchés',
  'runs-out': 'Expiration',
  'broken-at-certificate': 'rupture : certificat',
  'broken-at-vault': 'rupture : coffre',
  'broken-at-access': 'rupture : accès',
  'broken-at-network': 'rupture : réseau',
  'broken-at-secret': 'rupture : secret',
  'broken-at-renewal': 'rupture : renouvellement',
  'broken-at-sync': 'rupture : synchro',
  'broken-at-binding': 'rupture : liaison',
  'broken-at-served': 'rupture : diffusion',
};
