/** What several rules say. */
export const ruleShared = {} as const;
