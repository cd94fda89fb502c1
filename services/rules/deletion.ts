import { say, type Words } from '../../sentences/index.ts';
import type { Deleted, VaultSecret } from '../domain/key-vault.ts';
import { day } from './dates.ts';

type DeletedSecret = Deleted & { readonly kind: VaultSecret['kind'] };

/** A vault was deleted: when, and until when it can come back. */
export function vaultDeleted(name: string, deleted: Deleted): Words {
  const { known, on, until } = told(deleted);
  return say('rule-vault.soft-deleted', { known, name, day: day(on), until: day(until) });
}

/** The same as Azure says it, to the second. */
export function vaultDeletedProof(id: string, deleted: Deleted): Words {
  const { known, on, until } = told(deleted);
  return say('rule-vault.deletion', { known, id, time: on, until });
}

/** What stood in a vault was deleted: when, and until when it can come back. */
export function secretDeleted(name: string, vault: string, { kind, ...deleted }: DeletedSecret): Words {
  const { known, on, until } = told(deleted);
  return say('rule-secret.soft-deleted', { known, kind, name, vault, day: day(on), until: day(until) });
}

/** The same as Azure says it, to the second. */
export function secretDeletedProof(name: string, { kind, ...deleted }: DeletedSecret): Words {
  const { known, on, until } = told(deleted);
  return say('rule-secret.deletion', { known, kind, name, time: on, until });
}

/** Which of the two times are known; one that is not stands in no sentence. */
function told({ deletedOn, purgedOn }: Deleted) {
  const known = deletedOn ? (purgedOn ? 'both' : 'deletion') : purgedOn ? 'purge' : 'neither';
  return { known, on: deletedOn ?? '', until: purgedOn ?? '' } as const;
}
