import { say } from '../../../sentences/index.ts';
import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** The two ways to be let into a vault. */
export const permissions: readonly Concept[] = [
  {
    id: 'access-policy',
    names: ['Access policy', 'vault access policy', 'access policy model'],
    says: say('vault-terms.access-policy-says'),
    todo: say('vault-terms.access-policy-todo'),
    page: PAGES.accessPolicies,
  },
  {
    id: 'rbac-permission-model',
    names: ['RBAC permission model', 'RBAC', 'permission model', 'Azure RBAC', 'RBAC mode', 'enableRbacAuthorization'],
    says: say('vault-terms.rbac-permission-model-says'),
    todo: say('vault-terms.rbac-permission-model-todo'),
    page: PAGES.permissionModels,
  },
  {
    id: 'default-permission-model',
    names: ['Default permission model', 'default access model', 'which model does a new vault use'],
    says: say('vault-terms.default-permission-model-says'),
    todo: say('vault-terms.default-permission-model-todo'),
    page: PAGES.defaultModel,
  },
  {
    id: 'secret-get',
    names: ['Get on secrets', 'secret Get', 'secrets Get', 'Secret:Get permission', 'getSecret', 'certificate Get'],
    says: say('vault-terms.secret-get-says'),
    todo: say('vault-terms.secret-get-todo'),
    page: PAGES.importing,
  },
  {
    id: 'data-plane',
    names: ['Data plane', 'data action', 'control plane'],
    says: say('vault-terms.data-plane-says'),
    todo: say('vault-terms.data-plane-todo'),
    page: PAGES.vaultNetwork,
  },
  {
    id: 'propagation',
    names: ['Propagation', 'propagation delay', 'propagate', 'propagated', 'how long does a role take'],
    says: say('vault-terms.propagation-says'),
    todo: say('vault-terms.propagation-todo'),
    page: PAGES.roleTrouble,
  },
  {
    id: 'redeployment',
    names: ['Infrastructure code', 'redeployment', 'infrastructure as code', 'incremental access policy'],
    says: say('vault-terms.redeployment-says'),
    todo: say('vault-terms.redeployment-todo'),
    page: PAGES.accessTrouble,
  },
];
