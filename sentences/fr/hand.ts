import type { Sentences } from '../catalogue.ts';

/** What has to be mended by hand. */
export const hand: Sentences<'hand'> = {
  'no-automatic-fix': '<b>Pas de correctif automatique. </b>{todo}',
  'certificate-expired':
    'Renouvelez-le là où il a été émis, puis synchronisez-le depuis son coffre, ou chargez-le s’il n’en a pas.',
  'certificate-expiring':
    'Faites émettre une nouvelle version dans son coffre avant cette date ; une synchronisation la prend alors aussitôt.',
  'certificate-not-from-key-vault':
    'Chargez son successeur et liez-y les noms d’hôte, ou importez-le depuis un coffre qui le renouvelle.',
  'order-not-ready': 'Terminez la commande : vérifiez le domaine et choisissez le coffre qui recevra le certificat.',
  'plan-cannot-bind':
    'Passez le plan App Service à Basic ou plus ; les plans Free et Shared ne permettent de lier aucun certificat.',
  'vault-not-found':
    'Importez le certificat depuis le coffre qui le contient aujourd’hui, et liez les noms d’hôte à cet import.',
  'vault-moved':
    'Mettez une nouvelle version dans le coffre déplacé, importez-la et liez-y les noms d’hôte ; la même empreinte est refusée.',
  'vault-in-other-tenant':
    'Copiez le certificat dans un coffre du locataire de cet abonnement, et importez-le depuis celui-ci.',
  'principal-absent': 'Un administrateur de l’annuaire doit créer, une fois, le principal de service d’App Service.',
  'access-denied-by-assignment':
    'Le responsable de l’affectation de refus doit en exclure App Service ou la retirer ; aucun accès accordé n’y change rien.',
  'perimeter-blocks-app-service':
    'Le responsable du périmètre doit admettre App Service par une règle entrante, ou remettre ce coffre en mode transition.',
  'secret-not-found': 'Remettez le certificat dans le coffre sous ce nom, ou importez celui qui a pris sa place.',
  'secret-expired': 'Faites émettre une nouvelle version dans le coffre, puis synchronisez.',
  'secret-not-pkcs12':
    'Remettez-le dans le coffre en PKCS#12 : un seul fichier PFX, avec la clé privée et toute la chaîne.',
  'key-not-exportable':
    'Faites émettre une nouvelle version selon une stratégie avec une clé RSA exportable, logicielle et non dans un HSM.',
  'key-not-supported': 'Faites émettre une nouvelle version avec une clé RSA de 2048 bits ou plus.',
  'renewal-failed':
    'Corrigez ce que signale l’émetteur, par exemple son compte ou la preuve du domaine, puis renouvelez.',
  'renewal-awaits-merge':
    'Faites signer la demande en attente par l’autorité de certification, puis fusionnez le résultat.',
  'renewal-not-automatic':
    'Renouvelez-le à la main avant cette date, ou choisissez un émetteur et une stratégie qui renouvellent d’eux-mêmes.',
  'new-version-unsafe':
    'Ne synchronisez pas : mettez une bonne version par-dessus avant qu’App Service ne prenne celle-ci à sa synchronisation quotidienne.',
  'hostname-not-covered': 'Faites émettre une version qui nomme cet hôte, ou liez l’hôte à un certificat qui le nomme.',
  'thumbprint-pinned':
    'Mettez dans le paramètre d’application l’empreinte que détient App Service ; l’application redémarre alors.',
  'served-certificate-differs':
    'Renouvelez-le sur ce qui répond pour cet hôte, par exemple un Front Door ou une passerelle ; si c’est l’application, redémarrez-la.',
  'see-the-evidence': 'Les preuves montrent où il faut intervenir.',
};
