/** The fix of a case, and how far it is. */
export const fix = {} as const;
