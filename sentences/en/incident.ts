/** What an on-call service told of an incident, below the case that was opened for it. */
export const incident = {
  title: 'Incident',
  opened: 'This case was opened by the on-call service',
  untitled: 'It has no title.',
  urgency: 'Urgency: {urgency}',
  'names-nothing': 'It names no certificate, app, vault or host that is known by its name, so everything is listed.',
  open: 'Open the incident',
} as const;
