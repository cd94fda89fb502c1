/** What has to be mended by hand. */
export const hand = {} as const;
