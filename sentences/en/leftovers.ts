/** What a plan leaves behind on purpose. */
export const leftovers = {} as const;
