/** What the rules find about what browsers get. */
export const ruleServed = {} as const;
