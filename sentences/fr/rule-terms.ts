import type { Sentences } from '../catalogue.ts';

/** The rules, explained. */
export const ruleTerms: Sentences<'rule-terms'> = {
  'certificate-expired-says':
    'App Service détient un certificat dont la date est passée : les navigateurs refusent dès maintenant ses noms d’hôte.',
  'certificate-expired-todo':
    'Réparez le premier maillon rompu nommé sur la carte, puis synchronisez ; si rien d’autre n’est trouvé, renouvelez dans le coffre.',
  'certificate-expiring-says':
    'Il reste au certificat moins de jours que configuré, trente par défaut, et le coffre n’a pas de version plus récente.',
  'certificate-expiring-todo':
    'Regardez le maillon renouvellement : lancez un renouvellement, ou cherchez pourquoi le coffre ne renouvelle pas de lui-même.',
  'certificate-not-from-key-vault-says':
    'Le certificat a été chargé à la main ou est un certificat managé gratuit : rien ne le synchronise depuis un coffre.',
  'certificate-not-from-key-vault-todo':
    'Faites charger et lier le prochain par son responsable, ou importez-le depuis un coffre ; un certificat managé se renouvelle seul.',
  'order-not-ready-says':
    'La commande de certificat App Service derrière ce certificat attend d’être émise, ou a échoué.',
  'order-not-ready-todo':
    'Ouvrez la commande dans le portail et terminez la vérification du domaine, ou lisez son erreur et recréez la clé.',
  'plan-cannot-bind-says':
    'Le plan de l’application est au niveau Free ou Shared, qui ne permet de lier aucun certificat privé.',
  'plan-cannot-bind-todo': 'Passez le plan à Basic ou plus, ce qui a un coût.',
  'vault-not-found-says':
    'Le coffre auquel renvoie le certificat n’existe pas, ne figure pas parmi les coffres supprimés et n’a pas d’homonyme ailleurs.',
  'vault-not-found-todo':
    'Mettez le certificat dans un coffre qui existe, importez-le depuis celui-ci et déplacez les liaisons.',
  'vault-soft-deleted-says': 'Le coffre a été supprimé et peut encore être récupéré.',
  'vault-soft-deleted-todo':
    'Récupérez-le, puis redonnez son rôle à App Service : les attributions de rôle ne reviennent pas avec un coffre.',
  'vault-moved-says':
    'Un coffre de ce nom a maintenant un autre ID de ressource ; App Service cherche encore sous l’ancien, qui n’est pas modifiable.',
  'vault-moved-todo':
    'Mettez une nouvelle version dans le coffre, importez-la depuis le nouvel ID, déplacez les liaisons, puis supprimez l’ancien certificat.',
  'vault-in-other-tenant-says':
    'Le coffre appartient à un autre annuaire que l’abonnement de l’application : il ne peut pas laisser entrer le principal d’App Service.',
  'vault-in-other-tenant-todo':
    'Gardez le certificat dans un coffre du même locataire, ou faites corriger le locataire de ce coffre après un transfert.',
  'principal-absent-says':
    'L’annuaire du locataire n’a pas de principal de service Microsoft Azure App Service : aucun coffre ne peut le laisser entrer.',
  'principal-absent-todo':
    'Faites-le créer par un administrateur de l’annuaire à partir de son ID d’application, puis donnez-lui accès au coffre.',
  'grant-missing-says':
    'Le coffre obéit aux stratégies d’accès, et aucune ne nomme Microsoft Azure App Service ni un groupe dont il est membre.',
  'grant-missing-todo':
    'Ajoutez une stratégie avec Get sur les secrets et les certificats pour son ID d’objet, dans le code d’infrastructure aussi, puis synchronisez.',
  'grant-lacks-secret-get-says':
    'Une stratégie d’accès nomme Microsoft Azure App Service, mais sans Get sur les secrets, qui sert à lire le certificat.',
  'grant-lacks-secret-get-todo': 'Ajoutez Get sur les secrets à cette stratégie, puis synchronisez.',
  'grant-to-wrong-principal-says':
    'L’accès nomme un sosie : l’ID d’application, le principal d’un autre cloud ou l’identité managée de l’application.',
  'grant-to-wrong-principal-todo':
    'Donnez l’accès à l’ID d’objet de Microsoft Azure App Service dans ce locataire ; l’entrée morte peut être retirée ensuite.',
  'grant-is-compound-says':
    'La stratégie d’accès porte un ID d’application en plus de l’ID d’objet : elle ne vaut que pour les appels au nom de quelqu’un.',
  'grant-is-compound-todo': 'Ajoutez une stratégie pour l’ID d’objet seul, puis synchronisez.',
  'grant-in-unused-model-says':
    'App Service a reçu son accès dans le modèle d’autorisation que le coffre n’utilise pas : cet accès ne vaut rien.',
  'grant-in-unused-model-todo':
    'Donnez l’accès dans le modèle que le coffre utilise ; changer de modèle ferait perdre tous les autres accès.',
  'role-missing-says':
    'Le coffre obéit aux rôles Azure, et App Service n’en a aucun qui lise les secrets, ni sur le coffre, ni au-dessus, ni sur le secret.',
  'role-missing-todo':
    'Attribuez Key Vault Certificate User sur le coffre à son ID d’objet, attendez jusqu’à dix minutes, puis synchronisez.',
  'role-insufficient-says':
    'App Service a un rôle sur le coffre, mais qui ne lit pas les secrets, comme Reader ou Certificates Officer.',
  'role-insufficient-todo': 'Attribuez-lui aussi Key Vault Certificate User sur le coffre, puis synchronisez.',
  'access-denied-by-assignment-says':
    'Une affectation de refus couvre le coffre et en exclut App Service, quel que soit son rôle.',
  'access-denied-by-assignment-todo':
    'Demandez au responsable de l’affectation de refus d’en exclure le principal d’App Service ; aucun accès ne l’emporte sur elle.',
  'firewall-blocks-app-service-says':
    'Le coffre est fermé au public et les services Microsoft approuvés ne peuvent pas contourner son pare-feu : la synchronisation ne l’atteint pas.',
  'firewall-blocks-app-service-todo':
    'Mettez bypass à AzureServices, ce qui laisse toutes les autres règles du pare-feu inchangées, puis synchronisez.',
  'perimeter-blocks-app-service-says':
    'Un périmètre de sécurité réseau appliqué l’emporte sur le bypass des services approuvés : la synchronisation est refusée.',
  'perimeter-blocks-app-service-todo':
    'Demandez au responsable du périmètre d’ajouter une règle entrante pour App Service, ou de remettre le coffre en mode transition.',
  'secret-not-found-says': 'Le coffre n’a ni certificat ni secret de ce nom.',
  'secret-not-found-todo':
    'Vérifiez l’orthographe du nom, cherchez parmi les éléments supprimés, ou remettez le certificat sous ce nom.',
  'secret-soft-deleted-says': 'Le certificat ou le secret a été supprimé du coffre et peut encore être récupéré.',
  'secret-soft-deleted-todo': 'Récupérez-le, puis synchronisez.',
  'secret-disabled-says':
    'La version la plus récente du coffre est désactivée : Key Vault ne livre rien et ne se rabat pas sur une version antérieure.',
  'secret-disabled-todo':
    'Activez la version la plus récente, ou cherchez pourquoi elle a été désactivée et ajoutez-en une bonne.',
  'secret-expired-says': 'La version la plus récente du coffre a dépassé sa propre date d’expiration.',
  'secret-expired-todo':
    'Renouvelez le certificat dans le coffre, puis synchronisez ; synchroniser une version expirée n’aide personne.',
  'secret-not-pkcs12-says':
    'Le type de contenu du secret n’est pas application/x-pkcs12 : c’est un PEM, ou un simple secret sans ce type.',
  'secret-not-pkcs12-todo':
    'Importez-le dans le coffre en PKCS#12, ou définissez le type de contenu si la valeur est bien un PFX.',
  'key-not-exportable-says':
    'La stratégie interdit d’exporter la clé, ou la clé est dans un HSM : le coffre livre un certificat sans sa clé.',
  'key-not-exportable-todo':
    'Faites réémettre le certificat avec une clé RSA exportable qui n’est pas conservée dans un HSM.',
  'key-not-supported-says':
    'La clé est à courbe elliptique, ou c’est une clé RSA de moins de 2048 bits : App Service peut la refuser.',
  'key-not-supported-todo': 'Faites réémettre le certificat avec une clé RSA de 2048 bits ou plus.',
  'renewal-failed-says':
    'La dernière opération du certificat dans le coffre a échoué ; la carte montre la réponse de l’émetteur.',
  'renewal-failed-todo': 'Corrigez ce que signale l’émetteur, puis relancez le renouvellement dans le coffre.',
  'renewal-awaits-merge-says':
    'Key Vault a fait une demande de signature et attend le certificat signé, sans limite de temps.',
  'renewal-awaits-merge-todo':
    'Faites-la signer par l’autorité et fusionnez la réponse dans le coffre, ou annulez l’opération.',
  'renewal-not-automatic-says':
    'Rien ne renouvellera le certificat : sa stratégie n’a pas d’action AutoRenew, ou son émetteur ne peut pas renouveler via Key Vault.',
  'renewal-not-automatic-todo':
    'Ajoutez une action AutoRenew si l’émetteur est intégré ; sinon renouvelez à la main à temps et notez qui s’en charge.',
  'new-version-unsafe-says':
    'La version la plus récente est pire que celle en service : noms d’hôte perdus, auto-signée, autre émetteur, expirée ou trop faible.',
  'new-version-unsafe-todo':
    'Ne synchronisez pas : mettez d’abord une bonne version dans le coffre, et cherchez qui a créé celle-ci.',
  'sync-pending-says':
    'Le coffre a une version plus récente, de moins de 24 heures, et rien n’empêche App Service de la prendre de lui-même.',
  'sync-pending-todo':
    'Attendez la synchronisation en arrière-plan, ou appuyez sur Synchroniser pour l’avoir maintenant.',
  'sync-overdue-says':
    'Le coffre a une version plus récente depuis plus de 24 heures, rien n’y fait obstacle, et App Service ne l’a pas prise.',
  'sync-overdue-todo': 'Synchronisez ; au-delà de 48 heures, n’attendez plus la synchronisation en arrière-plan.',
  'sync-status-stale-says':
    'App Service signale encore l’échec de sa dernière synchronisation, alors que tous les maillons précédents sont sains.',
  'sync-status-stale-todo': 'Synchronisez, ce qui met aussi l’état à jour.',
  'binding-on-old-certificate-says':
    'Un nom d’hôte de l’application ou d’un emplacement est lié à une autre empreinte que le certificat qu’il devrait suivre.',
  'binding-on-old-certificate-todo': 'Liez-le au certificat le plus récent ; SNI ou IP ne change pas.',
  'hostname-not-covered-says':
    'Le certificat ne nomme ni l’hôte ni un caractère générique qui le couvre : les navigateurs l’y refusent.',
  'hostname-not-covered-todo': 'Faites émettre un certificat avec ce nom, ou liez-en un qui l’a.',
  'hostname-unbound-says': 'Un nom d’hôte personnalisé n’a pas de liaison TLS, alors qu’un certificat adapté existe.',
  'hostname-unbound-todo': 'Liez le nom d’hôte à ce certificat.',
  'thumbprint-pinned-says':
    'Un paramètre d’application comme WEBSITE_LOAD_CERTIFICATES désigne une empreinte, qui change à chaque renouvellement.',
  'thumbprint-pinned-todo':
    'Mettez-y la nouvelle empreinte après un renouvellement, ou faites chercher le certificat par sujet dans le code.',
  'served-certificate-differs-says':
    'Qui se connecte au nom d’hôte reçoit un autre certificat que celui lié dans App Service.',
  'served-certificate-differs-todo':
    'Cherchez devant l’application un Front Door ou une passerelle avec son propre certificat, puis un worker qui ne s’est pas rechargé.',
  'read-only-lock-says':
    'Un verrou ReadOnly interdit toute modification de son étendue via Azure Resource Manager, attributions de rôle comprises.',
  'read-only-lock-todo': 'Faites-le lever par un Owner ou un User Access Administrator, le temps du correctif.',
  'policy-denies-says':
    'Azure Policy a refusé la modification prévue par le plan, ou un essai à blanc dit qu’il la refuserait.',
  'policy-denies-todo':
    'Avant d’approuver, rendez la modification conforme à la stratégie, ou demandez une exemption à son responsable.',
  'nobody-may-approve-says':
    'Azure ne laisserait personne dans cette conversation faire la modification : personne ici ne peut l’approuver.',
  'nobody-may-approve-todo': 'Faites venir quelqu’un qui a le rôle nommé dans le plan.',
};
