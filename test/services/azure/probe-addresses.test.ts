import { getEventListeners } from 'node:events';
import { createServer as createListener } from 'node:net';
import { type Net, tlsProbe } from '../../../services/azure/probe.ts';
import { deadPort, HOST, LAPSED, listening, netOf, PATIENCE, probeAt, serving } from './probing.ts';

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
