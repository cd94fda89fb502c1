/** What the rules find about what App Service has taken. */
export const ruleSync = {} as const;
