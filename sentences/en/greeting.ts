/** What the bot says of itself where it was added. */
export const greeting = {
  'example-expires': 'lists what runs out first, with the days left',
  'example-explain': 'explains a code or an error text',
} as const;
