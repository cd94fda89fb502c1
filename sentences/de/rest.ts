import type { Sentences } from '../catalogue.ts';

/** What a clipped list leaves out is at least counted. */
export const rest: Sentences<'rest'> = {
  cases: 'und {count, plural, one {# weiterer Fall} other {# weitere Fälle}}',
  changes: 'und {count, plural, one {# weitere Änderung} other {# weitere Änderungen}}',
  findings: 'und {count, plural, one {# weiterer Befund} other {# weitere Befunde}}',
  gaps: 'und {count, plural, one {# weitere Lücke} other {# weitere Lücken}}',
  leftovers: 'und {count, plural, one {# weiterer offener Punkt} other {# weitere offene Punkte}}',
  notes: 'und {count, plural, one {# weiterer Hinweis} other {# weitere Hinweise}}',
  obstacles: 'und {count, plural, one {# weiteres Hindernis} other {# weitere Hindernisse}}',
  proofs: 'und {count, plural, one {# weiterer Beleg} other {# weitere Belege}}',
  rights: 'und {count, plural, one {# weiteres Recht} other {# weitere Rechte}}',
  steps: 'und {count, plural, one {# weiterer Schritt} other {# weitere Schritte}}',
  'earlier-entries': 'und {count, plural, one {# früherer Eintrag} other {# frühere Einträge}}',
};
