import { BlockList, isIPv6 } from 'node:net';

/**
 * Addresses that are not on the public internet. Sources: the special-purpose registries of IANA (RFC 6890) and, for the
 * one by which Azure talks to its own machines, learn.microsoft.com, "what-is-ip-address-168-63-129-16".
 */
const NOT_PUBLIC: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['168.63.129.16', 32],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
  ['::', 96],
  ['::ffff:0:0:0', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['100:0:0:1::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
];

const INNER = new BlockList();
for (const [network, prefix] of NOT_PUBLIC) INNER.addSubnet(network, prefix, familyOf(network));

/** Whether an address is on the public internet. An IPv4 address in IPv6 dress is judged as what it is. */
export function isPublic(address: string): boolean {
  return !INNER.check(address, familyOf(address));
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIPv6(address) ? 'ipv6' : 'ipv4';
}
