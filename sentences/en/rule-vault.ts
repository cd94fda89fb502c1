/** What the rules find about the vault. */
export const ruleVault = {} as const;
