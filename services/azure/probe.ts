import { lookup } from 'node:dns/promises';
import { BlockList, isIPv6 } from 'node:net';
import { connect } from 'node:tls';
import type { ServedHost } from '../domain/app-service.ts';
import { readPublicBytes } from './public-bytes.ts';

/** Looks at what one host name serves on port 443. Never throws: what could not be reached says so. */
export type Probe = (host: string) => Promise<ServedHost>;

/** How to probe. */
export interface ProbeSettings {
  /** Private addresses are somebody's inner network: the bot goes there only where it is told to. */
  readonly privateAddresses: boolean;
  readonly port: number;
  readonly milliseconds: number;
}

/** Addresses that are not on the public internet. Source: the special-purpose registries of IANA (RFC 6890). */
const NOT_PUBLIC: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];
const NOT_PUBLIC_6: readonly (readonly [string, number])[] = [
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
];

/** A probe by a TLS handshake. The address is resolved once and then kept to, so that a name cannot lead elsewhere in between. */
export function tlsProbe({ privateAddresses, port, milliseconds }: ProbeSettings): Probe {
  const inner = blockList();
  return async (host) => {
    const addresses = await addressesOf(host, milliseconds);
    if (typeof addresses === 'string') return { host, outcome: 'unreachable', why: addresses };
    const [address] = addresses.filter((each) => privateAddresses || !isInner(each, inner));
    return address ? handshake(host, address, port, milliseconds) : { host, outcome: 'private' };
  };
}

async function addressesOf(host: string, milliseconds: number): Promise<readonly string[] | string> {
  const late = AbortSignal.timeout(milliseconds);
  const tooLate = new Promise<string>((resolve) => {
    late.addEventListener('abort', () => resolve('its name was not resolved in time'), { once: true });
  });
  const resolved = lookup(host, { all: true }).then(
    (found) => found.map(({ address }) => address),
    (error: unknown) => `its name is not resolved (${codeOf(error)})`,
  );
  return Promise.race([resolved, tooLate]);
}

function handshake(host: string, address: string, port: number, milliseconds: number): Promise<ServedHost> {
  return new Promise((resolve) => {
    const socket = connect({ host: address, port, servername: host, rejectUnauthorized: false });
    const end = (answer: ServedHost) => {
      socket.destroy();
      resolve(answer);
    };
    const late = () => end({ host, outcome: 'unreachable', why: 'no answer in time' });
    AbortSignal.timeout(milliseconds).addEventListener('abort', late, { once: true });
    socket.once('error', (error) => end({ host, outcome: 'unreachable', why: `no TLS there (${codeOf(error)})` }));
    socket.once('secureConnect', () => {
      const { raw } = socket.getPeerCertificate();
      end(raw ? answered(host, raw) : { host, outcome: 'unreachable', why: 'it shows no certificate' });
    });
  });
}

function answered(host: string, raw: Uint8Array): ServedHost {
  return { host, outcome: 'answered', certificate: readPublicBytes(raw) };
}

function codeOf(error: unknown): string {
  const code: unknown = Reflect.get(Object(error), 'code');
  return typeof code === 'string' ? code : 'no reason given';
}

function blockList(): BlockList {
  const list = new BlockList();
  for (const [network, prefix] of NOT_PUBLIC) list.addSubnet(network, prefix, 'ipv4');
  for (const [network, prefix] of NOT_PUBLIC_6) list.addSubnet(network, prefix, 'ipv6');
  return list;
}

/** An IPv4 address in IPv6 dress is judged as what it is. */
function isInner(address: string, inner: BlockList): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  return mapped ? inner.check(mapped, 'ipv4') : inner.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}
