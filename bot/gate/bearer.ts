import { z } from 'zod';
import { readJson } from './json.ts';

const Header = z.object({ alg: z.literal('RS256'), kid: z.string().min(1), crit: z.never().optional() });

const Claims = z.object({
  iss: z.string(),
  aud: z.string(),
  exp: z.number(),
  nbf: z.number().optional(),
  serviceurl: z.string().min(1),
});

/** What a token of the channel service says of itself. Nothing of it is true before its signature was checked. */
export type Claims = z.infer<typeof Claims>;

/** A token, taken apart. */
export interface Bearer<C = Claims> {
  readonly keyId: string;
  readonly claims: C;
  readonly signed: string;
  readonly signature: Buffer;
}

const FORM = /^Bearer ([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)$/;

/** Reads the one `Authorization` header of a request; null where it holds no token that the channel service could have made. */
export function readBearer(authorization: readonly string[]): Bearer | null {
  return readToken(authorization, Claims);
}

/** Reads the one `Authorization` header of a request; null where it holds no token with these claims. */
export function readToken<C>(authorization: readonly string[], shape: z.ZodType<C>): Bearer<C> | null {
  const [only = '', ...others] = authorization;
  const [, header, claims, signature] = others.length > 0 ? [] : (FORM.exec(only) ?? []);
  if (!header || !claims || !signature) return null;
  const head = Header.safeParse(readPart(header));
  const body = shape.safeParse(readPart(claims));
  if (!head.success || !body.success) return null;
  return {
    keyId: head.data.kid,
    claims: body.data,
    signed: `${header}.${claims}`,
    signature: Buffer.from(signature, 'base64url'),
  };
}

function readPart(part: string): unknown {
  return readJson(Buffer.from(part, 'base64url').toString());
}
