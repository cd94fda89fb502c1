/** Why a change is not taken back. */
export const left = {} as const;
