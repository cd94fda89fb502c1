import type { Sentences } from '../catalogue.ts';

/** Several certificates of one cause, mended by one plan: what is offered, how it is done, and how far it is. */
export const group: Sentences<'group'> = {
  about: '{count, plural, one {{count} certificat} other {{count} certificats}} de {vault}',
  'about-several': '{count, plural, one {{count} certificat} other {{count} certificats}}',
  'fix-all': 'Corriger les {count}',
  'sync-all': 'Synchroniser les {count}',
  'all-of': 'tout {vault}',
  how: '<b>{count, plural, one {Un certificat} other {{count} certificats}}, une seule approbation. </b>{canary} est synchronisé en premier puis vérifié ; le suivant ne vient que s’il est sain, un par un. Le premier qui ne l’est pas arrête le reste.',
  apart: '<s>Hors de ce correctif, car il faut autre chose : </s>{certificates}',
  done: '<b>{done} sur {count} terminés</b>',
  canary: '{member}<s> · en premier, comme test</s>',
  sound:
    '<b>{certificate}</b> : synchronisé ; vu {colour, select, red {rouge} yellow {jaune} green {vert} other {inconnu}} à {at}',
  'not-sound': '<b>{certificate}</b> : demandé, mais pas sain à {at}',
  failed: '<b>{certificate}</b> : échec',
  syncing: '<b>{certificate}</b> : synchronisation en cours',
  looking: '<b>{certificate}</b> : demandé ; vérification en cours',
  'not-begun': '<b>{certificate}</b> : pas commencé',
  more: 'et {count, plural, one {{count} autre certificat} other {{count} autres certificats}}',
  working: 'Correctif en cours : {done} sur {count} terminés',
  'all-green': 'Corrigé : {count, plural, =1 {il est vert} =2 {les deux sont verts} other {les {count} sont verts}}',
  'all-fixed':
    'Défaut corrigé sur {count, plural, =1 {celui-ci} =2 {les deux} other {les {count}}} ; tout n’est pas encore vert',
  stopped: 'Arrêté : {done} sur {count} terminés ; le reste n’a pas été touché',
  'entry-checked': 'Vérifié {certificate} après sa synchronisation ; {found}',
};
