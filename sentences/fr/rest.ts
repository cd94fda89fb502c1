import type { Sentences } from '../catalogue.ts';

/** What a clipped list leaves out is at least counted. */
export const rest: Sentences<'rest'> = {
  cases: 'et {count, plural, one {# autre dossier} other {# autres dossiers}}',
  changes: 'et {count, plural, one {# autre modification} other {# autres modifications}}',
  findings: 'et {count, plural, one {# autre constat} other {# autres constats}}',
  gaps: 'et {count, plural, one {# autre lacune} other {# autres lacunes}}',
  leftovers: 'et {count, plural, one {# autre point à régler} other {# autres points à régler}}',
  notes: 'et {count, plural, one {# autre remarque} other {# autres remarques}}',
  obstacles: 'et {count, plural, one {# autre obstacle} other {# autres obstacles}}',
  proofs: 'et {count, plural, one {# autre preuve} other {# autres preuves}}',
  rights: 'et {count, plural, one {# autre droit} other {# autres droits}}',
  steps: 'et {count, plural, one {# autre étape} other {# autres étapes}}',
  'earlier-entries': 'et {count, plural, one {# autre entrée antérieure} other {# autres entrées antérieures}}',
};
