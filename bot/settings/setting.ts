import type { z } from 'zod';

/** How a value is written. */
export interface Kind<T> {
  /** What a value may be, as it follows "has to be". */
  readonly takes: string;
  readonly reads: z.ZodType<T, string>;
}

/** One setting, as an operator meets it. Its name is the key under which it stands in its group. */
export interface Setting<T = unknown> {
  readonly kind: Kind<T>;
  /** What it is for. */
  readonly meaning: string;
  /** What counts where nothing is set, as an operator would write it; empty where there is nothing then. */
  readonly usual: string;
  readonly example: string;
  /** Whether it opens doors: it belongs into a vault, and is never told again. */
  readonly secret: boolean;
}

/** Settings by their names, as the environment has them. */
export type Settings = Readonly<Record<string, Setting>>;

/** What a group of settings comes to when it is read. */
export type ValuesOf<S extends Settings> = {
  readonly [N in keyof S]: S[N] extends Setting<infer T> ? T : never;
};

/** A group of settings that an operator thinks of together. */
export interface Group {
  readonly title: string;
  readonly settings: Settings;
}

interface Told {
  readonly meaning: string;
  readonly usual?: string;
  readonly example: string;
}

/** A setting that anybody may see. */
export function setting<T>(kind: Kind<T>, { meaning, usual = '', example }: Told): Setting<T> {
  return { kind, meaning, usual, example, secret: false };
}

/** A setting that is a secret; nothing is ever a usual secret. */
export function secret<T>(kind: Kind<T>, { meaning, example }: Omit<Told, 'usual'>): Setting<T> {
  return { kind, meaning, usual: '', example, secret: true };
}
