import type { Sentences } from '../catalogue.ts';

/** What App Service says of its last attempt to read the vault, explained. */
export const statusTerms: Sentences<'status-terms'> = {
  'status-operation-not-permitted-says':
    'À sa dernière synchronisation, App Service n’avait pas le droit de lire le coffre ; cet état ne distingue pas un accès manquant d’un mauvais principal ou d’un pare-feu.',
  'status-operation-not-permitted-todo':
    'Demandez pourquoi le certificat est jaune : le remède habituel est Get sur les secrets pour Microsoft Azure App Service sur ce coffre, puis synchroniser.',
  'status-service-unauthorized-says':
    'À sa dernière synchronisation, Microsoft Azure App Service n’était pas autorisé sur le coffre, à peu près comme OperationNotPermittedOnKeyVault.',
  'status-service-unauthorized-todo':
    'Donnez à ce principal, par son ID d’objet, Get sur les secrets ou le rôle Key Vault Certificate User, selon le modèle du coffre, puis synchronisez.',
  'status-vault-does-not-exist-says':
    'App Service ne trouve aucun coffre sous l’ID de ressource qu’il garde : le coffre a été supprimé ou déplacé.',
  'status-vault-does-not-exist-todo':
    'Récupérez le coffre s’il est supprimé de façon réversible ; s’il a été déplacé, réimportez le certificat depuis son nouvel ID de ressource.',
  'status-secret-does-not-exist-says': 'Le secret de Key Vault qui porte le certificat a été supprimé ou déplacé.',
  'status-secret-does-not-exist-todo':
    'Récupérez-le s’il est supprimé de façon réversible, sinon remettez le certificat dans le coffre sous le même nom, puis synchronisez.',
  'status-unknown-error-says':
    'App Service n’a pas pu atteindre le coffre avec ses autorisations, et ne dit pas pourquoi.',
  'status-unknown-error-todo':
    'Regardez le coffre lui-même et une éventuelle panne d’Azure ; si tout est sain, ouvrez une demande de support.',
  'status-waiting-on-order-says':
    'Le certificat vient d’une commande de certificat App Service qui n’a pas encore été émise.',
  'status-waiting-on-order-todo':
    'Ouvrez le certificat App Service dans le portail et terminez ce que la commande attend, par exemple la vérification du domaine.',
  'status-order-failed-says': 'La commande de certificat App Service derrière ce certificat a échoué.',
  'status-order-failed-todo':
    'Ouvrez la commande dans le portail, lisez son erreur, puis recréez la clé ou commandez à nouveau.',
  'status-external-private-key-says':
    'La clé privée est peut-être détenue hors d’Azure, comme pour une commande faite avec votre propre demande de signature ; l’origine de cette valeur n’est pas documentée.',
  'status-external-private-key-todo':
    'Cherchez qui détient la clé, et jugez le certificat sur le contenu du coffre plutôt que sur cet état.',
  'status-initialized-says':
    'Une valeur saine de keyVaultSecretStatus : App Service est synchronisé, et l’affiche aussi pour des certificats chargés.',
  'status-initialized-todo':
    'Rien à faire ; si les utilisateurs voient encore un ancien certificat, demandez pourquoi ce certificat est jaune.',
  'status-succeeded-says':
    'Une valeur saine de keyVaultSecretStatus : la dernière synchronisation depuis Key Vault a réussi.',
  'status-succeeded-todo':
    'Rien à faire, mais cela ne parle que de la dernière synchronisation : un coffre fermé depuis n’apparaît qu’à la prochaine.',
  'status-unknown-says':
    'App Service n’a pas d’information sur la dernière synchronisation ; l’origine de cette valeur de keyVaultSecretStatus n’est pas documentée.',
  'status-unknown-todo':
    'N’y voyez pas un défaut : regardez le coffre, et comparez son empreinte à celle que détient App Service.',
  'status-null-says':
    'Un keyVaultSecretStatus nul ou vide appartient à un certificat chargé, que rien ne synchronise depuis Key Vault.',
  'status-null-todo':
    'Faites charger et lier le prochain à temps par son responsable, ou importez-le plutôt depuis un coffre.',
  'key-vault-secret-status-says':
    'Ce qu’App Service dit lui-même de sa dernière tentative de lire le coffre : grossier, et périmé dans les deux sens.',
  'key-vault-secret-status-todo':
    'Prenez-le comme un indice, et regardez le coffre, l’accès et les empreintes avant d’agir.',
};
