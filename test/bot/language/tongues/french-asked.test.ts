import { french } from '../../../../bot/language/tongues/french.ts';
import { phrases, readIn, reads } from './phrases.ts';

/** What is asked for; a name is `_`, and what somebody quotes is `¶`. */
const ASKED = {
  unwatch: phrases(`
  arrête les messages / arrêtez les rappels / ne me dis plus rien / ne me contacte plus / ne m'écris plus / coupe les messages / coupez les rappels / coupez l'alerte`),
  'watch/subscribe': phrases(`
  alerte toute l'équipe / alertez-moi / alerter-le / alertes sur _ / merci d'alerter le canal / suis _ / dis-moi dès l'expiration / dites nous dès le premier échec / signalez-moi dès l'échec / dis-moi quand / signale à toute l'équipe sur le canal quand _ expire / préviens-moi si _ est rouge et dis pourquoi / abonne l'équipe / m'abonner / garde toujours un œil dessus`),
  cancel: phrases(`
  bloque tout / bloque / laisse tomber / laissez tomber / laissez ça / oublie _ / oublier ça / oubliez ça / abandonner / abandonnez / arrêtez immédiatement / pas de synchro tant que la version n'est pas importée / ne change rien / stop mauvaise app / stop la synchro / arrêtes tout / touche à rien, bob annule la dernière modif`),
  help: phrases(`quels droits est-ce que tu as / de quelles permissions aurais-tu besoin / quel rôle as-tu`),
  'status-of-operation': phrases(`
  c'est fini quand / c'est fini dans combien de temps encore / la correction qui attendait est appliquée / la synchronisation d'hier est finie / la synchro de _ est faite / a-t-elle vraiment abouti / a-t-on fini`),
  'history/audit': phrases(`
  comment ça s'est passé, raconte ce qui s'est passé / raconte ce qui s'est passé / que s'est-il passé / qu'est-ce qui s'est passé / _ est rouge depuis quand / elle est rouge quand / et qui a synchronisé _ / qui a approuvé`),
  expiring: phrases(`
  montre ce qui expire ce mois / qu'est-ce qui expire demain / quels certificats expirent / certificats arrivant à échéance / quelles apps arrivent à expiration / rien n'arrive à échéance / quelque chose expire cette semaine, quand / quand est-ce que _ se renouvelle / date de fin de _ / quelle est la date de fin`),
  'explain-concept': phrases(`
  qu'est-ce qui arrive ensuite si on synchronise / que se passe-t-il si on annule / définition du terme liaison / signification d'une empreinte / explique-moi la liaison / expliquez l'empreinte / c'est quoi / c'est quoi la liaison / quelle est la définition d'une liaison / la signification de l'empreinte / pourquoi demander à quelqu'un d'autre / pourquoi ça passe par deux personnes`),
  'smalltalk/other': phrases(`
  il dit que ¶ / elle répète sans arrêt ¶ / c'est bob qui doit réparer _ / bob crie encore et encore : ¶`),
  diagnose: phrases(`
  le pare-feu bloque _ / le pare-feu bloque / ça bloque encore / le portail refuse l'accès / azure signale que _ n'est plus à jour quand on vérifie / la nouvelle version n'est pas importée, vérifie _ / c'est pas normal, la version n'est pas importée / rien bouge sur _, vérifie / app service n'importe plus la nouvelle version, vérifie / app service ne synchronise plus _, vérifie / vérifie, app service ne synchronise plus /
  _ est toujours rouge quand on le recharge / regarde l'app qui a une erreur / vérifie ce que touche la panne / c'est normal l'erreur sur _ / bob m'explique que c'est en panne / que se passe-t-il sur _ / que se passe-t-il avec le _ / analyse ce que change la panne / c'est quoi le souci / c'est quoi cette erreur / c'est quoi la cause / est-ce que l'app de bob est en panne`),
};

reads(french, ASKED);

test.each(
  phrases(`
  y a eu deux alertes sur _ hier / j'ai reçu une alerte pour _ / azure signale que _ ne répond plus quand on se connecte / j'oublie tout le temps / il a dû oublier ça / ça change rien / annulez la dernière modif / annule dernière modif / les apps pour lesquelles on paie / sans savoir laquelle choisir / stop est un bouton du portail / je cherche le bouton stop / je vois aucune modif / une différence de couleur`),
)('nothing by itself: %s', (lines) => {
  expect(readIn(french, lines)).toBeNull();
});
