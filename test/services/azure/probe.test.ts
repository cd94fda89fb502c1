import { createServer as createListener } from 'node:net';
import { createServer } from 'node:tls';
import { tlsProbe } from '../../../services/azure/probe.ts';
import { inEnglish } from '../../helpers/english.ts';
import { deadPort, HOST, LAPSED, listening, netOf, OTHER, PATIENCE, probeAt, serving } from './probing.ts';

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
