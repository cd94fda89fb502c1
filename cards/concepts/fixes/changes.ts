import { say } from '../../../sentences/index.ts';
import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** The changes that a plan is made of. */
export const changeKinds: readonly Concept[] = [
  {
    id: 'add-access-policy',
    names: ['add-access-policy', 'add an access policy'],
    says: say('fix-terms.add-access-policy-says'),
    todo: say('fix-terms.add-access-policy-todo'),
    page: PAGES.accessPolicies,
  },
  {
    id: 'assign-role',
    names: ['assign-role', 'assign a role'],
    says: say('fix-terms.assign-role-says'),
    todo: say('fix-terms.assign-role-todo'),
    page: PAGES.roleAssignments,
  },
  {
    id: 'set-network-bypass',
    names: ['set-network-bypass'],
    says: say('fix-terms.set-network-bypass-says'),
    todo: say('fix-terms.set-network-bypass-todo'),
    page: PAGES.trustedServices,
  },
  {
    id: 'enable-secret-version',
    names: ['enable-secret-version'],
    says: say('fix-terms.enable-secret-version-says'),
    todo: say('fix-terms.enable-secret-version-todo'),
    page: PAGES.vaultSecrets,
  },
  {
    id: 'sync-certificate',
    names: ['sync-certificate'],
    says: say('fix-terms.sync-certificate-says'),
    todo: say('fix-terms.sync-certificate-todo'),
    page: PAGES.importing,
  },
  {
    id: 'bind-hostname',
    names: ['bind-hostname'],
    says: say('fix-terms.bind-hostname-says'),
    todo: say('fix-terms.bind-hostname-todo'),
    page: PAGES.bindings,
  },
  {
    id: 'import-certificate',
    names: ['import-certificate', 'import a certificate'],
    says: say('fix-terms.import-certificate-says'),
    todo: say('fix-terms.import-certificate-todo'),
    page: PAGES.importing,
  },
  {
    id: 'start-renewal',
    names: ['start-renewal'],
    says: say('fix-terms.start-renewal-says'),
    todo: say('fix-terms.start-renewal-todo'),
    page: PAGES.renewal,
  },
];
