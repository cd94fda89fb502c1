import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { type ConnectionOptions, connect, type TLSSocket } from 'node:tls';
import type { ServedHost } from '../domain/app-service.ts';
import { isPublic } from './public-address.ts';
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

/** How names lead to addresses, and addresses to hosts. */
export interface Net {
  readonly resolve: (host: string) => Promise<readonly string[]>;
  readonly connect: (options: ConnectionOptions) => TLSSocket;
}

const NET: Net = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  connect,
};

/** A probe by a TLS handshake. The name is resolved once, and its addresses are kept to, so that it cannot lead elsewhere in between. */
export function tlsProbe({ privateAddresses, port, milliseconds }: ProbeSettings, net: Net = NET): Probe {
  return async (host) => {
    const addresses = await addressesOf(host, net, milliseconds);
    if (typeof addresses === 'string') return { host, outcome: 'unreachable', why: addresses };
    const allowed = addresses.filter((each) => privateAddresses || isPublic(each));
    let answer: ServedHost = { host, outcome: 'private' };
    for (const address of allowed) {
      const limit = Math.floor(milliseconds / allowed.length);
      const options = { host: address, port, servername: isIP(host) ? '' : host, rejectUnauthorized: false };
      answer = await handshake(host, () => net.connect(options), limit);
      if (answer.outcome === 'answered') break;
    }
    return answer;
  };
}

async function addressesOf(host: string, { resolve }: Net, milliseconds: number): Promise<readonly string[] | string> {
  const tooLate = new Promise<string>((settle) => {
    const late = () => settle('its name was not resolved in time');
    AbortSignal.timeout(milliseconds).addEventListener('abort', late, { once: true });
  });
  const resolved = resolve(host).catch((error: unknown) => `its name is not resolved (${codeOf(error)})`);
  return Promise.race([resolved, tooLate]);
}

/** Whether anybody trusts the certificate is another question: it is what users get. */
function handshake(host: string, open: () => TLSSocket, milliseconds: number): Promise<ServedHost> {
  const shown = new Promise<Uint8Array>((resolve, reject) => {
    const socket = open();
    const end = (why: string) => {
      reject(new Error(why));
      socket.destroy();
    };
    socket.on('error', (error) => end(`no TLS there (${codeOf(error)})`));
    AbortSignal.timeout(milliseconds).addEventListener('abort', () => end('no answer in time'), { once: true });
    socket.once('secureConnect', () => {
      const { raw } = socket.getPeerCertificate();
      if (raw) resolve(raw);
      end('it shows no certificate');
    });
  });
  return shown
    .then((raw): ServedHost => ({ host, outcome: 'answered', certificate: readPublicBytes(raw) }))
    .catch((error: unknown) => ({ host, outcome: 'unreachable', why: wordsOf(error) }));
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function codeOf(error: unknown): string {
  const code: unknown = Reflect.get(Object(error), 'code');
  return typeof code === 'string' ? code : 'no reason given';
}
