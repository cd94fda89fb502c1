/** The audit as a file. */
export const auditExport = {} as const;
