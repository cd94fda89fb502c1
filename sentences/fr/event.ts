import type { Sentences } from '../catalogue.ts';

/** What Azure told of by itself, and what follows from it. */
export const event: Sentences<'event'> = {
  'new-version': 'Nouvelle version dans le coffre',
  'near-expiry': 'Expire bientôt dans le coffre',
  expired: 'Expiré dans le coffre',
  'access-changed': 'Stratégies d’accès modifiées',
  'vault-changed': 'Coffre modifié',
  'roles-changed': 'Attributions de rôles modifiées',
  vaults: '{count, plural, one {# coffre} other {# coffres}}',
  since: 'il y a {time} ({at})',
  'follow-it': '{count, plural, one {Un certificat en dépend} other {# certificats en dépendent}}',
  'all-ready':
    '{count, plural, one {Le seul certificat qui la suit peut la prendre : synchroniser maintenant ?} other {Les # certificats qui la suivent peuvent la prendre : synchroniser maintenant ?}}',
  'some-ready': '{ready} des {count} certificats qui la suivent peuvent la prendre',
  'will-break':
    'Cette modification fera échouer la prochaine synchronisation de {count, plural, one {# certificat} other {# certificats}}',
  'can-sync-again':
    'Après cette modification, {count, plural, one {# certificat peut} other {# certificats peuvent}} de nouveau se synchroniser',
  breaking: 'la prochaine synchronisation échouera',
  broken: 'les synchronisations échouent, comme avant',
  unsafe: 'la nouvelle version ferait des dégâts',
  unseen: 'impossible à juger : tout le chemin n’a pas pu être lu',
  ready: 'peut prendre la nouvelle version',
  mended: 'peut de nouveau se synchroniser',
  sound: 'rien ne fait obstacle',
  say: 'Dites <b>{words}</b>',
  more: 'et {count, plural, one {# autre certificat} other {# autres certificats}}',
  together: 'Une seule approbation ci-dessous les prend tous les {count}, le premier seul avant les autres.',
  'vaults-left':
    '{count, plural, one {# autre coffre se trouve} other {# autres coffres se trouvent}} sous cette étendue et {count, plural, one {n’a pas été examiné} other {n’ont pas été examinés}}.',
};
