import type { Sentences } from '../catalogue.ts';

/** What a clipped list leaves out is at least counted. */
export const rest: Sentences<'rest'> = {
  cases: 'e mais {count, plural, one {# caso} other {# casos}}',
  changes: 'e mais {count, plural, one {# alteração} other {# alterações}}',
  findings: 'e mais {count, plural, one {# achado} other {# achados}}',
  gaps: 'e mais {count, plural, one {# lacuna} other {# lacunas}}',
  leftovers: 'e mais {count, plural, one {# pendência} other {# pendências}}',
  notes: 'e mais {count, plural, one {# nota} other {# notas}}',
  obstacles: 'e mais {count, plural, one {# impedimento} other {# impedimentos}}',
  proofs: 'e mais {count, plural, one {# evidência} other {# evidências}}',
  rights: 'e mais {count, plural, one {# direito} other {# direitos}}',
  steps: 'e mais {count, plural, one {# etapa} other {# etapas}}',
  'earlier-entries': 'e mais {count, plural, one {# entrada anterior} other {# entradas anteriores}}',
};
