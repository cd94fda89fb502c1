/** What each rule means. */
export const ruleTerms = {} as const;
