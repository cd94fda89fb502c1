import type { Sentences } from '../catalogue.ts';

/** The changes of a plan, with what is before and after each; and the words that head a line about one. */
export const change: Sentences<'change'> = {
  'add-access-policy': 'Laisser <b>{principal}</b> lire <b>{vault}</b> (stratégie d’accès : sans → avec {rights})',
  'assign-role': 'Donner à <b>{principal}</b> le rôle {role} sur <b>{scope}</b> (non attribué → attribué)',
  'set-network-bypass':
    'Laisser les services Microsoft approuvés passer le pare-feu du coffre <b>{vault}</b> (bypass : {before} → {after}) ; ses autres règles restent',
  'recover-vault':
    'Récupérer le coffre <b>{vault}</b> avec tout son contenu (supprimé → rétabli) ; ses attributions de rôle ne reviennent pas',
  'recover-certificate':
    'Récupérer le certificat <b>{secret}</b> dans <b>{vault}</b> avec toutes ses versions (supprimé → rétabli)',
  'recover-secret':
    'Récupérer le secret <b>{secret}</b> dans <b>{vault}</b> avec toutes ses versions (supprimé → rétabli)',
  'enable-secret-version':
    'Activer la version {version} du secret <b>{secret}</b> dans <b>{vault}</b> (désactivée → activée)',
  'start-renewal':
    'Demander à {issuer} une nouvelle version pour <b>{secret}</b> dans <b>{vault}</b> (la plus récente → une nouvelle émise selon la même stratégie)',
  'sync-certificate':
    'Synchroniser <b>{certificate}</b> (la version détenue par App Service → la plus récente du coffre)',
  'import-certificate':
    'Importer <b>{secret}</b> depuis <b>{vault}</b> dans App Service sous le nom <b>{certificate}</b> (absent → importé, à côté du certificat actuel)',
  'bind-hostname': 'Lier <b>{host}</b> sur {site} ({before} → {after})',
  'bind-unbound-hostname': 'Lier <b>{host}</b> sur {site} (aucun certificat → {after})',
  'subject-add-access-policy': 'Stratégie d’accès du coffre {vault}',
  'subject-assign-role': 'Rôle sur {scope}',
  'subject-set-network-bypass': 'Pare-feu du coffre {vault}',
  'subject-recover-vault': 'Récupération du coffre {vault}',
  'subject-recover-secret': 'Récupération de l’objet {secret} dans {vault}',
  'subject-enable-secret-version': 'Version {version} du secret {secret} dans {vault}',
  'subject-start-renewal': 'Renouvellement du certificat {secret} dans {vault}',
  'subject-sync-certificate': 'Synchronisation du certificat {certificate}',
  'subject-import-certificate': 'Importation du certificat {certificate}',
  'subject-bind-hostname': 'Liaison pour {host}',
  'rights-on-both': '{rights} sur les secrets et les certificats',
  'rights-on-each': '{secrets} sur les secrets et {certificates} sur les certificats',
  'rights-on-secrets': '{rights} sur les secrets',
  'rights-on-certificates': '{rights} sur les certificats',
  slot: '{app} (emplacement {slot})',
};
