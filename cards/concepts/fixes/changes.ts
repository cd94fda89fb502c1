import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** The changes that a plan is made of. */
export const changeKinds: readonly Concept[] = [
  {
    id: 'add-access-policy',
    names: ['add-access-policy', 'add an access policy'],
    says: 'The change that merges Get on secrets and certificates for one object id into the access policies of a vault.',
    todo: 'Read the object id and the permissions on the card; undo takes away exactly what was added.',
    page: PAGES.accessPolicies,
  },
  {
    id: 'assign-role',
    names: ['assign-role', 'assign a role'],
    says: 'The change that assigns one role to one object id at the vault, under a name made from these, so that it cannot come twice.',
    todo: 'Check the role and the scope on the card; undo deletes the assignment, unless a CanNotDelete lock is there.',
    page: PAGES.roleAssignments,
  },
  {
    id: 'set-network-bypass',
    names: ['set-network-bypass'],
    says: 'The change that sets bypass to AzureServices and sends every other network rule of the vault back as it is.',
    todo: 'Check that trusted Microsoft services may pass in your organisation; undo sets the former bypass again.',
    page: PAGES.trustedServices,
  },
  {
    id: 'enable-secret-version',
    names: ['enable-secret-version'],
    says: 'The change that enables one version of a secret in the vault.',
    todo: 'Check that the version is one you want served; undo disables it again.',
    page: PAGES.vaultSecrets,
  },
  {
    id: 'sync-certificate',
    names: ['sync-certificate'],
    says: 'The change that puts the same certificate resource again, tags kept, whereupon App Service reads the vault.',
    todo: 'Let it run after the grant; it cannot be undone, since App Service takes only the newest version.',
    page: PAGES.importing,
  },
  {
    id: 'bind-hostname',
    names: ['bind-hostname'],
    says: 'The change that reads the binding of a host name, sets another thumbprint in it and writes it back.',
    todo: 'Check the host name and both thumbprints on the card; undo binds the old one again.',
    page: PAGES.bindings,
  },
  {
    id: 'import-certificate',
    names: ['import-certificate', 'import a certificate'],
    says: 'The change that makes a new certificate resource from a vault, in the resource group and location of the plan.',
    todo: 'Check its name: what a certificate refers to can never be changed afterwards.',
    page: PAGES.importing,
  },
  {
    id: 'start-renewal',
    names: ['start-renewal'],
    says: 'The change that has Key Vault make a new version of a certificate by its policy.',
    todo: 'Check issuer and host names of the policy first: what it says is what will be issued.',
    page: PAGES.renewal,
  },
];
