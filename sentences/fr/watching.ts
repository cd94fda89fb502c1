import type { Sentences } from '../catalogue.ts';

/** What a room watches, and what it is told when that changes. */
export const watching: Sentences<'watching'> = {
  title: 'Surveillances',
  here: 'dans cette conversation',
  none: 'Rien n’est surveillé ici',
  'how-to':
    'Dites « {example} » : un coffre, une application, un certificat, un nom avec étoiles, un abonnement, ou tout.',
  count: '{count, plural, one {# surveillance} other {# surveillances}}',
  'by-at': 'par {person}, {when}',
  everything: 'tout',
  subscription: 'abonnement {name}',
  vault: 'coffre {name}',
  app: 'application {name}',
  certificate: 'certificat {name}',
  pattern: 'tout ce qui s’appelle {name}',
  owner: 'ce qui appartient à {name}',
  begun: 'Surveillé ici désormais',
  already: 'Déjà surveillé ici',
  'too-many':
    'Cette conversation surveille déjà {count} éléments, et il ne peut pas y en avoir plus. Arrêtez-en certains (« {example} »), ou surveillez ce qui en contient plusieurs, comme un coffre ou un abonnement.',
  ended: 'N’est plus surveillé ici',
  'not-watched': 'Ce n’est pas surveillé ici',
  'broken-now': 'En panne actuellement :',
  'all-quiet': 'Rien n’y est en panne actuellement.',
  'told-when':
    'Examiné {count, plural, one {chaque minute} other {toutes les # minutes}} ; cette conversation apprend ce qui change.',
  'nobody-looks': 'Noté, mais aucune ronde n’a lieu : GREENLIGHT_PATROL_MINUTES vaut 0 sur ce bot.',
  stop: 'Ne plus surveiller',
  'stop-number': 'Arrêter le {place}',
  more: '{count, plural, one {# autre surveillance} other {# autres surveillances}}',
};
