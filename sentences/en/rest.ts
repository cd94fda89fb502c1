/** What a clipped list leaves out is at least counted. */
export const rest = {
  cases: 'and {count, plural, one {# more case} other {# more cases}}',
  changes: 'and {count, plural, one {# more change} other {# more changes}}',
  findings: 'and {count, plural, one {# more finding} other {# more findings}}',
  gaps: 'and {count, plural, one {# more gap} other {# more gaps}}',
  leftovers: 'and {count, plural, one {# more leftover} other {# more leftovers}}',
  notes: 'and {count, plural, one {# more note} other {# more notes}}',
  obstacles: 'and {count, plural, one {# more obstacle} other {# more obstacles}}',
  proofs: 'and {count, plural, one {# more proof} other {# more proofs}}',
  rights: 'and {count, plural, one {# more right} other {# more rights}}',
  steps: 'and {count, plural, one {# more step} other {# more steps}}',
  'earlier-entries': 'and {count, plural, one {# more earlier entry} other {# more earlier entries}}',
} as const;
