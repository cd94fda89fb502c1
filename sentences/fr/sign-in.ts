import type { Sentences } from '../catalogue.ts';

/** Signing in, so that what is approved is done as whoever approved it. */
export const signIn: Sentences<'sign-in'> = {
  gone: 'La connexion de {person} s’est terminée avant que ce soit fait, et ce n’est fait au nom de personne d’autre : vérifiez à nouveau, puis décidez à nouveau.',
  anew: 'Ce qui n’est pas encore fait le sera dès que quelqu’un décidera à nouveau.',
  another: 'La personne connectée n’est pas celle qui a appuyé.',
  consent:
    'Personne n’a consenti à ce que Greenlight apporte des modifications au nom des utilisateurs ({code}) ; un administrateur le fait une fois pour tous : {command}',
  challenge:
    'Une stratégie d’accès conditionnel exige plus que cette connexion ({code}). Au prochain appui, un bouton vous demandera de vous connecter ; si cela ne suffit pas, la stratégie doit couvrir aussi la connexion à Greenlight.',
  challenged: 'Azure demande à la personne qui a approuvé de se reconnecter.',
  over: 'Cette connexion est trop ancienne.',
  misconfigured:
    'Entra n’accepte pas l’application à laquelle on se connecte ({code}) ; c’est à l’exploitant de Greenlight d’y remédier.',
  unreachable: 'La connexion n’a pas pu être vérifiée, car son service n’a pas répondu.',
  unavailable: 'Personne ne peut se connecter ici.',
  ask: 'Connectez-vous pour qu’Azure fasse cette modification en votre nom',
  button: 'Se connecter',
  first: 'D’abord se connecter',
  'goes-on': 'Le bouton est ci-dessous. La suite vient d’elle-même après la connexion.',
  'say-again': 'Vous êtes connecté. Redites-le, ou appuyez encore une fois sur le bouton.',
};
