/** What would let the bot see what it could not. */
export const mends = {} as const;
