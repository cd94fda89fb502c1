import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { simulatedProbe } from '../../../services/azure/simulated.ts';
import { inEnglish } from '../../helpers/english.ts';

test('a simulator that hangs up is told as a host that shows no certificate', async () => {
  const server = createServer((request) => request.socket.destroy());
  await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));

  const served = await simulatedProbe(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)('www.contoso.com');
  server.close();

  expect(served).toMatchObject({ host: 'www.contoso.com', outcome: 'unreachable' });
  expect('why' in served && inEnglish(served.why)).not.toBe('');
});
