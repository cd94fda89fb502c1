/** How far a change has come. */
export const step = {} as const;
