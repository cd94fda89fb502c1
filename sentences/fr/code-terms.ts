import type { Sentences } from '../catalogue.ts';

/** Codes and error texts of Azure, explained. */
export const codeTerms: Sentences<'code-terms'> = {
  'forbidden-by-rbac-says':
    'Key Vault a refusé l’appelant car aucun rôle Azure ne lui donne cette action de données ; le coffre utilise le modèle RBAC.',
  'forbidden-by-rbac-todo':
    'Voyez qui a appelé : il faut à App Service Key Vault Certificate User sur le coffre, par son ID d’objet ; un nouveau rôle peut mettre dix minutes.',
  'forbidden-by-firewall-says':
    'Le pare-feu du coffre a refusé l’adresse de l’appelant, qui ne compte pas comme service Microsoft approuvé.',
  'forbidden-by-firewall-todo':
    'Pour la synchronisation, laissez les services Microsoft approuvés contourner le pare-feu ; pour le code de l’application, autorisez ses adresses sortantes.',
  'forbidden-by-connection-says':
    'L’accès public au coffre est désactivé, et l’appel n’est venu ni par une liaison privée ni d’un service approuvé.',
  'forbidden-by-connection-todo':
    'Appelez depuis le réseau privé ; la synchronisation demande seulement que les services Microsoft approuvés puissent contourner le pare-feu.',
  'access-denied-says': 'Key Vault a refusé l’appelant car aucune stratégie d’accès ne lui donne cette autorisation.',
  'access-denied-todo':
    'Voyez quel ID d’objet a appelé, et donnez-lui l’autorisation dans une stratégie d’accès ; il faut à App Service Get sur les secrets et les certificats.',
  'certificate-not-found-says':
    'Le coffre n’a aucun objet certificat de ce nom, mais un simple secret de ce nom peut en contenir un.',
  'certificate-not-found-todo':
    'Cherchez sous Secrets et parmi les certificats supprimés avant d’en créer un ; un certificat App Service est rangé comme secret.',
  'pending-certificate-not-found-says':
    'Key Vault n’a aucune opération en cours pour ce certificat : aucun renouvellement n’y tourne.',
  'pending-certificate-not-found-todo':
    'Prenez-le pour une réponse plutôt qu’un défaut, et lancez un renouvellement s’il est dû.',
  'conflict-error-says': 'Key Vault a reçu plusieurs opérations à la fois sur le même élément.',
  'conflict-error-todo': 'Attendez un peu, puis réessayez, une opération après l’autre.',
  'deleted-but-recoverable-says':
    'Un objet de ce nom est supprimé de façon réversible, et son nom reste pris jusqu’à sa récupération ou son vidage.',
  'deleted-but-recoverable-todo':
    'Récupérez-le, ce qui ramène ses versions ; ne videz que ce dont personne n’aura plus besoin.',
  'condition-not-fulfilled-says':
    'L’appelant peut attribuer des rôles, mais seulement sous une condition que cette attribution ne remplit pas.',
  'condition-not-fulfilled-todo':
    'Faites-la faire par un Owner, ou restez dans la condition : Key Vault Data Access Administrator peut donner Secrets User, pas Certificate User.',
  'linked-authorization-failed-says':
    'L’appelant peut écrire la ressource, mais il lui manque un droit sur une autre qu’elle nomme, comme le coffre d’un certificat.',
  'linked-authorization-failed-todo':
    'Lisez l’action et l’étendue liées dans le message et obtenez-y un rôle ; écrire un certificat peut demander le droit d’écrire sur son coffre.',
  'denied-by-assignment-says': 'L’appelant a un rôle pour cela, et une affectation de refus lui en retire le droit.',
  'denied-by-assignment-todo':
    'Trouvez l’affectation de refus que nomme le message, et faites-la modifier par son responsable, souvent une application managée ou une pile de déploiement.',
  'authorization-failed-says': 'Aucun des rôles de l’appelant ne donne cette action sur cette étendue.',
  'authorization-failed-todo':
    'Lisez l’action et l’étendue dans le message, puis faites faire la modification par quelqu’un dont le rôle les a, ou demandez ce rôle.',
  'role-assignment-exists-says':
    'Le même principal a peut-être déjà le même rôle sur cette étendue, sous un autre nom d’attribution.',
  'role-assignment-exists-todo':
    'Considérez que c’est fait, après avoir vérifié que l’attribution existante nomme le bon ID d’objet.',
  'role-assignment-update-not-permitted-says':
    'Une attribution de rôle de ce nom existe pour un autre principal, rôle ou étendue, et ceux-ci ne sont pas modifiables.',
  'role-assignment-update-not-permitted-todo':
    'Attribuez sous un autre nom, de préférence tiré de l’étendue, du principal et du rôle, ou supprimez d’abord l’ancienne attribution.',
  'principal-not-found-says': 'Azure ne trouve pas le principal de l’attribution dans l’annuaire de ce locataire.',
  'principal-not-found-todo':
    'Vérifiez que c’est un ID d’objet de ce locataire et non un ID d’application ; s’il vient d’être créé, indiquez le type de principal et réessayez.',
  'gateway-timeout-says':
    'App Service n’a pas répondu à temps à la passerelle, ce qui n’est pas un échec : la synchronisation a souvent réussi quand même.',
  'gateway-timeout-todo':
    'Regardez le certificat après une minute, et ne resynchronisez que si son empreinte est encore l’ancienne.',
  'scope-locked-says':
    'Un verrou sur la ressource, son groupe ou son abonnement interdit cette opération, quel que soit le rôle.',
  'scope-locked-todo':
    'Faites lever par un Owner ou un User Access Administrator le verrou que nomme le message, faites la modification, et verrouillez à nouveau.',
  'request-disallowed-by-policy-says':
    'Une stratégie Azure Policy à effet deny refuse la ressource telle qu’elle serait après la modification.',
  'request-disallowed-by-policy-todo':
    'Lisez l’affectation de stratégie que nomme le message, puis rendez la modification conforme ou demandez une exemption à son responsable.',
  'excessive-traffic-says': 'Azure Resource Manager limite l’abonnement parce qu’on lui en demande trop à la fois.',
  'excessive-traffic-todo': 'Attendez le temps indiqué par Retry-After, puis demandez moins à la fois.',
  'http-429-says': 'Azure répond 429 quand on l’interroge trop souvent en peu de temps ; rien n’a été modifié.',
  'http-429-todo': 'Attendez le nombre de secondes indiqué par l’en-tête Retry-After, puis réessayez.',
  'http-409-says':
    'La requête ne s’accorde pas avec l’existant : une autre opération est en cours, ou quelque chose de ce nom ou de cette empreinte existe.',
  'http-409-todo': 'Lisez dans le message de quoi il s’agit ; après une autre opération, attendez et réessayez.',
  'http-403-says':
    'Azure sait qui a appelé et ne le laisse pas faire ; le code interne dit si c’est un rôle, une stratégie ou un pare-feu qui a refusé.',
  'http-403-todo':
    'Cherchez le code interne ou la suite du message, et voyez de qui venait l’appel avant d’accorder quoi que ce soit.',
  'http-401-says': 'L’appel ne portait pas de jeton, ou un jeton expiré ou destiné à un autre service ou locataire.',
  'http-401-todo': 'Reconnectez-vous, et vérifiez le locataire et l’audience du jeton.',
  'http-404-says': 'Il n’y a rien sous cet ID, ou l’appelant n’a pas le droit de le voir.',
  'http-404-todo': 'Vérifiez l’ID et l’abonnement, et si l’élément a été déplacé ou supprimé de façon réversible.',
  'http-400-says':
    'Azure ne peut pas accepter la requête telle qu’elle est écrite ; App Service peut aussi répondre ainsi quand il ne peut pas lire un coffre.',
  'http-400-todo': 'Lisez le message, ou collez-le ici en entier : le numéro seul ne dit rien.',
  'http-500-says': 'C’est Azure qui n’a pas su répondre, et on ignore si la modification a été faite.',
  'http-500-todo':
    'Regardez où en sont les choses, puis réessayez ; si cela persiste, donnez l’ID de requête au support Microsoft.',
  'service-has-no-access-says':
    '« The service » est Microsoft Azure App Service, et il n’a pas pu lire le coffre : un accès manque ou nomme un autre principal, ou le réseau le refuse.',
  'service-has-no-access-todo':
    'Demandez pourquoi le certificat est jaune ; le remède habituel est Get sur les secrets pour ce principal, puis synchroniser.',
  'name-already-used-says':
    'Un certificat de ce nom a été importé d’un autre coffre ou secret, et ce à quoi il renvoie n’est pas modifiable.',
  'name-already-used-todo':
    'Importez sous un autre nom et déplacez les liaisons ; supprimez l’ancien certificat une fois que plus rien n’y est lié.',
  'vault-id-invalid-says': 'L’ID de ressource donné pour le coffre est mal formé, vide, ou ne mène nulle part.',
  'vault-id-invalid-todo':
    'Copiez l’ID de ressource depuis les propriétés du coffre, à partir de /subscriptions/, et réessayez.',
  'secret-not-usable-says':
    'Ce qu’a livré le coffre n’est pas un PFX utilisable par App Service, comme un PEM ou un fichier abîmé.',
  'secret-not-usable-todo':
    'Enregistrez-le en PKCS#12 avec une clé exportable et sans mot de passe, puis importez à nouveau.',
  'same-thumbprint-says':
    'Le webspace, c’est-à-dire le groupe de ressources, la région et le système du plan, a déjà exactement ce certificat.',
  'same-thumbprint-todo':
    'Utilisez le certificat que nomme le message, types masqués affichés, au lieu de l’importer encore.',
  'same-name-elsewhere-says': 'Un certificat de ce nom existe déjà pour un autre webspace.',
  'same-name-elsewhere-todo':
    'Importez sous un autre nom, ou utilisez le plan dans la région où se trouve le certificat.',
  'permissions-not-verified-says':
    'Un avertissement de la ligne de commande, qui n’a pas pu contrôler l’accès elle-même ; l’importation peut réussir quand même.',
  'permissions-not-verified-todo':
    'N’agissez pas sur ce seul avertissement : demandez ce qu’il en est du certificat, ou regardez l’accès de Microsoft Azure App Service sur le coffre.',
  'certificate-name-not-found-says':
    'App Service n’a aucune ressource de certificat de ce nom dans ce groupe de ressources.',
  'certificate-name-not-found-todo':
    'Cherchez dans le groupe de ressources du plan, pas de l’application ; portail et ligne de commande nomment les certificats différemment.',
  'certificate-in-use-says': 'Un nom d’hôte est encore lié au certificat, qui ne peut donc pas être supprimé.',
  'certificate-in-use-todo':
    'Liez d’abord chacun de ses noms d’hôte à un autre certificat, emplacements compris, puis supprimez-le.',
  'address-has-certificate-says':
    'Avec des liaisons par IP, un certificat ne peut pas être sur deux adresses entrantes, et une autre adresse utilise déjà celui-ci.',
  'address-has-certificate-todo': 'Liez par SNI, ou prenez un certificat distinct pour chaque adresse.',
  'thumbprint-does-not-match-says':
    'Le certificat ne nomme ni cet hôte ni un caractère générique qui le couvre : il ne peut pas y être lié.',
  'thumbprint-does-not-match-todo':
    'Liez-en un qui nomme l’hôte, ou faites émettre le prochain certificat avec ce nom.',
  'thumbprint-not-found-says': 'App Service n’a aucun certificat de cette empreinte là où la liaison le cherche.',
  'thumbprint-not-found-todo':
    'Vérifiez l’empreinte, et que le certificat est dans le groupe de ressources et la région du plan.',
  'tier-refuses-binding-says': 'Le plan est au niveau Free ou Shared, qui ne permet de lier aucun certificat.',
  'tier-refuses-binding-todo': 'Passez le plan à Basic ou plus, ce qui a un coût, puis liez.',
  'perform-merge-says':
    'Key Vault a créé une clé et une demande de signature, et attend sans limite que le certificat signé soit fusionné.',
  'perform-merge-todo':
    'Envoyez la demande à l’autorité et choisissez Fusionner la demande signée avec ce qui revient, ou annulez l’opération.',
  'request-already-used-says':
    'L’autorité refuse une demande de signature déjà vue, ce qui arrive quand la stratégie réutilise la clé.',
  'request-already-used-todo': 'Désactivez la réutilisation de clé dans la stratégie de certificat, puis renouvelez.',
  'issuer-error-says': 'L’autorité n’a pas émis le certificat : l’opération dans Key Vault a donc échoué.',
  'issuer-error-todo':
    'Ouvrez Opération de certificat dans le coffre, lisez le message de l’autorité, corrigez chez elle et renouvelez.',
  'operation-pending-says':
    'Un renouvellement ou une création en cours dans Key Vault ; pendant ce temps, une autre opération est refusée avec 409.',
  'operation-pending-todo':
    'Ouvrez Opération de certificat dans le coffre : attendez, fusionnez ou annulez avant de recommencer.',
};
