import { say } from '../../../sentences/index.ts';
import { allowsData, GET_SECRET, type Principal } from '../../domain/access.ts';
import type { Site } from '../../domain/app-service.ts';
import type { RoleGrants } from '../../domain/evidence.ts';
import { grants, type Vault } from '../../domain/key-vault.ts';
import { defineLeftBehind } from './leftover.ts';

/** The grants to those who were taken for App Service. */
export const deadGrants = defineLeftBehind({
  rule: 'grant-to-wrong-principal',
  needs: ['vault', 'principal'],
  mayUse: ['roleAssignments', 'sites'],
  list({ vault, principal, roleAssignments, sites = [] }) {
    if (!vault || !principal) return [];
    const lookAlikes = lookAlikesOf(principal, sites, vault.name);
    return grantsOf(vault, roleAssignments).flatMap(({ to, command }) => {
      const holder = lookAlikes.find(({ id }) => id === to);
      return holder ? [{ says: holder.says, command }] : [];
    });
  },
});

/** An app may read the vault by its own identity for its own ends; nobody reads anything by the other ids. */
function lookAlikesOf({ lookAlikes }: Principal, sites: readonly Site[], vault: string) {
  const dead = lookAlikes.map(({ id, is }) => ({ id, says: say('leftovers.dead-grant', { vault, holder: is, id }) }));
  const managed = sites.flatMap(({ name, identities }) =>
    identities.map((id) => ({ id, says: say('leftovers.managed-grant', { vault, app: name, id }) })),
  );
  return [...dead, ...managed];
}

/** The grants that let somebody read secrets, in the model that the vault obeys, each with the command that removes it. */
function grantsOf(vault: Vault, roleAssignments: RoleGrants | undefined) {
  if (vault.model === 'roles') {
    return (roleAssignments?.ofLookAlikes ?? [])
      .filter(({ permissions }) => allowsData(permissions, GET_SECRET))
      .map(({ id, principalId }) => ({ to: principalId, command: `az role assignment delete --ids ${id}` }));
  }
  return vault.accessPolicies
    .filter(({ secrets }) => grants(secrets, 'get'))
    .map(({ objectId, applicationId }) => {
      const application = applicationId === null ? '' : ` --application-id ${applicationId}`;
      return {
        to: objectId,
        command: `az keyvault delete-policy --name ${vault.name} --object-id ${objectId}${application}`,
      };
    });
}
