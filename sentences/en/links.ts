/** The links of the chain, and their states. */
export const links = {} as const;
