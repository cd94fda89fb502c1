import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** The rules on access policies and on the principal that they name. */
export const accessRules: readonly Concept[] = [
  {
    id: 'principal-absent',
    names: ['principal-absent'],
    says: 'The directory of the tenant has no service principal of Microsoft Azure App Service, so no vault can let it in.',
    todo: 'Have a directory administrator create it from its application id, then grant it access to the vault.',
    page: PAGES.importing,
  },
  {
    id: 'grant-missing',
    names: ['grant-missing', 'missing grant', 'missing access policy'],
    says: 'The vault obeys access policies, and none names Microsoft Azure App Service or a group that it is in.',
    todo: 'Add a policy with Get on secrets and on certificates for its object id, in the infrastructure code too, then Sync.',
    page: PAGES.accessPolicies,
  },
  {
    id: 'grant-lacks-secret-get',
    names: ['grant-lacks-secret-get'],
    says: 'An access policy names Microsoft Azure App Service, but not with Get on secrets, which is how the certificate is read.',
    todo: 'Add Get on secrets to that policy, then Sync.',
    page: PAGES.accessPolicies,
  },
  {
    id: 'grant-to-wrong-principal',
    names: ['grant-to-wrong-principal', 'wrong principal'],
    says: 'The grant names a look-alike, such as the application id, another cloud’s principal or the managed identity of the app.',
    todo: 'Grant access to the object id that Microsoft Azure App Service has in this tenant; the dead entry may be removed afterwards.',
    page: PAGES.accessTrouble,
  },
  {
    id: 'grant-is-compound',
    names: ['grant-is-compound', 'compound identity', 'authorized application', 'on-behalf-of policy'],
    says: 'The access policy carries an application id besides the object id, so it counts only for calls on behalf of somebody.',
    todo: 'Add a policy for the object id alone, then Sync.',
    page: PAGES.vaultErrors,
  },
  {
    id: 'grant-in-unused-model',
    names: ['grant-in-unused-model', 'unused permission model'],
    says: 'App Service is granted access in the permission model that the vault does not use, so the grant means nothing.',
    todo: 'Grant it in the model that the vault does use; switching the model would drop the grants of everybody else.',
    page: PAGES.permissionModels,
  },
];
