import { french } from '../../../../bot/language/tongues/french.ts';
import { orderedIn, orders, phrases } from './phrases.ts';

const ORDERS = {
  fix: phrases(`
  réactive le renouvellement automatique de _ / réactiver renouvellement auto / _ annule dernière synchro / _ annuler la dernière correction / _ annulez le dernier changement / annule le tout dernier import / annule la toute derniere / répare ce qu'il faut pour rétablir _ comme avant / répare _ comme avant / corrige d'abord _ / répare d'abord _ / autorise app service à lire le coffre car il doit importer _ / remet le rôle / remettez l'accès / crée la règle / rétablis le rôle / assigne rôle /
  lie _ / passe _ sur l'autre certificat / passez la liaison de _ à la nouvelle version / passer l'empreinte sur _ / laissez passer _ maintenant / laisse _ accéder aux secrets / laisser entrer app service / reviens sur le dernier import / reviens sur la dernière / reviens sur les dernières modifs / défais la derniere / revert le changement / reverter les modifs de bob / reverte la correction /
  appliquer la correction / lancez le plan / déplace la liaison du site vers l'autre certificat / déplacer le binding de _ vers le nouveau / change la liaison du site par l'autre / mets la liaison du site sur le wildcard`),
  sync: phrases(`
  force actualisation de _ / force ré-import de _ / fais un nouvel import de _ / force un import du certificat _ / lance une importation de _ / force une réimportation de _ / lance une nouvelle actualisation du certificat _ / fais une nouvelle actualisation d'_ / lance nouvel réimport sur _ / lance la sync sur _ / fais la synchro de _ / resynchronise / re-synchronisez _ / tire le nouveau certif / applique le nouveau certif / appliquer le nouveau certif / appliquez la dernière version / déploie la dernière version de notre certificat /
  fais prendre la nouvelle version à _ / passe _ à la dernière version / passez _ à la nouvelle version / passer _ en dernière version`),
};

orders(french, ORDERS);

test.each(
  phrases(`
  on réactive le renouvellement automatique / il approuve _ / approuve _ plus tard / quand j'approuve / pas encore approuvé / je confirme que ça marche / j'accepte tes excuses / on rattache _ au nouveau certificat / on active le pare-feu le lundi / laisse _ dormir tranquille / laisse app service comme ça / tu remets toujours comme avant / remettre la liste en ordre alphabétique / remettre _ en marche arrière / on récupère _ /
  comme tu fais / que fait l'option 1 / on change la liaison par habitude / on rajoute l'accès / synchroniser _ traîne / remettre _ traîne / rétablir _ traîne / résoudre _ traîne / faire relire _ traîne / synchroniser le site _ traîne / mets _ à la nouvelle version de node / déploie la dernière version de php sur _ / on annule la dernière modif / il approuve la correction / on lance une nouvelle actualisation de _ / vous faites charger la nouvelle version à _ / je prends la dernière version / corriger-la maintenant est risqué / réparer-le maintenant prend du temps / laisse _ tourner comme avant / règlement de la facture / chaque fois que tu remets _ au vert / bob relance la sync chaque lundi`),
)('no order: %s', (clause) => {
  expect(orderedIn(french, clause)).toBeNull();
});
