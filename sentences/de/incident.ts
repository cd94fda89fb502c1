import type { Sentences } from '../catalogue.ts';

/** What an on-call service told of an incident, below the case that was opened for it. */
export const incident: Sentences<'incident'> = {
  title: 'Vorfall',
  opened: 'Dieser Fall wurde vom Bereitschaftsdienst eröffnet',
  untitled: 'Er hat keinen Titel.',
  urgency: 'Dringlichkeit: {urgency}',
  'names-nothing': 'Er nennt kein Zertifikat, keine App, keinen Tresor und keinen Host, daher steht hier alles.',
  open: 'Vorfall öffnen',
};
