import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { headed } from './headed.ts';

/** What the service was asked. */
export interface TokenAsked {
  readonly what: 'exchange' | 'get' | 'resource' | 'sign-out' | 'status';
  readonly userId: string;
  readonly connection: string;
  readonly code: string;
}

/**
 * The Bot Framework's service of users' tokens: it exchanges what it is told to, keeps what came of that for each user and
 * connection, and gives it for a code once. Source: botframework-connector, "tokenApi", for its addresses and answers.
 */
export async function startTokenService() {
  const asked: TokenAsked[] = [];
  const exchangeable = new Map<string, string>();
  const codes = new Map<string, string>();
  const kept = new Map<string, string>();
  let isDown = false;
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://127.0.0.1');
    const [userId = '', code = ''] = ['userId', 'code'].map((name) => searchParams.get(name) ?? '');
    const connection = searchParams.get('connectionName') ?? '';
    const send = (status: number, body: object) =>
      headed(response, status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    const note = (what: TokenAsked['what']) => void asked.push({ what, userId, connection, code });
    const give = (token: string | undefined) => {
      if (token !== undefined) kept.set(`${userId} ${connection}`, token);
      return token === undefined
        ? send(404, {})
        : send(200, { channelId: 'msteams', connectionName: connection, token });
    };
    if (isDown) send(500, { error: { code: 'ServiceError', message: 'it is down' } });
    else if (pathname === '/api/usertoken/exchange') {
      note('exchange');
      const { token = '' } = JSON.parse(Buffer.concat(chunks).toString()) as { token?: string };
      if (exchangeable.has(token)) give(exchangeable.get(token));
      else send(400, { error: { code: 'BadArgument', message: 'the token cannot be exchanged' } });
    } else if (pathname === '/api/usertoken/GetToken') {
      note('get');
      const token = code ? codes.get(code) : kept.get(`${userId} ${connection}`);
      codes.delete(code);
      give(token);
    } else if (pathname === '/api/botsignin/GetSignInResource') {
      note('resource');
      const exchange = { id: `exchange-${asked.length}`, uri: 'api://botid-greenlight' };
      send(200, { signInLink: 'https://token.botframework.com/signin', tokenExchangeResource: exchange });
    } else if (pathname === '/api/usertoken/GetTokenStatus') {
      note('status');
      const of = (name: string) => ({
        channelId: 'msteams',
        connectionName: name,
        hasToken: kept.has(`${userId} ${name}`),
      });
      send(200, ['greenlight', 'another'].map(of));
    } else if (pathname === '/api/usertoken/SignOut') {
      note('sign-out');
      kept.delete(`${userId} ${connection}`);
      send(200, {});
    } else send(404, {});
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    /** From now on this token of a client can be exchanged for that one. */
    exchanges: (from: string, to: string) => void exchangeable.set(from, to),
    /** Somebody has signed in with the page, which shows this code. */
    signsIn: (code: string, token: string) => void codes.set(code, token),
    breakDown: (down: boolean) => {
      isDown = down;
    },
    kept,
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((done) => server.close(() => done()));
    },
  };
}
