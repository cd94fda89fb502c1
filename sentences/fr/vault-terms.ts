import type { Sentences } from '../catalogue.ts';

/** A vault, and the ways into it, explained. */
export const vaultTerms: Sentences<'vault-terms'> = {
  'app-service-principal-says':
    'Le principal de service de la plateforme, appelé aussi Microsoft.Azure.WebSites, qui lit le coffre quand un certificat est importé ou synchronisé.',
  'app-service-principal-todo':
    'Donnez l’accès à son ID d’objet dans votre locataire : l’ID d’application est le même dans tous les locataires d’un cloud et ne compte pas.',
  'object-id-says':
    'L’ID d’un principal dans un locataire : la même application en a un autre dans chaque locataire, et coffres et rôles n’acceptent que lui.',
  'object-id-todo':
    'Cherchez-le avec {command} et l’ID d’application, et utilisez-le dans les stratégies et les attributions de rôle.',
  'application-id-says':
    'L’ID d’une application, le même dans tous les locataires d’un cloud ; pour App Service il commence par abfa0a7c dans le cloud public.',
  'application-id-todo':
    'Ne l’utilisez que pour chercher l’ID d’objet : un accès donné à un ID d’application peut être accepté et ne sert à rien.',
  'service-principal-says':
    'Ce qu’est une application dans un locataire, avec son propre ID d’objet ; c’est à lui que vont rôles et stratégies d’accès.',
  'service-principal-todo':
    'Pour synchroniser des certificats, cherchez celui nommé Microsoft Azure App Service ou Microsoft.Azure.WebSites.',
  'certificate-registration-principal-says':
    'Un second principal de la plateforme, qui range les certificats App Service achetés comme secrets dans le coffre.',
  'certificate-registration-principal-todo':
    'Pour ces commandes, donnez-lui Get, Set et Delete sur les secrets, en plus de ce qu’il faut à Microsoft Azure App Service.',
  'managed-identity-says':
    'L’identité sous laquelle tourne le code d’une application ; elle ne sert jamais à importer ou synchroniser un certificat.',
  'managed-identity-todo':
    'Gardez-la pour ce que le code lit à l’exécution, et donnez l’accès au certificat à Microsoft Azure App Service.',
  'key-vault-reference-says':
    'Un paramètre d’application dont l’application prend la valeur dans un coffre à l’exécution, avec son identité managée ; sans rapport avec la synchronisation des certificats.',
  'key-vault-reference-todo':
    'Corrigez du côté de l’application : son identité doit avoir accès, et son réseau doit atteindre le coffre.',
  'linked-scope-says':
    'Une seconde ressource sur laquelle Azure contrôle l’appelant parce que la requête la nomme, comme le coffre d’un certificat.',
  'linked-scope-todo':
    'Assurez-vous que qui synchronise peut écrire aussi sur le coffre, pas seulement sur les ressources web ; l’action requise n’est pas documentée.',
  'access-policy-says':
    'Une liste sur le coffre qui dit qui peut quoi avec ses secrets, certificats et clés ; sur un coffre en mode RBAC, elle est ignorée.',
  'access-policy-todo':
    'Voyez quel modèle utilise le coffre avant d’en écrire une, et donnez à App Service Get sur secrets et certificats, pas plus.',
  'rbac-permission-model-says':
    'Sur un coffre avec enableRbacAuthorization, seuls les rôles Azure comptent et les stratégies d’accès sont ignorées ; sans lui, l’inverse.',
  'rbac-permission-model-todo':
    'Les deux conviennent aux certificats : donnez l’accès dans le modèle du coffre et n’en changez pas, cela supprimerait tous les autres accès.',
  'default-permission-model-says':
    'Un coffre créé avec l’API 2026-02-01 ou ultérieure obéit aux rôles Azure sauf indication contraire ; un coffre antérieur sans indication, aux stratégies d’accès.',
  'default-permission-model-todo':
    'Regardez le coffre plutôt que de deviner, et nommez le modèle dans le code d’infrastructure.',
  'secret-get-says':
    'Get sur les secrets est ce qu’il faut à App Service, car le certificat avec sa clé est lu comme un secret ; Get sur les certificats est aussi documenté.',
  'secret-get-todo':
    'Donnez les deux ; si seul Get sur les certificats manque, prenez-le pour une remarque et non pour la cause.',
  'data-plane-says':
    'Lire secrets et certificats relève du plan de données d’un coffre ; ses paramètres, stratégies et rôles, du plan de contrôle.',
  'data-plane-todo':
    'Faites la différence : le pare-feu ne ferme que le plan de données, et les verrous que le plan de contrôle.',
  'propagation-says':
    'Un accès met du temps à agir partout : un rôle jusqu’à dix minutes, des heures sur un groupe d’administration ; une stratégie d’accès peut demander un nouvel essai.',
  'propagation-todo':
    'Réessayez la synchronisation pendant un quart d’heure environ avant de chercher une autre cause.',
  'redeployment-says':
    'Un modèle ou Terraform qui déploie le coffre remplace ses stratégies d’accès par les siennes : un accès donné à la main est perdu.',
  'redeployment-todo': 'Inscrivez aussi l’accès d’App Service dans le code ; le prochain déploiement le garde alors.',
  'trusted-services-says':
    'Le bypass AzureServices laisse les services de Microsoft passer le pare-feu du coffre ; App Service en est pour la synchronisation, pas pour les lectures de l’application.',
  'trusted-services-todo':
    'Activez-le pour les certificats ; pour ce que lit le code d’une application, autorisez ses adresses sortantes.',
  'vault-firewall-says':
    'Les règles qui disent quelles adresses et quels réseaux atteignent les secrets d’un coffre ; ses paramètres restent accessibles.',
  'vault-firewall-todo':
    'Laissez-le actif : la synchronisation demande seulement que les services Microsoft approuvés puissent le contourner.',
  'public-network-access-says':
    'Accès réseau public désactivé, un coffre laisse encore entrer les services Microsoft approuvés : cela seul ne casse aucune synchronisation.',
  'public-network-access-todo':
    'Regardez plutôt bypass : seul bypass None, ou un périmètre appliqué, fait refuser la synchronisation.',
  'network-security-perimeter-says':
    'Une frontière autour de ressources ; une fois appliquée, elle l’emporte sur le pare-feu d’un coffre et refuse aussi les services approuvés.',
  'network-security-perimeter-todo':
    'Demandez à son responsable d’ajouter une règle entrante pour App Service, ou gardez le coffre en mode transition.',
  'private-endpoint-says':
    'Un chemin privé de votre réseau au coffre ; App Service ne synchronise pas les certificats par là.',
  'private-endpoint-todo':
    'Gardez-le pour le code de l’application, et laissez les services Microsoft approuvés contourner le pare-feu pour les certificats.',
  'soft-delete-says':
    'Ce qui est supprimé de Key Vault, ou un coffre lui-même, est gardé 7 à 90 jours, reste illisible, et son nom reste pris.',
  'soft-delete-todo':
    'Récupérez-le dans ce délai, puis synchronisez ; un coffre récupéré a besoin à nouveau de ses attributions de rôle.',
  'purge-protection-says':
    'Vider retire définitivement un élément supprimé de façon réversible ; la protection contre le vidage l’interdit jusqu’à la fin du délai.',
  'purge-protection-todo': 'Récupérez plutôt que de vider, et prenez un autre nom si l’ancien est encore pris.',
  'new-version-says':
    'Un renouvellement ajoute une version au même certificat du coffre, et App Service, qui ne renvoie à aucune version, prend la plus récente.',
  'new-version-todo': 'N’importez pas à nouveau : elle suit sous 24 heures, ou aussitôt en synchronisant.',
  'vault-move-says':
    'Déplacer un coffre vers un autre groupe de ressources ou abonnement lui donne un nouvel ID de ressource, qu’App Service n’apprend pas.',
  'vault-move-todo':
    'Importez le certificat depuis le nouvel ID avec une nouvelle version, et refaites les attributions de rôle.',
  'event-grid-says':
    'Key Vault annonce par événements les nouvelles versions, les expirations proches et les stratégies d’accès modifiées.',
  'event-grid-todo':
    'Abonnez-vous pour apprendre qu’une chaîne est rompue avant les utilisateurs ; un coffre récupéré a besoin d’un nouvel abonnement.',
};
