/** The services of Azure that the bot asks. */
export const HOST_KINDS = ['arm', 'resource-graph', 'graph', 'vault', 'other'] as const;
export type HostKind = (typeof HOST_KINDS)[number];

/** Which service of Azure an address belongs to, in any cloud: what can be counted without naming anybody's resources. */
export function hostKindOf(url: string): HostKind {
  const address = URL.parse(url);
  if (!address) return 'other';
  const { hostname, pathname } = address;
  if (/\.vault\.|\.vaultcore\./i.test(hostname)) return 'vault';
  if (/graph\./i.test(hostname)) return 'graph';
  if (/\/providers\/Microsoft\.ResourceGraph\//i.test(pathname)) return 'resource-graph';
  return /^management\./i.test(hostname) ? 'arm' : 'other';
}
