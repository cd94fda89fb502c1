/** What the last look saw. */
export const look = {} as const;
