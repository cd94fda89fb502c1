/** How a change is taken back. */
export const undo = {} as const;
