import type { AppServiceCertificate } from '../domain/app-service.ts';
import type { Inventory } from '../domain/inventory.ts';
import { nameOf, sameId } from '../domain/resource-id.ts';
import type { Scope } from '../domain/watch.ts';
import { certificatesCalled } from './find.ts';
import { certificatesIn } from './places.ts';

/** What somebody wants to be watched, as far as their words tell. */
export interface AskedScope {
  /** What kind of thing it is, where they said so. */
  readonly by: Scope['by'] | null;
  readonly name: string;
}

/** What is meant by a name: the kind that was said, or the first kind of which there is such a thing; null where there is none. */
export function scopeOf({ by, name }: AskedScope, inventory: Inventory): Scope | null {
  if (by === 'everything') return { by, value: '' };
  const kinds: readonly Scope['by'][] = by ? [by] : ['subscription', 'vault', 'app', 'pattern', 'certificate', 'owner'];
  for (const kind of kinds) {
    const scope = { by: kind, value: keptOf(kind, name, inventory) };
    if (watched(scope, inventory).length > 0) return scope;
  }
  return null;
}

/** What is kept of a name: the id of one certificate, what a subscription is called, the last word of any other id. Empty where it is no such name. */
function keptOf(by: Scope['by'], name: string, inventory: Inventory): string {
  if (by === 'certificate') {
    const [only, ...others] = certificatesCalled(name, inventory);
    return only && others.length === 0 ? only.certificateId : '';
  }
  if (by === 'pattern') return name.includes('*') ? name : '';
  if (by === 'subscription') {
    const id = nameOf(name);
    return inventory.subscriptions.get(id.toLowerCase()) ?? id;
  }
  return name.startsWith('/') ? nameOf(name) : name;
}

/** The certificates of a scope. */
export function watched({ by, value }: Scope, inventory: Inventory): readonly AppServiceCertificate[] {
  const { certificates } = inventory;
  switch (by) {
    case 'everything':
      return certificates;
    case 'certificate':
      return certificates.filter(({ id }) => sameId(id, value));
    case 'pattern': {
      const pattern = patternOf(value);
      return certificates.filter((each) => namesOf(each).some((name) => pattern.test(name)));
    }
    default:
      return certificatesIn([{ kind: by, name: value }], inventory);
  }
}

function namesOf({ name, hostNames, keyVault }: AppServiceCertificate): readonly string[] {
  return [name, ...hostNames, ...(keyVault ? [keyVault.secretName, nameOf(keyVault.vaultId)] : [])];
}

/** A star stands for anything; all else for itself. */
function patternOf(value: string): RegExp {
  const parts = value.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 'i');
}
