import type { Sentences } from '../catalogue.ts';

/** The cures of the bot and their changes, explained. */
export const fixTerms: Sentences<'fix-terms'> = {
  'grant-access-policy-says':
    'Le correctif qui laisse Microsoft Azure App Service lire secrets et certificats dans un coffre à stratégies d’accès, puis synchronise.',
  'grant-access-policy-todo':
    'Approuvez-le, puis reportez le même accès dans le code d’infrastructure, sinon le prochain déploiement du coffre le retire.',
  'grant-role-says':
    'Le correctif qui donne à Microsoft Azure App Service le rôle Key Vault Certificate User sur le coffre, et n’y change rien d’autre.',
  'grant-role-todo':
    'Il ajoute un droit et n’interrompt rien : approuvez-le à toute heure ; l’effet peut prendre dix minutes.',
  'allow-trusted-services-says':
    'Le correctif qui laisse tous les services Microsoft approuvés passer le pare-feu du coffre ; chacun a encore besoin de sa propre autorisation.',
  'allow-trusted-services-todo':
    'Approuvez-le si vos règles de sécurité permettent le bypass ; les autres règles du pare-feu restent inchangées.',
  'recover-vault-says':
    'La modification qui rétablit un coffre supprimé de façon réversible avec son contenu ; attributions de rôle et abonnements aux événements restent perdus.',
  'recover-vault-todo': 'Approuvez-la, puis redonnez son rôle à App Service et recréez les abonnements aux événements.',
  'recover-secret-says':
    'La modification qui rétablit dans le coffre un certificat ou un secret supprimé de façon réversible, avec ses versions.',
  'recover-secret-todo':
    'Approuvez-la après avoir consulté qui l’a supprimé, puis vérifiez que la version la plus récente est activée.',
  'enable-secret-says':
    'Le correctif qui active la version la plus récente du secret, pour qu’App Service puisse la prendre.',
  'enable-secret-todo':
    'Demandez pourquoi elle a été désactivée avant d’approuver : sa clé a peut-être été compromise.',
  'reimport-says':
    'Le correctif pour un coffre déplacé : une nouvelle version est importée depuis le nouvel ID de ressource, les liaisons suivent, l’ancien certificat disparaît.',
  'reimport-todo':
    'À n’utiliser que pour un coffre déplacé ; une nouvelle version dans le même coffre ne demande qu’une synchronisation.',
  'add-access-policy-says':
    'La modification qui ajoute Get sur les secrets et les certificats pour un ID d’objet aux stratégies d’accès d’un coffre.',
  'add-access-policy-todo':
    'Lisez l’ID d’objet et les autorisations sur la carte ; l’annulation retire exactement ce qui a été ajouté.',
  'assign-role-says':
    'La modification qui attribue un rôle à un ID d’objet sur le coffre, sous un nom tiré des trois, pour qu’elle ne se répète pas.',
  'assign-role-todo':
    'Vérifiez le rôle et l’étendue sur la carte ; l’annulation supprime l’attribution, sauf verrou CanNotDelete.',
  'set-network-bypass-says':
    'La modification qui met bypass à AzureServices et renvoie telle quelle chaque autre règle réseau du coffre.',
  'set-network-bypass-todo':
    'Vérifiez que votre organisation laisse passer les services Microsoft approuvés ; l’annulation remet le bypass d’avant.',
  'enable-secret-version-says': 'La modification qui active une version d’un secret dans le coffre.',
  'enable-secret-version-todo':
    'Vérifiez que c’est bien une version à mettre en service ; l’annulation la désactive à nouveau.',
  'sync-certificate-says':
    'La modification qui réécrit la même ressource de certificat, étiquettes comprises, ce qui fait lire le coffre à App Service.',
  'sync-certificate-todo':
    'Laissez-la suivre l’octroi d’accès ; elle n’est pas annulable, car App Service ne prend que la version la plus récente.',
  'bind-hostname-says': 'La modification qui lit la liaison d’un nom d’hôte, y met une autre empreinte et la réécrit.',
  'bind-hostname-todo':
    'Vérifiez le nom d’hôte et les deux empreintes sur la carte ; l’annulation lie à nouveau l’ancienne.',
  'import-certificate-says':
    'La modification qui crée une ressource de certificat depuis un coffre, dans le groupe de ressources et la région du plan.',
  'import-certificate-todo': 'Vérifiez son nom : ce à quoi renvoie un certificat n’est plus modifiable ensuite.',
  'start-renewal-says':
    'La modification qui fait créer par Key Vault une nouvelle version d’un certificat selon sa stratégie.',
  'start-renewal-todo':
    'Vérifiez d’abord l’émetteur et les noms d’hôte de la stratégie : ce qu’elle dit est ce qui sera émis.',
  'sync-says':
    'La synchronisation fait lire à App Service la version la plus récente du coffre et déplace ce qui est lié à l’ancienne empreinte ; aucune interruption n’est documentée.',
  'sync-todo':
    'Écrivez ici "{word}" et un nom, ou choisissez dans le portail Certificats, Apportez vos propres certificats (.pfx), puis Synchroniser.',
  'rebind-says':
    'Relier fait pointer un nom d’hôte vers une autre empreinte ; SNI ou IP ne change pas, et seule la suppression d’une liaison IP peut changer l’adresse.',
  'rebind-todo':
    'Approuvez-le si un nom d’hôte est resté sur un ancien certificat ; l’annulation lie à nouveau l’ancienne empreinte.',
  'renew-says':
    'Le correctif qui lance un renouvellement dans le coffre, si l’émetteur est intégré ou le certificat auto-signé.',
  'renew-todo': 'Approuvez-le, puis synchronisez une fois la nouvelle version dans le coffre.',
};
