import type { Sentences } from '../catalogue.ts';

/** What an on-call service told of an incident, below the case that was opened for it. */
export const incident: Sentences<'incident'> = {
  title: 'Incidente',
  opened: 'Este caso lo abrió el servicio de guardia',
  untitled: 'No tiene título.',
  urgency: 'Urgencia: {urgency}',
  'names-nothing': 'No nombra ningún certificado, aplicación, almacén ni host conocido, así que se lista todo.',
  open: 'Abrir el incidente',
};
