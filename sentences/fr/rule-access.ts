import type { Sentences } from '../catalogue.ts';

/** What the rules find about who may read the vault. */
export const ruleAccess: Sentences<'rule-access'> = {
  denied: 'L’affectation de refus {denial} interdit à {principal} de lire les secrets dans {vault}.',
  denies: '{id} interdit la lecture des secrets sur {scope}',
  principal: '{name} est l’objet {object} dans ce locataire (application {application})',
  'policy-ignored': '{vault} obéit aux rôles Azure ; {principal} n’y a qu’une stratégie d’accès, qui est ignorée.',
  'role-ignored': '{vault} obéit aux stratégies d’accès ; {principal} n’y a qu’un rôle, qui est ignoré.',
  model: 'enableRbacAuthorization vaut {roles} sur {vault}',
  compound:
    'La stratégie d’accès accordée à {principal} sur {vault} est liée à une application et ne suffit pas à laisser entrer App Service.',
  'carries-application': 'Sa stratégie porte l’ID d’application {id}',
  'lacks-get': 'La stratégie d’accès accordée à {principal} sur {vault} ne donne pas Get sur les secrets.',
  'policy-gives': 'Sa stratégie donne sur les secrets : {permissions}',
  'policy-gives-nothing': 'Sa stratégie ne donne rien sur les secrets',
  'no-policy': 'App Service n’a pas le droit de lire {vault} : aucune stratégie d’accès ne nomme {principal}.',
  'policies-listed':
    '{vault} liste {count, plural, one {# stratégie d’accès} other {# stratégies d’accès}}, aucune pour {object}',
  'lets-in-another': '{vault} laisse entrer {who}, et non {principal}.',
  'grant-is-for': 'L’accès est accordé à {id} : {who}',
  /** Who is taken for App Service: each stands as {who} in the two before. */
  'managed-identity': 'l’identité managée du site {site}',
  'application-id': 'l’ID d’application d’App Service',
  'application-id-public': 'l’ID d’application d’App Service dans Azure public',
  'application-id-government': 'l’ID d’application d’App Service dans US Government',
  'application-id-orders': 'l’ID d’application du service de commande des certificats App Service',
  'no-principal':
    'Le locataire n’a pas de principal de service Microsoft Azure App Service : aucun coffre ne peut donc le laisser entrer.',
  'none-listed': 'L’annuaire ne liste aucun principal de service de ce nom',
  'role-insufficient': 'Le rôle attribué à {principal} sur {vault}, {roles}, ne permet pas de lire les secrets.',
  'holds-roles': 'Rôles détenus : {roles} ; aucun n’a d’action de données sur les secrets',
  'no-role': 'App Service n’a pas le droit de lire {vault} : {principal} n’y a aucun rôle.',
  assignments:
    '{count, plural, one {# attribution de rôle s’applique} other {# attributions de rôle s’appliquent}} au coffre, aucune pour {object}',
};
