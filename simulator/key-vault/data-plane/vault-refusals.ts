import type { Caller } from '../../authorization/token.ts';
import { Refusal } from '../../http/answer.ts';
import type { Estate } from '../../world/estate.ts';
import { regionCode } from '../../world/regions.ts';
import type { Vault } from '../../world/resource.ts';
import type { VaultWish } from '../vault-access.ts';

/** An error of the data plane, with the inner code that tells the reason. */
export function vaultError(
  status: number,
  code: string,
  message: string,
  inner?: string,
  headers: Record<string, string> = {},
): Refusal {
  const innererror = inner ? { innererror: { code: inner } } : {};
  return new Refusal({ status, headers, body: { error: { code, message, ...innererror } } }, message);
}

/** The vault's network turned the caller away. */
export function networkRefusal(
  kind: 'firewall' | 'connection',
  estate: Estate,
  vault: Vault,
  caller: Caller,
  address: string,
): Refusal {
  if (kind === 'connection') {
    const message =
      'Public network access is disabled and request is not from a trusted service nor via an approved private link.';
    return vaultError(
      403,
      'Forbidden',
      `${message}\r\nCaller: ${signature(estate, caller)}\r\nVault: ${place(vault)}`,
      'ForbiddenByConnection',
    );
  }
  const message = `Client address is not authorized and caller is not a trusted service.\r\nClient address: ${address}\r\nCaller: ${signature(estate, caller)}\r\nVault: ${place(vault)}`;
  return vaultError(403, 'Forbidden', message, 'ForbiddenByFirewall');
}

/** The caller lacks the permission, in the words of the vault's permission model. */
export function forbidden(estate: Estate, vault: Vault, caller: Caller, wish: VaultWish): Refusal {
  const who = signature(estate, caller);
  if (!vault.properties.enableRbacAuthorization) {
    const message = `The user, group or application '${who}' does not have ${wish.kind} ${wish.permission} permission on key vault '${place(vault)}'. For help resolving this issue, please see https://go.microsoft.com/fwlink/?linkid=2125287`;
    return vaultError(403, 'Forbidden', message, 'AccessDenied');
  }
  const resource = `${vault.id.toLowerCase()}${wish.name ? `/${wish.kind}/${wish.name}` : ''}`;
  const message = `Caller is not authorized to perform action on resource.\r\nIf role assignments, deny assignments or role definitions were changed recently, please observe propagation time.\r\nCaller: ${who}\r\nAction: '${wish.dataAction}'\r\nResource: '${resource}'\r\nAssignment: (not found)\r\nDenyAssignmentId: null\r\nDecisionReason: null\r\nVault: ${place(vault)}\r\n`;
  return vaultError(403, 'Forbidden', message, 'ForbiddenByRbac');
}

/** Nothing of that name in the vault. */
export function notInVault(
  kind: 'certificates' | 'secrets' | 'deletedcertificates' | 'deletedsecrets',
  name: string,
): Refusal {
  const what = kind.includes('certificates') ? 'certificate' : 'secret';
  const code = what === 'certificate' ? 'CertificateNotFound' : 'SecretNotFound';
  if (kind.startsWith('deleted'))
    return vaultError(404, code, `Deleted ${what[0]?.toUpperCase()}${what.slice(1)} not found: ${name}`);
  const message = `A ${what} with (name/id) ${name} was not found in this key vault. If you recently deleted this ${what} you may be able to recover it using the correct recovery command. For help resolving this issue, please see https://go.microsoft.com/fwlink/?linkid=2125182`;
  return vaultError(404, code, message);
}

function signature({ world }: Estate, { oid, appId }: Caller): string {
  const app =
    appId ?? world.directory.servicePrincipals.find(({ id }) => id.toLowerCase() === oid.toLowerCase())?.appId;
  return `${app ? `appid=${app};` : ''}oid=${oid};iss=https://sts.windows.net/${world.tenantId}/`;
}

function place({ name, location }: Vault): string {
  return `${name};location=${regionCode(location ?? '')}`;
}
