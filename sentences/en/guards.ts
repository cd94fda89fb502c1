/** What stands in the way of a plan, of its undo or of its approval. */
export const guards = {} as const;
