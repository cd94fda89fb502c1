/** Codes and error texts. */
export const codeTerms = {} as const;
