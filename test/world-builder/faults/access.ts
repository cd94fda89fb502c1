import { APP_SERVICE, APP_SERVICE_APPLICATION, accessPolicy, GROUP, roleAt, VAULT } from '../base.ts';
import { certificateUser, obeysRoles, policies, type Story, vault } from '../story.ts';

/** App Service is let in by an access policy. */
export const GRANT = {
  plan: ['add-access-policy', 'sync-certificate'],
  approved: 'green',
  undone: ['add-access-policy'],
} as const;
/** App Service is let in by a role. */
export const ROLE = { plan: ['assign-role', 'sync-certificate'], approved: 'green', undone: ['assign-role'] } as const;

export const ofAccess: Readonly<Record<string, Story>> = {
  'principal-absent': {
    tells: 'The tenant has no service principal of App Service.',
    alters(world) {
      const { servicePrincipals } = world.directory;
      world.directory.servicePrincipals = servicePrincipals.filter(({ id }) => id !== APP_SERVICE);
    },
    says: { colour: 'yellow', first: 'principal-absent', finds: ['principal-absent'] },
  },
  'grant-missing': {
    tells: 'A deployment of the vault wiped the policy of App Service.',
    alters: (world) => policies(world),
    says: { colour: 'yellow', first: 'grant-missing', finds: ['grant-missing'], ...GRANT },
  },
  'grant-lacks-secret-get': {
    tells: 'App Service was let in to certificates, and not to secrets.',
    alters: (world) => policies(world, accessPolicy(APP_SERVICE, ['List'], ['Get'])),
    says: { colour: 'yellow', first: 'grant-lacks-secret-get', finds: ['grant-lacks-secret-get'], ...GRANT },
  },
  'grant-to-wrong-principal': {
    tells: 'Somebody put the application id where the object id belongs.',
    alters: (world) => policies(world, accessPolicy(APP_SERVICE_APPLICATION, ['get'], ['get'])),
    says: { colour: 'yellow', first: 'grant-to-wrong-principal', finds: ['grant-to-wrong-principal'], ...GRANT },
  },
  'grant-is-compound': {
    tells: 'The policy of App Service carries an application id.',
    alters: (world) =>
      policies(world, { ...accessPolicy(APP_SERVICE, ['get'], ['get']), applicationId: APP_SERVICE_APPLICATION }),
    says: { colour: 'yellow', first: 'grant-is-compound', finds: ['grant-is-compound'], ...GRANT },
  },
  'role-missing': {
    tells: 'The vault obeys roles, and App Service has none there.',
    alters: (world) => obeysRoles(world),
    says: { colour: 'yellow', first: 'role-missing', finds: ['role-missing'], ...ROLE },
  },
  'role-insufficient': {
    tells: 'App Service was made a Certificates Officer, who reads no secret.',
    alters: (world) => obeysRoles(world, roleAt(VAULT, 'Key Vault Certificates Officer', APP_SERVICE)),
    says: { colour: 'yellow', first: 'role-insufficient', finds: ['role-insufficient'], ...ROLE },
  },
  'grant-in-unused-model': {
    tells: 'The vault was switched to roles, and its access policies mean nothing any more.',
    alters(world) {
      const { accessPolicies } = vault(world);
      obeysRoles(world);
      Object.assign(vault(world), { accessPolicies });
    },
    says: { colour: 'yellow', first: 'grant-in-unused-model', finds: ['grant-in-unused-model'], ...ROLE },
  },
  'access-denied-by-assignment': {
    tells: 'A deployment stack denies App Service what its role gives.',
    alters(world) {
      const name = '00000000-0000-4000-8000-00000000d001';
      obeysRoles(world, certificateUser(), {
        id: `${GROUP}/providers/Microsoft.Authorization/denyAssignments/${name}`,
        name,
        type: 'Microsoft.Authorization/denyAssignments',
        properties: {
          denyAssignmentName: 'stack-shop keeps secrets',
          permissions: [
            {
              actions: [],
              notActions: [],
              dataActions: ['Microsoft.KeyVault/vaults/secrets/getSecret/action'],
              notDataActions: [],
            },
          ],
          scope: GROUP,
          doNotApplyToChildScopes: false,
          principals: [{ id: APP_SERVICE, type: 'ServicePrincipal' }],
          excludePrincipals: [],
        },
      });
    },
    says: { colour: 'yellow', first: 'access-denied-by-assignment', finds: ['access-denied-by-assignment'] },
  },
};
