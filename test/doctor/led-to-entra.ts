import https from 'node:https';
import { connect } from 'node:tls';
import { type Line, playing, run } from './doctor-in.ts';

/** From now on whoever asks for Entra by its real name is led to one of this machine; tells which hosts were asked for. */
export function leadToEntra(port: number, ca = '', asked: (host: string) => void = () => undefined): void {
  jest.spyOn(https.globalAgent, 'createConnection').mockImplementation(((options: { host: string }) => {
    asked(options.host);
    return connect({ host: 'localhost', port, servername: 'localhost', ca });
  }) as typeof https.globalAgent.createConnection);
}

/** Nobody is led any more. A connection that was kept would lead the next test to where this one was led. */
export function leadNobody(): void {
  jest.restoreAllMocks();
  https.globalAgent.destroy();
}

/** What the doctor prints over an Azure of its own, with these settings. */
export async function examined(env: Record<string, string>) {
  const { url } = await playing();
  const { code, out } = await run(['--azure', url, '--json'], env);
  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
  return { code, out, of: (check: string) => lines.filter((line) => line.check === check) };
}
