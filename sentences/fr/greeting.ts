import type { Sentences } from '../catalogue.ts';

/** What the bot says of itself where it was added. */
export const greeting: Sentences<'greeting'> = {
  heading: 'Demande à Azure pourquoi un certificat n’est pas vert',
  'what-it-does':
    'Nomme le maillon rompu entre Key Vault et une application web, montre les preuves et propose le correctif.',
  try: 'Essayez ceci ; dans un canal ou une conversation de groupe, mentionnez d’abord le bot :',
  'example-expires': 'liste ce qui expire en premier, avec les jours restants',
  'example-explain': 'explique un code ou un texte d’erreur',
  safety: 'Rien n’est modifié sans l’approbation de quelqu’un à qui Azure le permettrait.',
};
