/** What the rules find about who may read the vault. */
export const ruleAccess = {} as const;
