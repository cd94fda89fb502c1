/** The card that explains. */
export const concept = {} as const;
