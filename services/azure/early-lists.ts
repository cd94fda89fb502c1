import type { DenyAssignment } from '../domain/access.ts';
import type { Observed } from '../domain/evidence.ts';
import type { Vault, VaultCertificateVersion } from '../domain/key-vault.ts';
import { keyOf, parseResourceId } from '../domain/resource-id.ts';
import type { Look } from './look.ts';
import { readDenialsIn } from './readers/denials.ts';
import { readNewestVersions } from './readers/versions.ts';

type Newest = Observed<ReadonlyMap<string, VaultCertificateVersion>>;
type Denials = Observed<readonly DenyAssignment[]>;

/** What was asked of vaults and their subscriptions before the census of all of them was over. */
export interface EarlyLists {
  /** Asks what a vault holds, and what is denied in its subscription where it obeys roles. Nothing is asked twice. */
  begin(vault: Vault): void;
  /** What a vault holds; undefined where it was not asked. */
  newest(vaultId: string): Promise<Newest> | undefined;
  /** What is denied in a subscription; undefined where that was not asked. */
  denialsIn(subscriptionId: string): Promise<Denials> | undefined;
}

/** Fewer at a time than a survey takes: the census goes on beside them. */
const AT_ONCE = 20;

/** Asks while Resource Graph's quota is waited for, which is most of the time that a large census takes. */
export function createEarlyLists(look: Look): EarlyLists {
  const newest = new Map<string, Promise<Newest>>();
  const denials = new Map<string, Promise<Denials>>();
  const lanes = Array.from({ length: AT_ONCE }, (): Promise<unknown> => Promise.resolve());
  const ask = <T>(key: string, answers: Map<string, Promise<T>>, question: () => Promise<T>) => {
    if (answers.has(key)) return;
    const lane = (newest.size + denials.size) % AT_ONCE;
    const answer = (lanes[lane] as Promise<unknown>).then(question);
    answers.set(key, answer);
    // What goes wrong with one is for whoever asks for it, and holds up no other.
    lanes[lane] = answer.catch(() => undefined);
  };
  return {
    begin({ id, model }) {
      ask(keyOf(id), newest, () => readNewestVersions(id, look));
      const subscriptionId = parseResourceId(id).subscriptionId.toLowerCase();
      if (model === 'roles') ask(subscriptionId, denials, () => readDenialsIn(subscriptionId, look));
    },
    newest: (vaultId) => newest.get(keyOf(vaultId)),
    denialsIn: (subscriptionId) => denials.get(subscriptionId),
  };
}
