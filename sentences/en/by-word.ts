/** What is decided by word. */
export const byWord = {} as const;
