import { getEventListeners } from 'node:events';
import { type AddressInfo, createServer as createListener, type Server, type Socket } from 'node:net';
import { type ConnectionOptions, createServer, type TlsOptions, connect as tlsConnect } from 'node:tls';
import { type Net, tlsProbe } from '../../../services/azure/probe.ts';
import { inEnglish } from '../../helpers/english.ts';
import { type SelfSigned, selfSigned } from './self-signed.ts';

const HOST = 'www.contoso.com';
const PATIENCE = 5_000;
const LAPSED = selfSigned([HOST, '*.contoso.com'], new Date('2020-01-01T00:00:00Z'), new Date('2021-01-01T00:00:00Z'));
const OTHER = selfSigned(['other.contoso.com'], new Date('2020-01-01T00:00:00Z'), new Date('2051-01-01T00:00:00Z'));

const open: { readonly server: Server; readonly calls: Set<Socket> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map(closed));
});

async function closed({ server, calls }: (typeof open)[number]): Promise<void> {
  for (const call of calls) call.destroy();
  await new Promise((resolve) => server.close(resolve));
}

/** Listens on a free port of this machine until the test ends. */
async function listening(server: Server) {
  const calls = new Set<Socket>();
  server.on('connection', (call: Socket) => calls.add(call.on('error', () => {})));
  open.push({ server, calls });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, calls };
}

/** A web server that shows a certificate. */
function serving({ key, cert }: SelfSigned, options: TlsOptions = {}) {
  return listening(createServer({ key, cert, ...options }));
}

/** A port on which nobody listens any more. */
async function deadPort(): Promise<number> {
  const { port } = await listening(createListener());
  await Promise.all(open.splice(-1).map(closed));
  return port;
}

