/** Status values. */
export const statusTerms = {} as const;
