/** What the rules find about renewals in the vault. */
export const ruleRenewal = {} as const;
