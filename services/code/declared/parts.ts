import type { Change } from '../../domain/change.ts';
import type { Deed, Property, Resource } from './part.ts';
import { accessPolicy, networkRules, roleAssignment } from './vault.ts';
import { binding, certificate } from './web.ts';

/** What a template can say of a change. */
export function partOf(change: Change): Resource | Property | Deed {
  switch (change.kind) {
    case 'add-access-policy':
      return accessPolicy(change);
    case 'assign-role':
      return roleAssignment(change);
    case 'set-network-bypass':
      return networkRules(change);
    case 'import-certificate':
      return certificate(change);
    case 'bind-hostname':
      return binding(change);
    case 'recover-vault':
    case 'recover-secret':
    case 'enable-secret-version':
    case 'start-renewal':
    case 'sync-certificate':
      return { is: 'deed' };
  }
}
