import { privateKeyIn } from './der.ts';

const PEM = /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/;
/** The same words in base64, as far as they are the same for every kind. */
const PEM_IN_BASE64 = /LS0tLS1CRUdJTi[A-Za-z0-9+/]*/g;
/** Base64 of a DER SEQUENCE of some length, wherever it begins. */
const DER_IN_BASE64 = /(?=(M[A-P][\w+/-]{40,}))/g;
const PRIVATE_MEMBERS = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'k'];
const SECRET = /^https:\/\/[^/]+\/secrets\/[^/]+/i;

/** What of a JSON value, a text or headers is private key material, or a secret's value. */
export function keyMaterialIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return inText(value);
  if (Array.isArray(value)) return value.flatMap(keyMaterialIn);
  if (typeof value !== 'object' || value === null) return [];
  return [...inObject(value), ...Object.values(value).flatMap(keyMaterialIn)];
}

function inText(text: string): readonly string[] {
  const bare = text.replace(/\s+/g, '');
  const unpacked = [...bare.matchAll(PEM_IN_BASE64)].map(([each]) => Buffer.from(each, 'base64').toString());
  const keys = [...bare.matchAll(DER_IN_BASE64)].flatMap(([, each = '']) => privateKeyIn(decoded(each)) ?? []);
  const json = /^\s*[{[]/.test(text) ? keyMaterialIn(parsed(text)) : [];
  return [...([text, ...unpacked].some((each) => PEM.test(each)) ? ['a PEM private key'] : []), ...keys, ...json];
}

/** Node reads both alphabets of base64. */
function decoded(base64: string): Buffer {
  return Buffer.from(base64, 'base64');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function inObject(value: object): readonly string[] {
  const entries = Object.entries(value);
  const isJwk = entries.some(([name, each]) => name === 'kty' && typeof each === 'string');
  const members = entries.filter(([name, each]) => PRIVATE_MEMBERS.includes(name) && typeof each === 'string');
  const pfx = entries.filter(([name, each]) => /^pfxBlob$/i.test(name) && each !== null);
  const isSecret = entries.some(([name, each]) => name === 'id' && SECRET.test(String(each)));
  const shown = entries.filter(([name, each]) => name === 'value' && typeof each === 'string');
  return [
    ...(isJwk ? members.map(([name]) => `the private member ${name} of a JWK`) : []),
    ...pfx.map(() => 'a pfxBlob'),
    ...(isSecret ? shown.map(() => 'the value of a secret') : []),
  ];
}
