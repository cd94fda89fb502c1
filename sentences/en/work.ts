/** Why the work at a case ended. */
export const work = {} as const;
