import type { Request } from '../http/request.ts';

/** Who calls, as their token says. */
export interface Caller {
  readonly oid: string;
  readonly appId: string | undefined;
  readonly audience: string | undefined;
}

/** Why a token is not taken. */
export type TokenFault = 'missing' | 'malformed';

/** Reads the bearer of a request. The simulator's tokens are unsigned: it takes every caller at their word. */
export function callerOf({ headers }: Request): Caller | TokenFault {
  const [scheme = '', token = ''] = (headers.authorization ?? '').split(/\s+/);
  if (scheme.toLowerCase() !== 'bearer' || token === '') return 'missing';
  const claims = decode(token.split('.')[1] ?? '');
  const oid = claims && textOf(claims, 'oid');
  if (!claims || !oid) return 'malformed';
  return { oid, appId: textOf(claims, 'appid') ?? textOf(claims, 'azp'), audience: textOf(claims, 'aud') };
}

/** Whether a token was meant for one of these audiences; one that names none is let pass. */
export function isFor({ audience }: Caller, allowed: readonly string[]): boolean {
  return audience === undefined || allowed.includes(audience.toLowerCase().replace(/\/$/, ''));
}

function decode(part: string): object | undefined {
  try {
    const claims: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return typeof claims === 'object' && claims !== null ? claims : undefined;
  } catch {
    return undefined;
  }
}

function textOf(claims: object, name: string): string | undefined {
  const value: unknown = Reflect.get(claims, name);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
