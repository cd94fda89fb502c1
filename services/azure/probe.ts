import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { type ConnectionOptions, connect, type TLSSocket } from 'node:tls';
import { english, say, type Words } from '../../sentences/index.ts';
import type { ServedHost } from '../domain/app-service.ts';
import type { PublicCertificate } from '../domain/public-certificate.ts';
import { whenAborted } from '../domain/when-aborted.ts';
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
    if ('unresolved' in addresses) return { host, outcome: 'unreachable', why: addresses.unresolved };
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

async function addressesOf(
  host: string,
  { resolve }: Net,
  milliseconds: number,
): Promise<readonly string[] | { readonly unresolved: Words }> {
  const { promise: tooLate, resolve: settle } = Promise.withResolvers<{ readonly unresolved: Words }>();
  const callOff = whenAborted(AbortSignal.timeout(milliseconds), () =>
    settle({ unresolved: say('rule-served.not-resolved-in-time') }),
  );
  const resolved = resolve(host).catch((error: unknown) => ({ unresolved: notResolved(error) }));
  return Promise.race([resolved, tooLate]).finally(callOff);
}

/** Whether anybody trusts the certificate is another question: it is what users get. */
function handshake(host: string, open: () => TLSSocket, milliseconds: number): Promise<ServedHost> {
  const shown = new Promise<Uint8Array>((resolve, reject) => {
    const socket = open();
    const end = (why: Words) => {
      reject(new Silence(why));
      socket.destroy();
    };
    socket.on('error', (error) => end(noTls(error)));
    socket.once(
      'close',
      whenAborted(AbortSignal.timeout(milliseconds), () => end(say('rule-served.no-answer'))),
    );
    socket.once('secureConnect', () => {
      const { raw } = socket.getPeerCertificate();
      if (raw) resolve(raw);
      end(say('rule-served.no-certificate'));
    });
  });
  return shown
    .then((raw): ServedHost => ({ host, outcome: 'answered', certificate: certificateIn(raw) }))
    .catch((error: unknown) => ({ host, outcome: 'unreachable', why: wordsOf(error) }));
}

/** No certificate was shown, and why. */
class Silence extends Error {
  readonly says: Words;

  constructor(says: Words) {
    super(english(says));
    this.says = says;
  }
}

function certificateIn(raw: Uint8Array): PublicCertificate {
  try {
    return readPublicBytes(raw);
  } catch {
    throw new Silence(say('rule-served.not-a-certificate'));
  }
}

function wordsOf(error: unknown): Words {
  if (error instanceof Silence) return error.says;
  return error instanceof Error ? error.message : String(error);
}

function notResolved(error: unknown): Words {
  const code = codeOf(error);
  return code ? say('rule-served.not-resolved', { code }) : say('rule-served.not-resolved-unsaid');
}

function noTls(error: unknown): Words {
  const code = codeOf(error);
  return code ? say('rule-served.no-tls', { code }) : say('rule-served.no-tls-unsaid');
}

function codeOf(error: unknown): string | undefined {
  const code: unknown = Reflect.get(Object(error), 'code');
  return typeof code === 'string' ? code : undefined;
}
