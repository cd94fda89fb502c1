import type { Need } from '../../domain/need.ts';
import { nameOf } from '../../domain/resource-id.ts';

/** The narrowest of Azure's own roles that meet a need. Source: learn.microsoft.com, "built-in-roles". */
export function whatItTakes({ action, scope, inVault }: Need): string {
  const where = `on ${nameOf(scope)}`;
  const [provider, , object, verb] = action.split('/');
  if (inVault === 'access-policies') {
    return `an access policy for ${object}/${verb} or Key Vault Contributor ${where}`;
  }
  if (inVault === 'roles') {
    return `Key Vault ${object === 'secrets' ? 'Secrets' : 'Certificates'} Officer or User Access Administrator ${where}`;
  }
  switch (provider) {
    case 'Microsoft.KeyVault':
      return `Key Vault Contributor ${where}`;
    case 'Microsoft.Authorization':
      return `Role Based Access Control Administrator or User Access Administrator ${where}`;
    default:
      return `Website Contributor ${where}`;
  }
}
