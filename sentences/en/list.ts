/** Many certificates at a glance. */
export const list = {} as const;
