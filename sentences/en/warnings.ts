/** What goes wrong where code is used without thinking. */
export const warnings = {} as const;
