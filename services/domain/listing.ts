import { ALL, type Narrowing } from './overview.ts';

/** Where certificates are, or whose: by this a list is narrowed. */
export interface Place {
  readonly kind: 'subscription' | 'vault' | 'app' | 'owner';
  /** As it is called there. */
  readonly name: string;
}

/** A list as somebody asked for it, and which page of it they look at. */
export interface Listing extends Narrowing {
  readonly places: readonly Place[];
  /** Any other name by which certificates are found; null where none was said. */
  readonly about: string | null;
  /** From 1. */
  readonly page: number;
}

/** Every certificate, from the beginning. */
export const WHOLE: Listing = { ...ALL, places: [], about: null, page: 1 };

/** As many certificates as a telephone shows without scrolling for long. */
export const ROWS_A_PAGE = 10;

export function pagesOf(rows: number): number {
  return Math.max(1, Math.ceil(rows / ROWS_A_PAGE));
}
