import dns from 'node:dns';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { isIP } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Loaded into a program before it starts: tells, to whoever asks on this machine, what the program keeps in memory and
 * how many issuers its SDK believes; and keeps it from the network.
 */
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const require = createRequire(import.meta.url);
const { ToBotFromBotOrEmulatorTokenValidationParameters: believed } =
  require('botframework-connector/lib/auth/tokenValidationParameters') as {
    ToBotFromBotOrEmulatorTokenValidationParameters: { issuer: readonly string[] };
  };

const lookup = dns.lookup as (name: string, ...rest: unknown[]) => void;
Object.assign(dns, {
  lookup: (name: string, ...rest: unknown[]) => {
    if (isIP(name) || name === 'localhost') return lookup(name, ...rest);
    const done = rest.at(-1) as (error: Error) => void;
    setImmediate(() => done(new Error('there is no network')));
  },
});

const server = createServer((_request, response) => {
  collect();
  const { heapUsed, external, rss } = process.memoryUsage();
  response.end(JSON.stringify({ heap: heapUsed + external, rss, issuers: believed.issuer.length }));
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(`gauge at http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}\n`);
});
server.unref();
