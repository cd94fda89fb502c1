import type { Change } from '../../services/index.ts';
import { name } from '../parts/clean.ts';
import { granted, kept, last, print } from './names.ts';

/** How a change is taken back, as a sentence; null where nothing can be taken back. */
export function describeUndo(change: Change): string | null {
  switch (change.kind) {
    case 'add-access-policy':
      return `Takes ${granted(change)} from ${name(change.principalName)} on ${last(change.vaultId)} again.`;
    case 'assign-role':
      return `Deletes the assignment of ${name(change.roleName)} to ${name(change.principalName)} on ${last(change.scope)}.`;
    case 'set-network-bypass':
      return `Sets the firewall bypass of ${last(change.vaultId)} back to ${name(change.undo.bypass)}.`;
    case 'enable-secret-version':
      return `Disables version ${print(change.version)} of ${kept(change)} again.`;
    case 'import-certificate':
      return `Deletes ${last(change.certificateId)} from App Service; the vault keeps it.`;
    case 'bind-hostname':
      return `Binds ${name(change.host)} to ${print(change.undo.thumbprint)} again.`;
    case 'recover-vault':
    case 'recover-secret':
    case 'start-renewal':
    case 'sync-certificate':
      return null;
  }
}
