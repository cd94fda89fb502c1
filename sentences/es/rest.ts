import type { Sentences } from '../catalogue.ts';

/** What a clipped list leaves out is at least counted. */
export const rest: Sentences<'rest'> = {
  cases: 'y {count, plural, one {# caso más} other {# casos más}}',
  changes: 'y {count, plural, one {# cambio más} other {# cambios más}}',
  findings: 'y {count, plural, one {# hallazgo más} other {# hallazgos más}}',
  gaps: 'y {count, plural, one {# dato más sin ver} other {# datos más sin ver}}',
  leftovers: 'y {count, plural, one {# asunto pendiente más} other {# asuntos pendientes más}}',
  notes: 'y {count, plural, one {# nota más} other {# notas más}}',
  obstacles: 'y {count, plural, one {# obstáculo más} other {# obstáculos más}}',
  proofs: 'y {count, plural, one {# prueba más} other {# pruebas más}}',
  rights: 'y {count, plural, one {# permiso más} other {# permisos más}}',
  steps: 'y {count, plural, one {# paso más} other {# pasos más}}',
  'earlier-entries': 'y {count, plural, one {# entrada anterior más} other {# entradas anteriores más}}',
};
