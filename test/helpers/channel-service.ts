import { createHmac, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { headed } from './headed.ts';

export const APP = '11111111-1111-4111-8111-111111111111';
export const TENANT = '22222222-2222-4222-8222-222222222222';
export const ISSUER = 'https://api.botframework.com';

/** Something that may be signed with: a key and the name under which it is published. */
export interface Signer {
  readonly kid: string;
  readonly key: KeyObject;
  readonly published: object;
}

export function makeSigner(kid: string, endorsements?: readonly string[]): Signer {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const published = {
    ...publicKey.export({ format: 'jwk' }),
    kid,
    use: 'sig',
    ...(endorsements ? { endorsements } : {}),
  };
  return { kid, key: privateKey, published };
}

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A signed token; what its header says may be made up. */
export function token(claims: object, { kid, key }: Signer, header: object = {}): string {
  const signed = `${part({ typ: 'JWT', alg: 'RS256', kid, ...header })}.${part(claims)}`;
  return `${signed}.${sign('RSA-SHA256', Buffer.from(signed), key).toString('base64url')}`;
}

/** A token as one would make it who knows the public key alone. */
export function tokenByPublicKey(claims: object, { kid, key }: Signer): string {
  const signed = `${part({ typ: 'JWT', alg: 'HS256', kid })}.${part(claims)}`;
  const pem = createPublicKey(key).export({ type: 'spki', format: 'pem' });
  return `${signed}.${createHmac('sha256', pem).update(signed).digest('base64url')}`;
}

/** What a token of the channel service says, for a bot that is reached over this address. */
export function claimsFor(serviceUrl: string, seconds: number) {
  return { iss: ISSUER, aud: APP, nbf: seconds - 60, exp: seconds + 3_600, serviceurl: serviceUrl };
}

/** Publishes keys as the channel service does. */
export async function publishKeys(signers: readonly Signer[]) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const keys = signers.map(({ published }) => published);
    const answer = request.url === '/keys' ? { keys } : { issuer: ISSUER, jwks_uri: `${url()}/keys` };
    headed(response, 200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
  const url = () => {
    const address = server.address();
    return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    metadata: `${url()}/metadata`,
    asked,
    close: () => new Promise<void>((done) => server.close(() => done())),
  };
}
