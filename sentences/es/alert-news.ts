import type { Sentences } from '../catalogue.ts';

/** What is new of an alert, in its thread, and where nobody has acted. */
export const alertNews: Sentences<'alert-news'> = {
  title: 'Alerta {id}',
  worse: 'Los usuarios están afectados',
  better: 'Ya no afecta a los usuarios, pero no está reparado',
  more: 'Hay más certificados afectados',
  changed: 'La causa es ahora otra',
  again: 'Vuelve a fallar',
  'comes-and-goes': 'Va y viene',
  resolved: 'Vuelve a estar bien',
  gone: 'Sus certificados ya no se ven',
  'snooze-over': 'El silencio ha terminado y sigue fallando',
  acknowledged: 'Alguien se ocupa',
  snoozed: 'En silencio por ahora',
  handed: 'Entregada',
  'handed-over': '{person} se ocupa desde ahora',
  escalated: 'Nadie ha actuado',
  'escalated-heading': 'Abierta desde {at} y nadie se ha hecho cargo',
  'escalated-owner': 'Se entregó a {person}.',
  'told-elsewhere': 'Se avisó en otra conversación. Quien se haga cargo lo dice, aquí o allí.',
  'what-to-do': 'Quien se ocupe, que lo diga aquí o en su tarjeta.',
};
