import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { selfSigned } from '../services/azure/self-signed.ts';

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const WORD = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';

const letters = (of: string, from: number, to: number) =>
  fc.array(fc.constantFrom(...of), { minLength: from, maxLength: to }).map((all) => all.join(''));

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const ed = generateKeyPairSync('ed25519').privateKey;
const { cert } = selfSigned(['shop.contoso.com'], new Date('2026-01-01'), new Date('2027-01-01'));
const bare = (pem: string) => pem.replaceAll(/-----[A-Z ]+-----|\s/g, '');
const hex = (pem: string) => Buffer.from(bare(pem), 'base64').toString('hex');
const pem = (key: typeof rsa) => key.export({ type: 'pkcs8', format: 'pem' }).toString();

const token = fc
  .tuple(letters(WORD, 40, 80), letters(WORD, 60, 120))
  .map(([claims, signature]) => `eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.${claims}.${signature}`);

/** What must never be told, and a text in which somebody tells it all the same. */
export interface Leak {
  readonly secret: string;
  readonly text: string;
}

function within(kind: fc.Arbitrary<string>, ...texts: readonly ((secret: string) => string)[]): fc.Arbitrary<Leak> {
  return fc.tuple(kind, fc.constantFrom(...texts)).map(([secret, text]) => ({ secret, text: text(secret) }));
}

/** Secrets of every kind that Azure, Teams or a library could put into its words. */
export const leaks: fc.Arbitrary<Leak> = fc.oneof(
  within(
    token,
    (each) => `Authorization: Bearer ${each}`,
    (each) => `{"access_token":"${each}","expires_in":3599}`,
    (each) => `the token ${each} was not accepted`,
  ),
  within(
    letters(WORD, 20, 60),
    (each) => `authorization: bearer ${each}1`,
    (each) => `it was sent with Bearer ${each}1 and refused`,
    (each) => `https://store.blob.core.windows.net/x?sv=2024&sig=${each}&se=2026`,
    (each) => `{"client_secret": "${each}"}`,
    (each) => JSON.stringify({ body: JSON.stringify({ refresh_token: each }) }),
    (each) => `x-functions-key: ${each}`,
    (each) => `grant_type=password&password=${each}&scope=x`,
    (each) => `cookie: ${each}`,
  ),
  within(
    letters(WORD, 8, 20),
    (each) => `Login failed for admin, Password=${each};Server=x`,
    (each) => `pwd: '${each}'`,
    (each) => `the passphrase="${each}"`,
  ),
  within(
    letters(BASE64, 86, 86),
    (each) => `DefaultEndpointsProtocol=https;AccountName=x;AccountKey=${each}==;EndpointSuffix=y`,
    (each) => `the key ${each}== is wrong`,
  ),
  within(
    letters(BASE64, 60, 90).map((each) => `${each.slice(0, 20)}+${each.slice(20)}`),
    (each) => `the key ${each} is wrong`,
  ),
  within(letters(WORD, 31, 34), (each) => `the secret abc8Q~${each} has expired`),
  within(
    fc.constantFrom(pem(rsa), pem(ec), pem(ed), cert),
    (each) => each,
    (each) => `Refused: ${each} is no certificate`,
    (each) => JSON.stringify({ value: each }),
    (each) => each.slice(0, -60),
  ),
  within(
    fc.constantFrom(pem(rsa), pem(ec), pem(ed), cert).map(bare),
    (each) => each,
    (each) => `{"pfxBlob":"${each}"}`,
    (each) => `cannot import ${each}: no key`,
  ),
  within(fc.constantFrom(pem(rsa), pem(ec), cert).map(hex), (each) => `DER ${each} is wrong`),
);

/** How much of a secret is too much. */
const PIECE = 24;

/** Every stretch of a secret that would be of use; what frames it is known to everybody. */
export function piecesOf(secret: string): readonly string[] {
  const parts = secret
    .split(/-----[A-Z ]+-----|\n|eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9/)
    .filter((part) => part.length > 7);
  return parts.flatMap((part) =>
    part.length <= PIECE
      ? [part]
      : Array.from({ length: part.length - PIECE + 1 }, (_, start) => part.slice(start, start + PIECE)),
  );
}
