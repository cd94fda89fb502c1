/** What the rules find about host names and bindings. */
export const ruleBinding = {} as const;
