/** Asking back which certificate is meant. */
export const choice = {} as const;
