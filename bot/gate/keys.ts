import { createPublicKey, type JsonWebKey, type KeyObject, verify } from 'node:crypto';
import { z } from 'zod';
import type { Bearer } from './bearer.ts';
import { type Refusal, unknown } from './refusal.ts';
import { isSafeSource } from './service-url.ts';

const Metadata = z.object({ jwks_uri: z.string().refine(isSafeSource) });
const Key = z.object({
  kty: z.literal('RSA'),
  kid: z.string(),
  n: z.string(),
  e: z.string(),
  endorsements: z.array(z.string()).default([]),
});
const KeySet = z.object({ keys: z.array(z.unknown()) });

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Where keys are, how long to wait for them, and the clock. */
export interface KeySource {
  readonly url: string;
  readonly milliseconds: number;
  readonly now: () => number;
}

/** The keys that a service signs its tokens with: fetched when first needed, daily, and at most hourly for an unknown one. */
export class SigningKeys {
  readonly #source: KeySource;
  readonly #endorsedFor: string | null;
  #keys = new Map<string, KeyObject>();
  #fetchedAt = Number.NEGATIVE_INFINITY;
  #fetching: Promise<void> | null = null;

  /** Keys that are endorsed for a channel alone; null where the service endorses none, as Entra does not. */
  constructor(source: KeySource, endorsedFor: string | null) {
    this.#source = source;
    this.#endorsedFor = endorsedFor;
  }

  /** Why a token was not signed by that service; null where it was. Throws where keys cannot be had. */
  async refuse({ keyId, signed, signature }: Pick<Bearer, 'keyId' | 'signed' | 'signature'>): Promise<Refusal | null> {
    const key = await this.#find(keyId);
    if (!key) return unknown('key');
    return verify('RSA-SHA256', Buffer.from(signed), key, signature) ? null : unknown('signature');
  }

  /** Throws where there are no keys to check anything with. */
  async reach(): Promise<void> {
    await this.#keep(this.#age() > DAY);
    if (this.#keys.size === 0) throw new Error('no key of the service is endorsed for the channel');
  }

  async #find(keyId: string): Promise<KeyObject | undefined> {
    const age = this.#age();
    await this.#keep(age > DAY || (age > HOUR && !this.#keys.has(keyId)));
    return this.#keys.get(keyId);
  }

  async #keep(areOld: boolean): Promise<void> {
    if (!areOld) return;
    this.#fetching ??= this.#fetch().finally(() => {
      this.#fetching = null;
    });
    await this.#fetching;
  }

  #age(): number {
    return this.#source.now() - this.#fetchedAt;
  }

  async #fetch(): Promise<void> {
    this.#keys = await fetchKeys(this.#source, this.#endorsedFor);
    this.#fetchedAt = this.#source.now();
  }
}

/** Fetches the keys that a service publishes, by their names: all that are endorsed for a channel, or simply all. */
export async function fetchKeys(
  { url, milliseconds }: Pick<KeySource, 'url' | 'milliseconds'>,
  endorsedFor: string | null,
): Promise<Map<string, KeyObject>> {
  const signal = AbortSignal.timeout(milliseconds);
  const { jwks_uri } = Metadata.parse(await answerOf(url, signal));
  const { keys } = KeySet.parse(await answerOf(jwks_uri, signal));
  return new Map(keys.flatMap((listed) => usable(listed, endorsedFor)));
}

async function answerOf(url: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(url, { signal });
  if (!response.ok)
    throw new Error(`the keys that tokens are checked with cannot be had: ${response.status} from ${url}`);
  return response.json();
}

/** A key counts only for the channels that it is endorsed for. One without endorsements is not known to speak for Teams. */
function usable(listed: unknown, endorsedFor: string | null): [string, KeyObject][] {
  const read = Key.safeParse(listed);
  if (!read.success) return [];
  if (endorsedFor !== null && !read.data.endorsements.includes(endorsedFor)) return [];
  const { kty, n, e, kid } = read.data;
  const jwk: JsonWebKey = { kty, n, e };
  return [[kid, createPublicKey({ key: jwk, format: 'jwk' })]];
}
