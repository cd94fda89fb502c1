import type { Sentences } from '../catalogue.ts';

/** What an on-call service told of an incident, below the case that was opened for it. */
export const incident: Sentences<'incident'> = {
  title: 'Incidente',
  opened: 'Este caso foi aberto pelo serviço de plantão',
  untitled: 'Não tem título.',
  urgency: 'Urgência: {urgency}',
  'names-nothing': 'Não cita nenhum certificado, aplicativo, cofre ou host conhecido; por isso, tudo é listado.',
  open: 'Abrir o incidente',
};
