import { say, type Words } from '../../sentences/index.ts';
import { name } from '../parts/clean.ts';
import { type ChangeOf, granted, last } from './names.ts';

/** A change of who may read a vault, or from where. */
export function accessWords(change: ChangeOf<'add-access-policy' | 'assign-role' | 'set-network-bypass'>): Words {
  switch (change.kind) {
    case 'add-access-policy': {
      const principal = name(change.principalName);
      return say('change.add-access-policy', { principal, vault: last(change.vaultId), rights: granted(change) });
    }
    case 'assign-role': {
      const [principal, role] = [name(change.principalName), name(change.roleName)];
      return say('change.assign-role', { principal, role, scope: last(change.scope) });
    }
    case 'set-network-bypass': {
      const before = name(change.undo.bypass);
      return say('change.set-network-bypass', { vault: last(change.vaultId), before, after: change.bypass });
    }
  }
}
