/** Changes and remedies. */
export const fixTerms = {} as const;
