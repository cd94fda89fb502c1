import type { Ports } from '../../services/index.ts';
import type { Asks } from './readiness.ts';

/** What can be asked of the parts of the bot. */
export interface Parts {
  readonly ports: Pick<Ports, 'store' | 'queue'>;
  /** The keys that the channel service signs with; null in local mode, where nothing is signed. */
  readonly keys: { reach(): Promise<void> } | null;
  /** A token of the bot's own for Azure; null where it gets none. */
  token(): Promise<unknown>;
}

/** No case has this name. */
const NOBODYS = 'readiness';

/** How it is found out what is there: by asking each for the least that it is needed for. */
export function asksOf({ ports: { store, queue }, keys, token }: Parts): Asks {
  return {
    async store() {
      await store.read(NOBODYS);
    },
    queue: () => queue.reach(),
    async keys() {
      await keys?.reach();
    },
    async identity() {
      if (!(await token())) throw new Error('no token is given to the bot');
    },
  };
}
