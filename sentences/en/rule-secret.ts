/** What the rules find about what the vault holds. */
export const ruleSecret = {} as const;
