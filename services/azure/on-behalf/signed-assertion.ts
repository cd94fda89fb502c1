import { createPrivateKey, sign } from 'node:crypto';

/** What an assertion takes from the world: the time on the wall in milliseconds, and an id that nobody has had. */
export interface AssertionWorld {
  clock(): number;
  newId(): string;
}

/** How long an assertion is good for: it is used at once. */
const ASSERTION_SECONDS = 300;

/**
 * What an application with a certificate says of itself, signed with the key of it: the SDK would take the certificate only
 * from a file. Source: learn.microsoft.com, "certificate-credentials".
 */
export function signedAssertion(
  { thumbprint, privateKey }: { readonly thumbprint: string; readonly privateKey: string },
  { clientId, audience }: { readonly clientId: string; readonly audience: string },
  { clock, newId }: AssertionWorld,
): string {
  const seconds = Math.floor(clock() / 1000);
  const header = { alg: 'RS256', typ: 'JWT', x5t: Buffer.from(thumbprint, 'hex').toString('base64url') };
  const times = { nbf: seconds, exp: seconds + ASSERTION_SECONDS };
  const claims = { aud: audience, iss: clientId, sub: clientId, jti: newId(), ...times };
  const signed = `${part(header)}.${part(claims)}`;
  return `${signed}.${sign('RSA-SHA256', Buffer.from(signed), createPrivateKey(privateKey)).toString('base64url')}`;
}

function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
