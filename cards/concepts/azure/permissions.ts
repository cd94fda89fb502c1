import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** The two ways to be let into a vault. */
export const permissions: readonly Concept[] = [
  {
    id: 'access-policy',
    names: ['Access policy', 'vault access policy', 'access policy model'],
    says: 'A list on the vault of who may do what with its secrets, certificates and keys; on a vault in RBAC mode it is ignored.',
    todo: 'See which model the vault uses before writing one, and give App Service Get on secrets and certificates, no more.',
    page: PAGES.accessPolicies,
  },
  {
    id: 'rbac-permission-model',
    names: ['RBAC permission model', 'RBAC', 'permission model', 'Azure RBAC', 'RBAC mode', 'enableRbacAuthorization'],
    says: 'On a vault with enableRbacAuthorization only Azure roles count and access policies are ignored; without it, the reverse.',
    todo: 'Either works for certificates: grant in the model the vault has, and do not switch it, since that drops all other grants.',
    page: PAGES.permissionModels,
  },
  {
    id: 'default-permission-model',
    names: ['Default permission model', 'default access model', 'which model does a new vault use'],
    says: 'A vault made with API version 2026-02-01 or later obeys Azure roles unless told otherwise; an older one that says nothing obeys access policies.',
    todo: 'Look at the vault rather than guess, and name the model in the infrastructure code.',
    page: PAGES.defaultModel,
  },
  {
    id: 'secret-get',
    names: ['Get on secrets', 'secret Get', 'secrets Get', 'Secret:Get permission', 'getSecret', 'certificate Get'],
    says: 'Get on secrets is what App Service needs, since the certificate with its key is read as a secret; Get on certificates is documented too.',
    todo: 'Grant both; where only Get on certificates is missing, take it for a note and not for the cause.',
    page: PAGES.importing,
  },
  {
    id: 'data-plane',
    names: ['Data plane', 'data action', 'control plane'],
    says: 'Reading secrets and certificates is the data plane of a vault; its settings, policies and roles are the control plane.',
    todo: 'Mind the difference: the firewall closes only the data plane, and locks close only the control plane.',
    page: PAGES.vaultNetwork,
  },
  {
    id: 'propagation',
    names: ['Propagation', 'propagation delay', 'propagate', 'propagated', 'how long does a role take'],
    says: 'A grant takes time to work everywhere: a role up to ten minutes, at a management group hours; an access policy may need a retry.',
    todo: 'Try the sync again for about a quarter of an hour before you look for another cause.',
    page: PAGES.roleTrouble,
  },
  {
    id: 'redeployment',
    names: ['Infrastructure code', 'redeployment', 'infrastructure as code', 'incremental access policy'],
    says: 'A template or Terraform that deploys the vault replaces its access policies by its own, so a grant made by hand is lost.',
    todo: 'Put the grant of App Service into the code as well; the next deployment then keeps it.',
    page: PAGES.accessTrouble,
  },
];
