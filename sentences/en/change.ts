/** The changes of a plan. */
export const change = {} as const;
