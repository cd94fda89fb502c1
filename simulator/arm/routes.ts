import { certificateRoutes } from '../app-service/certificate-routes.ts';
import { siteRoutes } from '../app-service/site-routes.ts';
import { deletedVaultRoutes } from '../key-vault/management/deleted-vaults.ts';
import { vaultRoutes } from '../key-vault/management/vault-routes.ts';
import { resourceGraphRoutes } from '../resource-graph/resources.ts';
import { activityRoutes } from './activity.ts';
import type { ArmRoute } from './ask.ts';
import { authorizationRoutes } from './authorization/routes.ts';
import { policyRestrictionRoutes } from './policy/restrictions.ts';
import { containerRoutes } from './resources/containers.ts';
import { genericRoutes } from './resources/generic.ts';

/** Every address ARM answers; what is special stands before what is general. */
export const armRoutes: readonly ArmRoute[] = [
  ...resourceGraphRoutes,
  ...authorizationRoutes,
  ...policyRestrictionRoutes,
  ...activityRoutes,
  ...certificateRoutes,
  ...siteRoutes,
  ...vaultRoutes,
  ...deletedVaultRoutes,
  ...containerRoutes,
  ...genericRoutes,
];
