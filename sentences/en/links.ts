/** The links of the chain, and their states. */
export const links = {
  certificate: 'certificate',
  vault: 'vault',
  access: 'access',
  network: 'network',
  secret: 'secret',
  renewal: 'renewal',
  sync: 'sync',
  binding: 'binding',
  served: 'served',
  broken: 'broken: {links}',
  unread: 'not read: {links}',
  'not-reached': 'not reached: {links}',
  'not-looked': 'not looked at: {links}',
  'all-sound': 'all links sound',
  'rest-sound': 'the rest sound',
  spoken: '{states}.',
} as const;
