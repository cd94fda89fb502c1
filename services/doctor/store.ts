import { type Key, say, type Words } from '../../sentences/index.ts';
import type { Checked, Mend } from '../domain/checked.ts';
import { STORE_STEPS, type StoreStep } from '../domain/examined.ts';
import { shellWord as word } from '../domain/shell-word.ts';
import { byCommands, linesOf } from './line.ts';

/** Where cases are kept: a file of this machine, or a storage account that the bot reaches by its own identity or by a connection. */
export interface StorePlace {
  readonly kind: 'file' | 'account' | 'connection';
  readonly name: string;
}

/** What a store's examination came to: the parts that passed, and what went wrong with the next. */
export interface StoreFacts {
  readonly place: StorePlace;
  readonly passed: readonly StoreStep[];
  readonly trouble: Words | null;
}

const SAYS = {
  open: 'doctor.store-open',
  write: 'doctor.store-write',
  read: 'doctor.store-read',
  revision: 'doctor.store-revision',
  queue: 'doctor.store-queue',
  delete: 'doctor.store-delete',
} as const satisfies Readonly<Record<StoreStep, Key>>;

/** Whether cases can be kept: written, read and deleted, no old revision over a newer one, and a queue that hands back. */
export function storeLine({ place, passed, trouble }: StoreFacts, objectId: string | null): Checked {
  const store = linesOf('store');
  if (trouble === null) return store.ok(say('doctor.store-ok', { place: place.name }));
  const step = STORE_STEPS.find((each) => !passed.includes(each)) ?? 'delete';
  return store.fail(say(SAYS[step], { place: place.name, why: trouble }), mendOf(place, objectId));
}

/** In Azure the two roles that a store takes; on a machine a place that may be written to. */
function mendOf({ kind, name }: StorePlace, objectId: string | null): Mend | null {
  if (kind === 'file') return { setting: 'GREENLIGHT_STORE' };
  if (kind === 'connection') return { setting: 'GREENLIGHT_STORAGE_CONNECTION' };
  if (objectId === null) return { setting: 'GREENLIGHT_STORAGE_ACCOUNT' };
  const scope = `"$(az storage account show --name ${word(name)} --query id --output tsv)"`;
  const give = (role: string) =>
    `az role assignment create --assignee-object-id ${word(objectId)} --assignee-principal-type ServicePrincipal --role '${role}' --scope ${scope}`;
  return byCommands(give('Storage Table Data Contributor'), give('Storage Queue Data Contributor'));
}
