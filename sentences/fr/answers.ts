import type { Sentences } from '../catalogue.ts';

/** What the bot was doing when Azure refused, and answers that are none. */
export const answers: Sentences<'answers'> = {
  refused: '{operation} : {status} {code} {words}',
  'refused-request': '{operation} : {status} {code} {words} (requête {request})',
  /** What stands as {operation}. */
  importing: 'Importer {name}',
  deleting: 'Supprimer {name}',
  recovering: 'Récupérer {name}',
  'recovering-vault': 'Récupérer le coffre {name}',
  renewing: 'Renouveler {name}',
  'opening-firewall': 'Laisser les services approuvés passer le pare-feu du coffre {vault}',
  'closing-firewall': 'Fermer le pare-feu du coffre {vault} aux services approuvés',
  'adding-policy': 'Ajouter une stratégie d’accès à {vault}',
  'removing-policy': 'Retirer une stratégie d’accès à {vault}',
  'giving-role': 'Donner {role} sur {scope}',
  'taking-role': 'Retirer {role} sur {scope}',
  binding: 'Lier {host}',
  'binding-as-before': 'Lier {host} comme avant',
  enabling: 'Activer {name}',
  disabling: 'Désactiver {name}',
  syncing: 'Synchroniser {name}',
  /** What stands as {words} where Azure said nothing that could be quoted; shown by itself too. */
  'in-time': 'pas de réponse à temps',
  misshapen: 'une réponse de forme inconnue : {fault}',
  'no-json': 'une réponse qui n’est pas du JSON : {fault}',
  'no-object': 'une réponse qui n’est pas un objet JSON',
  'no-properties': 'une ressource sans propriétés',
  'no-items': 'une liste sans éléments',
};
