import type { Change } from '../../domain/change.ts';
import { siteIn } from '../site.ts';
import { type Piece, said } from './piece.ts';
import { accessPolicy, firewall, role } from './vault.ts';
import { binding, certificate, certificateOf } from './web.ts';

/** What Terraform can say of a change, seen among the others of its plan. */
export function pieceOf(change: Change, changes: readonly Change[], leadsTo: string | null): Piece {
  switch (change.kind) {
    case 'add-access-policy':
      return accessPolicy(change);
    case 'assign-role':
      return role(change);
    case 'set-network-bypass':
      return firewall(change);
    case 'import-certificate':
      return certificate(change);
    case 'bind-hostname':
      return siteIn(change.siteId).slot
        ? said('The provider binds no certificate to a host name of a slot. With az:', change)
        : binding(change, certificateOf(changes, leadsTo));
    case 'recover-vault':
    case 'recover-secret':
    case 'enable-secret-version':
    case 'start-renewal':
    case 'sync-certificate':
      return said('An action and no state, so Terraform cannot declare it. With az:', change);
  }
}
