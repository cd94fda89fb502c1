/** What the rules find about the firewall and the perimeters of the vault. */
export const ruleNetwork = {} as const;
