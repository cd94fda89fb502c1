/** What was asked, approved, changed and refused. */
export const history = {} as const;
