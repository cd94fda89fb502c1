/** The pages of a case: their headings, and what they say of how it went. */
export const page = {} as const;
