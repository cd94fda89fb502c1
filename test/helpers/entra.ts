import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { selfSigned } from '../services/azure/self-signed.ts';
import { headed } from './headed.ts';
import { claimsOf, tokenOf } from './people-tokens.ts';

/** What Entra says where it gives no token. */
export interface EntraFault {
  readonly error: 'interaction_required' | 'invalid_grant' | 'invalid_client';
  readonly error_description: string;
  readonly suberror?: string;
  readonly claims?: string;
}

/** In its words for an application that comes with the secret of yesterday. Source: learn.microsoft.com, "reference-error-codes". */
function wrongSecret(appId: string): EntraFault {
  const told = `Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '${appId}'.`;
  return { error: 'invalid_client', error_description: `AADSTS7000215: ${told}` };
}

/** What it was asked for a token with. */
export type EntraAsked = Readonly<Record<string, string>>;

/**
 * Entra, as far as an application asks it for tokens, its own and those on behalf of people: over TLS, with a certificate that a program trusts by
 * `NODE_EXTRA_CA_CERTS`. It gives a token of whoever the assertion is about, unless it is told what to say instead.
 */
export async function startEntra() {
  const asked: EntraAsked[] = [];
  const faults: EntraFault[] = [];
  const secrets = new Map<string, string>();
  let lifetime = 3_600;
  let good = Number.POSITIVE_INFINITY;
  let last: EntraFault | undefined;
  let answersFor = (oid: string) => oid;
  const day = 86_400_000;
  const { key, cert } = selfSigned(['localhost'], new Date(Date.now() - day), new Date(Date.now() + day));
  const server = createServer({ key, cert }, async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const [, tenant = ''] = (request.url ?? '').split('/');
    const send = (status: number, body: object) =>
      headed(response, status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (request.method === 'GET') {
      const at = `${url()}/${tenant}`;
      send(200, {
        issuer: `${at}/v2.0`,
        authorization_endpoint: `${at}/oauth2/v2.0/authorize`,
        token_endpoint: `${at}/oauth2/v2.0/token`,
        jwks_uri: `${at}/discovery/v2.0/keys`,
      });
      return;
    }
    const form = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString()));
    asked.push(form);
    const fault = asked.length > good ? last : faults.shift();
    if (fault) {
      send(400, fault);
      return;
    }
    const secret = secrets.get(form.client_id ?? '');
    if (secret !== undefined && secret !== form.client_secret) {
      send(401, wrongSecret(form.client_id ?? ''));
      return;
    }
    const { oid, tid } = form.assertion ? claimsOf(form.assertion) : { oid: form.client_id ?? '', tid: tenant };
    const scope = (form.scope ?? '').split(' ').find((each) => each.endsWith('/.default')) ?? '';
    const access_token = tokenOf({ oid: answersFor(oid), tid, aud: scope.replace(/\/\.default$/, '') });
    send(200, { token_type: 'Bearer', expires_in: lifetime, ext_expires_in: lifetime, scope, access_token });
  });
  const url = () => `https://localhost:${(server.address() as AddressInfo).port}`;
  server.listen(0, 'localhost');
  await once(server, 'listening');
  return {
    url: url(),
    /** What a program has to trust to speak to it. */
    authority: cert,
    asked,
    /** From now on this application is known by its secret, and by no other. */
    knows: (appId: string, secret: string) => void secrets.set(appId, secret),
    failNext: (...next: readonly EntraFault[]) => void faults.push(...next),
    /** So many more it gives, and then says this to whoever asks. */
    failAfter: (more: number, fault: EntraFault) => {
      good = asked.length + more;
      last = fault;
    },
    /** From now on its tokens are good for so many seconds. What is good for less than five minutes is asked for each time. */
    givesFor: (seconds: number) => {
      lifetime = seconds;
    },
    /** Gives everybody's token for somebody else's, as no Entra would. */
    confuse: (oid: string) => {
      answersFor = () => oid;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((done) => server.close(() => done()));
    },
  };
}
