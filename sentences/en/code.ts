/** The fix as code. */
export const code = {} as const;
