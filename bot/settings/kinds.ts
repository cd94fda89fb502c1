import { z } from 'zod';
import { isSafeSource } from '../gate/service-url.ts';
import type { Kind } from './setting.ts';

/** `on` or `off`. */
export const FLAG: Kind<boolean> = {
  takes: '`on` or `off`',
  reads: z.enum(['on', 'off']).transform((value) => value === 'on'),
};

/** A whole number. */
export function count(least: number, most: number): Kind<number> {
  return {
    takes: `a whole number from ${least} to ${most}`,
    reads: z.string().pipe(z.coerce.number<string>().int().min(least).max(most)),
  };
}

/** A number, of which a part will do. */
export function amount(least: number, most: number): Kind<number> {
  return {
    takes: `a number from ${least} to ${most}`,
    reads: z.string().pipe(z.coerce.number<string>().min(least).max(most)),
  };
}

/** One of some words. */
export function oneOf<const V extends readonly [string, string, ...string[]]>(words: V): Kind<V[number]> {
  const marked = words.map((word) => `\`${word}\``);
  return { takes: `${marked.slice(0, -1).join(', ')} or ${marked.at(-1)}`, reads: z.enum(words) };
}

/** Any words; what stands around them does not count. */
export function words(takes: string): Kind<string> {
  return { takes, reads: z.string().trim() };
}

/** Something of whose letters none may be lost, as of a password. */
export function letters(takes: string): Kind<string> {
  return { takes, reads: z.string() };
}

/** An id of Entra. */
export const ID: Kind<string> = {
  takes: 'an id of 32 hexadecimal digits in five groups',
  reads: z.guid().transform((id) => id.toLowerCase()),
};

/** Object ids with commas between them; none at all is null, and anything that is no id is a fault. */
export const IDS: Kind<string[] | null> = {
  takes: 'object ids with commas between them',
  reads: z
    .string()
    .transform((text) => (text.trim() === '' ? null : text.split(',').map((id) => id.trim())))
    .pipe(z.array(z.guid()).nullable()),
};

/** Host names with commas between them. */
export const HOSTS: Kind<string[]> = {
  takes: 'host names with commas between them, without wildcards',
  reads: z
    .string()
    .toLowerCase()
    .transform((list) => list.split(',').flatMap((host) => host.trim() || []))
    .pipe(z.array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/))),
};

/** Where keys and tokens may be fetched from. */
export const SOURCE: Kind<string> = {
  takes: 'an https address, or one on this machine',
  reads: z.string().refine(isSafeSource),
};

/** Text of one form. */
export function formed(form: RegExp, takes: string): Kind<string> {
  return { takes, reads: z.string().regex(form) };
}

/** The same, or nothing at all. */
export function orNothing<T, N>(kind: Kind<T>, nothing: N): Kind<T | N> {
  return {
    takes: kind.takes,
    reads: z.union([z.literal('').transform(() => nothing), kind.reads]),
  };
}