/** Names that lead where the test says, and a way to each address that stays on this machine. */
function netOf(addresses: readonly string[], ports: { readonly [address: string]: number } = {}) {
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
function probeAt(port: number, milliseconds = PATIENCE) {
  return tlsProbe({ privateAddresses: true, port, milliseconds }, netOf(['127.0.0.1']).net);
}

test('a certificate that nobody trusts and that has lapsed is read as what users get', async () => {
  const { port } = await serving(LAPSED);

  expect(inEnglish(await probeAt(port)(HOST))).toEqual({
    host: HOST,
    outcome: 'answered',
    certificate: {
      thumbprint: LAPSED.thumbprint,
      subject: `CN=${HOST}`,
      issuer: `CN=${HOST}`,
      selfIssued: true,
      hostNames: [HOST, '*.contoso.com'],
      key: { type: 'EC', bits: null },
      notBefore: '2020-01-01T00:00:00.000Z',
      expiresOn: '2021-01-01T00:00:00.000Z',
      usages: [],
    },
  });
});

test('the host name is said in the handshake, for one address serves many', async () => {
  const other = { key: OTHER.key, cert: OTHER.cert };
  const server = createServer({ key: LAPSED.key, cert: LAPSED.cert });
  server.addContext('other.contoso.com', other);
  const { port } = await listening(server);
  const probe = probeAt(port);

  const answers = [await probe(HOST), await probe('other.contoso.com')];

  const thumbprints = answers.map((each) => (each.outcome === 'answered' ? each.certificate.thumbprint : each));
  expect(thumbprints).toEqual([LAPSED.thumbprint, OTHER.thumbprint]);
});

test('an address in place of a name is not said, for no handshake has room for one', async () => {
  const { port } = await serving(LAPSED);
  const { net, tried } = netOf(['127.0.0.1']);

  const answer = await tlsProbe({ privateAddresses: true, port, milliseconds: PATIENCE }, net)('127.0.0.1');

  expect(answer).toMatchObject({ outcome: 'answered' });
  expect(tried.map(({ servername }) => servername)).toEqual(['']);
});

test('a server that wants a certificate of its visitors shows its own all the same', async () => {
  const { port } = await serving(LAPSED, { requestCert: true, rejectUnauthorized: false });

  expect(inEnglish(await probeAt(port)(HOST))).toMatchObject({ outcome: 'answered' });
});

test('a port on which nobody listens is told', async () => {
  const port = await deadPort();

  expect(inEnglish(await probeAt(port)(HOST))).toEqual({
    host: HOST,
    outcome: 'unreachable',
    why: 'no TLS there (ECONNREFUSED)',
  });
});

test('a server that speaks something else is told', async () => {
  const { port } = await listening(createListener((socket) => socket.end('220 smtp.contoso.com ready\r\n')));

  expect(inEnglish(await probeAt(port)(HOST))).toMatchObject({
    outcome: 'unreachable',
    why: expect.stringMatching(/^no TLS there \(ERR_SSL_/),
  });
});

test('a server that hangs up is told', async () => {
  const { port } = await listening(createListener((socket) => socket.destroy()));

  expect(inEnglish(await probeAt(port)(HOST))).toMatchObject({
    outcome: 'unreachable',
    why: expect.stringMatching(/^no TLS there \(E/),
  });
});

test('a server that takes the call and never speaks is given up', async () => {
  const { port } = await listening(createListener());

  expect(inEnglish(await probeAt(port, 40)(HOST))).toEqual({
    host: HOST,
    outcome: 'unreachable',
    why: 'no answer in time',
  });
});

test('a name that leads nowhere is told', async () => {
  const probe = tlsProbe({ privateAddresses: true, port: 1, milliseconds: PATIENCE });

  expect(inEnglish(await probe('nothing.invalid'))).toEqual({
    host: 'nothing.invalid',
    outcome: 'unreachable',
    why: expect.stringMatching(/^its name (is not resolved \(E[A-Z_]+\)|was not resolved in time)$/),
  });
});

test('a name server that never answers is given up', async () => {
  const net = { ...netOf([]).net, resolve: () => new Promise<readonly string[]>(() => {}) };
  const probe = tlsProbe({ privateAddresses: true, port: 1, milliseconds: 20 }, net);

  expect(inEnglish(await probe(HOST))).toEqual({
    host: HOST,
    outcome: 'unreachable',
    why: 'its name was not resolved in time',
  });
});

test.each(['localhost', '127.0.0.1'])('%s is this machine, where the bot does not look untold', async (host) => {
  const { port, calls } = await serving(LAPSED);

  const answer = await tlsProbe({ privateAddresses: false, port, milliseconds: PATIENCE })(host);

  expect(answer).toEqual({ host, outcome: 'private' });
  expect(calls.size).toBe(0);
});

test('where it is told to, it looks at private addresses', async () => {
  const { port } = await serving(LAPSED);

  const answer = await tlsProbe({ privateAddresses: true, port, milliseconds: PATIENCE })('127.0.0.1');

  expect(answer).toMatchObject({ outcome: 'answered' });
});

test('of a private address and a public one only the public one is tried', async () => {
  const { port } = await serving(LAPSED);
  const { net, tried } = netOf(['10.0.0.4', '::ffff:10.0.0.5', '40.74.100.129', 'fd00::1']);

  const answer = await tlsProbe({ privateAddresses: false, port, milliseconds: PATIENCE }, net)(HOST);

  expect(answer).toMatchObject({ outcome: 'answered' });
  expect(tried.map(({ host }) => host)).toEqual(['40.74.100.129']);
});

test('where only private addresses are left, none is tried', async () => {
  const { net, tried } = netOf(['10.0.0.4', '::ffff:7f00:1', '169.254.169.254']);

  const answer = await tlsProbe({ privateAddresses: false, port: 443, milliseconds: PATIENCE }, net)(HOST);

  expect(answer).toEqual({ host: HOST, outcome: 'private' });
  expect(tried).toEqual([]);
});

test('where one address does not answer, the next one is tried, and no further than the first that does', async () => {
  const { port } = await serving(LAPSED);
  const { net, tried } = netOf(['2603:1030::1', '40.74.100.129', '40.74.100.130'], {
    '2603:1030::1': await deadPort(),
  });

  const answer = await tlsProbe({ privateAddresses: false, port, milliseconds: PATIENCE }, net)(HOST);

  expect(answer).toMatchObject({ outcome: 'answered' });
  expect(tried.map(({ host }) => host)).toEqual(['2603:1030::1', '40.74.100.129']);
});

test('an address that swallows everything leaves time for the next one', async () => {
  const { port } = await serving(LAPSED);
  const silent = await listening(createListener());
  const { net } = netOf(['40.74.100.129', '40.74.100.130'], { '40.74.100.129': silent.port });

  const answer = await tlsProbe({ privateAddresses: false, port, milliseconds: 1_000 }, net)(HOST);

  expect(answer).toMatchObject({ outcome: 'answered' });
});

test('a way that cannot even be tried is told, and stops nothing', async () => {
  const net: Net = {
    ...netOf(['40.74.100.129']).net,
    connect: () => {
      throw new TypeError('no such option');
    },
  };

  const answer = await tlsProbe({ privateAddresses: false, port: 443, milliseconds: PATIENCE }, net)(HOST);

  expect(answer).toEqual({ host: HOST, outcome: 'unreachable', why: 'no such option' });
});

test('what was answered in time is kept in memory by no clock', async () => {
  const clocks: AbortSignal[] = [];
  const timeout = AbortSignal.timeout.bind(AbortSignal);
  const watched = jest.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => {
    const clock = timeout(milliseconds);
    clocks.push(clock);
    return clock;
  });
  const { port, calls } = await serving(LAPSED);

  await probeAt(port)(HOST);
  await Promise.all([...calls].map((call) => call.destroyed || new Promise((gone) => call.once('close', gone))));
  watched.mockRestore();

  expect(clocks).toHaveLength(2);
  expect(clocks.flatMap((clock) => getEventListeners(clock, 'abort'))).toEqual([]);
});
