import type { Change } from '../domain/change.ts';
import { nameOf } from '../domain/resource-id.ts';
import { oneLine } from './quote.ts';
import { siteIn } from './site.ts';

/** What a change does, in words on one line, with its place among the others where there are any. */
export function headingOf(change: Change, place: number, of: number): string {
  const words = oneLine(wordsOf(change));
  return of > 1 ? `${place}. ${words}` : words;
}

function wordsOf(change: Change): string {
  switch (change.kind) {
    case 'add-access-policy':
      return `Let ${change.principalName} read ${nameOf(change.vaultId)}`;
    case 'assign-role':
      return `Give ${change.principalName} the role ${change.roleName} on ${nameOf(change.scope)}`;
    case 'set-network-bypass':
      return `Let trusted Microsoft services through the firewall of ${nameOf(change.vaultId)}`;
    case 'recover-vault':
      return `Bring the deleted vault ${nameOf(change.vaultId)} back`;
    case 'recover-secret':
      return `Bring the deleted ${change.object} ${change.secretName} of ${nameOf(change.vaultId)} back`;
    case 'enable-secret-version':
      return `Enable version ${change.version} of ${change.secretName} in ${nameOf(change.vaultId)}`;
    case 'start-renewal':
      return `Renew ${change.secretName} in ${nameOf(change.vaultId)}, issuer ${change.issuer}`;
    case 'sync-certificate':
      return `Sync ${nameOf(change.certificateId)}: App Service takes what the vault holds now`;
    case 'import-certificate':
      return `Import ${change.secretName} of ${nameOf(change.vaultId)} as ${nameOf(change.certificateId)}`;
    case 'bind-hostname':
      return `Bind ${change.host} of ${siteOf(change.siteId)} to ${change.thumbprint}`;
  }
}

/** A slot is named with its app: "staging" alone would say nothing. */
function siteOf(siteId: string): string {
  const { site, slot } = siteIn(siteId);
  return slot ? `${site} (slot ${slot})` : site;
}
