import { type ArmRoute, at, GROUP } from '../../arm/ask.ts';
import { page } from '../../arm/pages.ts';
import { perimetersOf } from '../perimeter.ts';
import { changeAccessPolicies } from './access-policies.ts';
import { getSecret, listSecrets } from './secrets.ts';
import { deleteVault, patchVault, putVault } from './vaults.ts';

const VAULT = `${GROUP}/providers/Microsoft.KeyVault/vaults/{vault}`;

/** The control plane of vaults: no firewall is in its way. Reading one has nothing special. */
export const vaultRoutes: readonly ArmRoute[] = [
  at('PUT', VAULT, putVault),
  at('PATCH', VAULT, patchVault),
  at('DELETE', VAULT, deleteVault),
  at('PUT', `${VAULT}/accessPolicies/{operation}`, changeAccessPolicies),
  at('GET', `${VAULT}/secrets`, listSecrets),
  at('GET', `${VAULT}/secrets/{secret}`, getSecret),
  at('GET', `${VAULT}/networkSecurityPerimeterConfigurations`, (ask) => {
    return page(ask, perimetersOf(ask.estate, ask.id.slice(0, ask.id.lastIndexOf('/'))));
  }),
];
