import type { Sentences } from '../catalogue.ts';

/** What there is in Azure around a certificate, explained: kinds, formats, bindings, renewals. */
export const azureTerms: Sentences<'azure-terms'> = {
  'app-service-certificate-says':
    'Un certificat acheté via Azure, dont la commande est un objet à part et qui est rangé dans un coffre comme secret.',
  'app-service-certificate-todo':
    'Voyez la commande dans le portail pour le renouvellement et le domaine ; vous ne le trouverez pas sous Certificats du coffre.',
  'managed-certificate-says':
    'Le certificat gratuit qu’App Service crée et renouvelle de lui-même pour un nom d’hôte ; aucun coffre n’y intervient.',
  'managed-certificate-todo':
    'Gardez l’enregistrement DNS du nom d’hôte pointé vers l’application ; en cas d’échec, voyez la plateforme et non un coffre.',
  'vault-certificate-says':
    'L’objet certificat dans Key Vault ; un secret du même nom le porte avec sa clé privée, et c’est ce que lit App Service.',
  'vault-certificate-todo': 'Renouvelez ici, et regardez le certificat dans App Service pour ce qui est en service.',
  'short-lifetimes-says':
    'Un certificat public peut durer 200 jours depuis mars 2026, 100 à partir de mars 2027 et 47 à partir de mars 2029.',
  'short-lifetimes-todo':
    'D’ici là, faites renouveler et synchroniser chaque certificat sans intervention, et supprimez toute empreinte figée.',
  'self-signed-says':
    'Un certificat qui se signe lui-même, émetteur Self dans Key Vault : il se renouvelle seul, et les navigateurs ne lui font pas confiance.',
  'self-signed-todo':
    'Ne le synchronisez pas vers un nom d’hôte public ; une stratégie avec cet émetteur sur un certificat importé peut créer une telle version.',
  'thumbprint-says':
    'Le hachage SHA-1 d’un certificat, en hexadécimal dans App Service, par lequel une liaison le désigne ; chaque renouvellement le change.',
  'thumbprint-todo': 'Comparez-la entre coffre, certificat et liaison pour voir lequel est en retard.',
  'x5t-says': 'Le même hachage SHA-1 que l’empreinte, écrit par Key Vault en base64url au lieu d’hexadécimal.',
  'x5t-todo': 'Décodez-le avant de le comparer à une empreinte d’App Service ; le bot le fait pour vous.',
  'pkcs12-says':
    'Un fichier qui contient un certificat, sa chaîne et sa clé privée ; App Service n’accepte rien d’autre d’un coffre, et sans mot de passe.',
  'pkcs12-todo':
    'Donnez au secret le type de contenu application/x-pkcs12, avec toute la chaîne et une clé RSA de 2048 bits ou plus.',
  'pem-says':
    'Certificats et clés sous forme de texte ; Key Vault peut les conserver ainsi, et App Service peut alors refuser de les importer.',
  'pem-todo':
    'Convertissez-le en PKCS#12, ou définissez ce type de contenu dans la stratégie de certificat et renouvelez.',
  'content-type-says': 'Ce que le secret du coffre déclare contenir ; App Service veut application/x-pkcs12.',
  'content-type-todo':
    'Définissez-le dans la stratégie de certificat et renouvelez, ou sur un simple secret dont la valeur est bien un PFX.',
  'certificate-chain-says':
    'Les certificats entre le vôtre et la racine que les clients acceptent ; le PFX doit les contenir tous, racine comprise.',
  'certificate-chain-todo': 'Importez le PFX avec toute sa chaîne, ou fusionnez la chaîne avec le certificat signé.',
  'sni-binding-says':
    'Une liaison par nom d’hôte : plusieurs certificats partagent une adresse, et le client dit quel nom il veut.',
  'sni-binding-todo': 'À préférer ; seuls les clients qui n’envoient pas le nom ont besoin d’une liaison IP.',
  'ip-binding-says':
    'Une liaison qui donne à l’application sa propre adresse entrante ; changer d’empreinte la garde, supprimer la liaison peut la changer.',
  'ip-binding-todo': 'Changez l’empreinte sur place plutôt que de supprimer, et vérifiez le DNS si l’adresse a changé.',
  'webspace-says':
    'Le groupe de ressources, la région et le système d’un plan ; les certificats lui appartiennent et ses applications les partagent, 1000 privés au plus.',
  'webspace-todo':
    'Cherchez un certificat dans le groupe de ressources du plan, types masqués affichés, et réutilisez-le là.',
  'deployment-slot-says':
    'Une seconde copie d’une application, avec ses propres noms d’hôte et liaisons TLS, qui doivent suivre leur certificat comme celles de l’application.',
  'deployment-slot-todo':
    'Regardez les liaisons de chaque emplacement, pas seulement la production, quand un ancien certificat est encore en service.',
  'host-name-binding-says':
    'Ce qui pose une empreinte sur un nom d’hôte d’une application ; une synchronisation la déplace avec le certificat, un chargement non.',
  'host-name-binding-todo':
    'Comparez son empreinte à celle du certificat, et liez à nouveau le nom d’hôte s’il est resté en arrière.',
  'wildcard-says':
    'Un nom comme *.contoso.com, qui couvre exactement un niveau : www.contoso.com, mais ni contoso.com ni a.b.contoso.com.',
  'wildcard-todo': 'Faites inscrire à côté, dans le certificat, le domaine nu et les noms plus profonds.',
  'background-sync-says':
    'Environ toutes les 24 heures, App Service compare ses certificats à leurs coffres, prend les versions plus récentes et déplace les liaisons.',
  'background-sync-todo':
    'Attendez-la ou appuyez sur Synchroniser ; ce qu’elle n’a pas fait après 48 heures, elle ne le fera guère.',
  'lifetime-action-says':
    'Ce que fait Key Vault à l’approche de la fin d’un certificat : AutoRenew crée une nouvelle version, EmailContacts ne fait qu’écrire à des personnes.',
  'lifetime-action-todo':
    'Mettez AutoRenew si l’émetteur est intégré ou Self ; avec tout autre émetteur, planifiez vous-même le renouvellement.',
  'issuer-says':
    'Qui signe le renouvellement d’un certificat du coffre : une autorité intégrée, DigiCert ou GlobalSign, le coffre lui-même, ou quelqu’un qu’il ne connaît pas.',
  'issuer-todo':
    'Voyez-le dans la stratégie de certificat : seuls les autorités intégrées et Self renouvellent d’eux-mêmes.',
  'issuer-unknown-says':
    'Une autorité avec laquelle Key Vault ne travaille pas : il fait la demande de signature et ne renouvelle jamais de lui-même.',
  'issuer-unknown-todo':
    'Faites signer la demande et fusionnez la réponse, ou importez à temps une nouvelle version de votre propre outil.',
  'signing-request-says':
    'La demande, avec la clé publique, que signe une autorité ; la clé privée reste dans le coffre qui l’a créée.',
  'signing-request-todo':
    'Téléchargez-la depuis Opération de certificat, faites-la signer et fusionnez ce qui revient.',
  'certificate-policy-says':
    'Ce selon quoi Key Vault crée la prochaine version : émetteur, noms d’hôte, clé, type de contenu et actions de durée de vie.',
  'certificate-policy-todo':
    'Corrigez la stratégie quand un renouvellement s’est mal passé, car le prochain la suivra encore.',
};
