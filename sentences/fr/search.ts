import type { Sentences } from '../catalogue.ts';

/** The search of the compose box, and the card that it inserts. */
export const search: Sentences<'search'> = {
  unreachable: 'Azure est injoignable. Réessayez dans quelques minutes.',
  slow: 'Azure tarde à répondre. Réessayez dans quelques secondes.',
  fault: 'La réponse n’a pas pu être établie. La faute vient du bot et a été consignée ; référence : {reference}',
  'no-such-search': 'Greenlight n’a pas de recherche de ce type.',
  'nothing-fits': 'Aucun certificat ne correspond.',
  'nothing-there': 'Il n’y a aucun certificat.',
  'ask-here': 'Demander ici',
  'look-again': 'Revérifier',
  'nothing-broken': 'Aucun maillon rompu',
  'not-judged': 'Pas entièrement évalué',
  'hit-since': 'Les utilisateurs sont touchés depuis le {at}.',
  'hit-soon': 'Les utilisateurs seront touchés {relative} ({at}).',
  'runs-out': 'Ce que détient App Service expire {relative} ({at}).',
  'ran-out': 'Ce que détient App Service a expiré {relative} ({at}).',
  'holds-none': 'App Service ne détient aucun certificat.',
  'reads-anew': '{button} : relecture de chaque maillon.',
  'reads-anew-and-mends': '{button} : relecture de chaque maillon, avec correctif.',
  'short-hit-since': 'utilisateurs touchés depuis le {at}',
  'short-hit-soon': 'utilisateurs touchés {relative}',
  'short-runs-out': 'expire {relative}',
  'short-ran-out': 'a expiré {relative}',
  'short-holds-none': 'App Service ne détient aucun certificat',
};
