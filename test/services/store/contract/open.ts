import type { Stores } from '../../../../services/store/stores.ts';

/** Opens stores of their own for one test, by a clock in milliseconds; opened twice with one name they share what is kept. */
export type Open = (clock: () => number, name?: string) => Promise<Stores>;
