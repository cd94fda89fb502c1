/** What the bot says of itself where it was added. */
export const greeting = {
  heading: 'Asks Azure why a certificate is not green',
  'what-it-does': 'Names the broken link between Key Vault and a Web App, shows the evidence, and offers the fix.',
  try: 'Try one of these; in a channel or a group chat mention the bot first:',
  'example-expires': 'lists what runs out first, with the days left',
  'example-explain': 'explains a code or an error text',
  safety: 'Nothing is changed before somebody presses Approve whom Azure would let do it.',
} as const;
