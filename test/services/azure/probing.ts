import { type AddressInfo, createServer as createListener, type Server, type Socket } from 'node:net';
import { type ConnectionOptions, createServer, type TlsOptions, connect as tlsConnect } from 'node:tls';
import { type Net, tlsProbe } from '../../../services/azure/probe.ts';
import { type SelfSigned, selfSigned } from './self-signed.ts';

export const HOST = 'www.contoso.com';
export const PATIENCE = 5_000;
export const LAPSED = selfSigned(
  [HOST, '*.contoso.com'],
  new Date('2020-01-01T00:00:00Z'),
  new Date('2021-01-01T00:00:00Z'),
);
export const OTHER = selfSigned(
  ['other.contoso.com'],
  new Date('2020-01-01T00:00:00Z'),
  new Date('2051-01-01T00:00:00Z'),
);

export const open: { readonly server: Server; readonly calls: Set<Socket> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map(closed));
});

export async function closed({ server, calls }: (typeof open)[number]): Promise<void> {
  for (const call of calls) call.destroy();
  await new Promise((resolve) => server.close(resolve));
}

/** Listens on a free port of this machine until the test ends. */
export async function listening(server: Server) {
  const calls = new Set<Socket>();
  server.on('connection', (call: Socket) => calls.add(call.on('error', () => {})));
  open.push({ server, calls });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, calls };
}

/** A web server that shows a certificate. */
export function serving({ key, cert }: SelfSigned, options: TlsOptions = {}) {
  return listening(createServer({ key, cert, ...options }));
}

/** A port on which nobody listens any more. */
export async function deadPort(): Promise<number> {
  const { port } = await listening(createListener());
  await Promise.all(open.splice(-1).map(closed));
  return port;
}

/** Names that lead where the test says, and a way to each address that stays on this machine. */
export function netOf(addresses: readonly string[], ports: { readonly [address: string]: number } = {}) {
  const tried: ConnectionOptions[] = [];
  const net: Net = {
    resolve: async () => addresses,
    connect: (options) => {
      tried.push(options);
      return tlsConnect({ ...options, host: '127.0.0.1', port: ports[options.host ?? ''] ?? options.port });
    },
  };
  return { net, tried };
}

/** A probe of this machine under any name. */
export function probeAt(port: number, milliseconds = PATIENCE) {
  return tlsProbe({ privateAddresses: true, port, milliseconds }, netOf(['127.0.0.1']).net);
}
