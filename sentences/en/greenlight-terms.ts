/** Terms of Greenlight. */
export const greenlightTerms = {} as const;
