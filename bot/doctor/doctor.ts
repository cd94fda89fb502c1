import type { Checked } from '../../services/index.ts';

/** The bot's look at itself, and who is shown it. */
export interface Doctor {
  /** Object ids of people and groups; null is nobody. */
  readonly admins: readonly string[] | null;
  examine(): Promise<readonly Checked[]>;
}

/** A bot that nobody may examine. */
export const noDoctor: Doctor = { admins: null, examine: async () => [] };

/** Looks once for all who ask meanwhile. */
export function examiningOnce(examine: () => Promise<readonly Checked[]>): () => Promise<readonly Checked[]> {
  let running: Promise<readonly Checked[]> | null = null;
  return () => {
    running ??= examine().finally(() => {
      running = null;
    });
    return running;
  };
}
