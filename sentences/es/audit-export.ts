import type { Sentences } from '../catalogue.ts';

/** The newest lines of the audit as they would be exported. */
export const auditExport: Sentences<'audit-export'> = {
  'as-csv': 'Auditoría en CSV',
  'as-jsonl': 'Auditoría en líneas JSON',
  newest: 'Las líneas más recientes de la auditoría',
  shown:
    '{shown} de {total}, primero las más recientes. Lo ocurrido en otras conversaciones figura aquí sin quién lo pidió.',
  cut: 'Una línea que termina en … es más larga de lo que cabe en una tarjeta.',
};
