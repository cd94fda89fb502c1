import type { Sentences } from '../catalogue.ts';

/** What the bot finds out about itself: what it runs on, what it keeps, who it is, and whether Teams and Azure can be reached. */
export const doctor: Sentences<'doctor'> = {
  'node-ok': 'Node {version} s’exécute.',
  'node-untested': 'Node {version} s’exécute ; le bot est testé avec Node {needed}.',
  'node-old': 'Node {version} s’exécute ; le bot a besoin de Node {needed}.',
  'settings-ok': 'La configuration est utilisable.',
  'store-ok':
    'Le stockage {place} conserve, retrouve et supprime, refuse une ancienne révision, et sa file rend ce qu’on y met.',
  'store-open': 'Impossible d’ouvrir le stockage {place} : {why}',
  'store-write': 'Impossible d’écrire dans le stockage {place} : {why}',
  'store-read': 'Ce qui est écrit dans le stockage {place} ne peut pas être lu : {why}',
  'store-revision': 'Le stockage {place} ne distingue pas une ancienne révision d’une nouvelle : {why}',
  'store-queue': 'La file du stockage {place} ne fonctionne pas : {why}',
  'store-delete': 'Impossible de supprimer dans le stockage {place} : {why}',
  'keys-ok': 'Les clés auxquelles Teams est reconnu sont disponibles à {url}.',
  'keys-none': 'Aucune clé de {url} n’est approuvée pour Teams : chaque message serait refusé.',
  'keys-unread': 'Les clés auxquelles Teams est reconnu ne sont pas disponibles à {url} : {why}',
  'teams-none': 'MicrosoftAppId n’est pas défini : les programmes de cette machine peuvent parler au bot, Teams non.',
  'teams-ok': 'Le bot {app} obtient un jeton avec lequel il parle à Teams.',
  'teams-unread': 'Le bot {app} n’obtient pas de jeton pour parler à Teams : {why}',
  'teams-unreached': 'Le bot {app} n’obtient pas de jeton de {host} pour parler à Teams : {why}',
  'sign-in-ok': 'Les approbateurs se connectent par la connexion {connection} du bot {app}.',
  'sign-in-other':
    'Le bot {app} n’a aucune connexion OAuth nommée {connection} : personne ne pourrait se connecter pour approuver. Il a {names}.',
  'sign-in-silent':
    'Le service de jetons ne nomme aucune connexion OAuth du bot {app} : on ne sait pas si l’on peut se connecter par {connection}.',
  'sign-in-unread': 'Le service de jetons {service} ne dit pas par quelles connexions on peut se connecter : {why}',
  'manifest-ok': 'Le package de l’application est celui du bot {app}.',
  'manifest-other':
    'Le package de l’application est celui du bot {other}, et celui-ci est {app} : ce qui est dit dans Teams n’arrive pas ici.',
  'clock-ok': 'L’horloge s’accorde avec celle d’Azure à {seconds, plural, one {# seconde} other {# secondes}} près.',
  'clock-off':
    'L’horloge diffère de {seconds, plural, one {# seconde} other {# secondes}} de celle d’Azure, qui refuse les jetons à partir de cinq minutes.',
  'clock-silent': 'Azure n’a donné aucune heure à laquelle comparer l’horloge.',
  'clock-unread': 'Azure n’a pas pu être joint : {why}',
  'identity-managed': 'Azure connaît le bot par son identité managée {name} : ID d’objet {id}, locataire {tenant}.',
  'identity-application': 'Azure connaît le bot par son application {app} : ID d’objet {id}, locataire {tenant}.',
  'identity-principal': 'Azure connaît le bot par son ID d’objet {id} dans le locataire {tenant}.',
  'identity-person':
    'Azure prend le bot pour {name}, qui s’est connecté ici : ID d’objet {id}, locataire {tenant}. Les droits ci-dessous sont les siens.',
  'identity-none': 'Aucune identité pour Azure n’a répondu : {why}',
  'identity-elsewhere':
    'Azure connaît le bot dans le locataire {tenant}, Teams dans {other} : personne de Teams n’y a de droits, donc personne ne peut approuver.',
  'graph-ok':
    'Resource Graph montre {subscriptions, plural, one {# abonnement} other {# abonnements}}, {vaults, plural, one {# coffre} other {# coffres}} et {certificates, plural, one {# certificat} other {# certificats}}.',
  'graph-empty': 'Resource Graph ne montre aucun abonnement : le bot n’a de rôle nulle part.',
  'graph-unread': 'Resource Graph ne peut pas être interrogé : {why}',
  'principal-ok': 'L’annuaire montre App Service sous le nom {name}, ID d’objet {id}.',
  'principal-absent':
    'L’annuaire n’a pas de principal de service d’App Service : aucun coffre ne peut le laisser entrer.',
  'principal-refused': 'L’annuaire ne laisse pas le bot rechercher App Service : l’autorisation {permission} manque.',
  'principal-unread': 'App Service ne peut pas être recherché dans l’annuaire : {why}',
  'people-ok': 'L’annuaire montre les groupes des personnes.',
  'people-unread':
    'L’annuaire ne montre pas les groupes des personnes : des droits obtenus par un groupe peuvent ne pas compter : {why}',
  late: 'pas de réponse en {seconds, plural, one {# seconde} other {# secondes}}',
};
