import type { Sentences } from '../catalogue.ts';

/** What an on-call service told of an incident, below the case that was opened for it. */
export const incident: Sentences<'incident'> = {
  title: 'Incident',
  opened: 'Ce dossier a été ouvert par le service d’astreinte',
  untitled: 'Il n’a pas de titre.',
  urgency: 'Urgence : {urgency}',
  'names-nothing': 'Il ne nomme aucun certificat, application, coffre ni hôte connu ; tout est donc listé.',
  open: 'Ouvrir l’incident',
};
