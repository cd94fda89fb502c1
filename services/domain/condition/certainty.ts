/** An answer that may be out of reach: what cannot be told is neither a yes nor a no. */
export type Certainty = 'yes' | 'perhaps' | 'no';

/** Yes only where every answer is; one no settles it. */
export function allOf(answers: readonly Certainty[]): Certainty {
  return (['no', 'perhaps'] as const).find((answer) => answers.includes(answer)) ?? 'yes';
}

/** No only where every answer is; one yes settles it. */
export function anyOf(answers: readonly Certainty[]): Certainty {
  return (['yes', 'perhaps'] as const).find((answer) => answers.includes(answer)) ?? 'no';
}

/** The opposite, as far as it can be told. */
export function not(answer: Certainty): Certainty {
  return ({ yes: 'no', perhaps: 'perhaps', no: 'yes' } as const)[answer];
}
