/** Every fact as one would name it where it is missing. */
export const facts = {} as const;
