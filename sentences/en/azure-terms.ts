/** Terms of Azure. */
export const azureTerms = {} as const;
