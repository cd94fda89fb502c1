import type { Caller } from '../domain/examined.ts';
import type { Vault } from '../domain/key-vault.ts';
import { nameOf } from '../domain/resource-id.ts';
import { shell, shellWord as word } from '../domain/shell-word.ts';

/** Gives the bot a role at a scope, under a condition where there is one. */
export function giveRole(caller: Caller, role: string, scope: string, condition: string | null = null): string {
  const type = caller.kind === 'person' ? 'User' : 'ServicePrincipal';
  const parts = [
    `az role assignment create --assignee-object-id ${word(caller.objectId)} --assignee-principal-type ${type}`,
    `--role ${word(role)} --scope ${word(scope)}`,
    ...(condition === null ? [] : [`--condition ${word(condition)} --condition-version 2.0`]),
  ];
  return parts.join(' ');
}

/** Takes a role assignment away. */
export function takeRole(assignmentId: string): string {
  return `az role assignment delete --ids ${word(assignmentId)}`;
}

/** What an access policy grants, by kind of object. */
export interface Permissions {
  readonly certificates?: readonly string[];
  readonly secrets?: readonly string[];
}

/** Sets what the access policy of the bot grants. Azure puts a list in place of the one that was there, so each is whole. */
export function setPolicy({ objectId }: Caller, vaultId: string, { certificates, secrets }: Permissions): string {
  const [, , subscription = ''] = vaultId.split('/');
  const list = (option: string, permissions: readonly string[] | undefined) =>
    permissions ? [`--${option} ${permissions.length > 0 ? permissions.map(word).join(' ') : "''"}`] : [];
  return [
    `az keyvault set-policy --subscription ${word(subscription)} --name ${word(nameOf(vaultId))} --object-id ${word(objectId)}`,
    ...list('certificate-permissions', certificates),
    ...list('secret-permissions', secrets),
  ].join(' ');
}

/** What the access policy of the bot grants already, in small letters. */
export function policyOf({ objectId }: Caller, { accessPolicies }: Vault): Required<Permissions> {
  const own = accessPolicies.filter(
    (each) => each.applicationId === null && each.objectId.toLowerCase() === objectId.toLowerCase(),
  );
  const all = (of: 'certificates' | 'secrets') => [
    ...new Set(own.flatMap((each) => each[of].map((permission) => permission.toLowerCase()))),
  ];
  return { certificates: all('certificates'), secrets: all('secrets') };
}

/** Makes a role that only lists application settings, and gives it. No role of Azure's own does so little. */
export function giveSettingsRole(caller: Caller, subscription: string): string {
  const name = `Greenlight App Settings Reader ${nameOf(subscription)}`;
  const definition = {
    Name: name,
    IsCustom: true,
    Description: 'Lists application settings, for the thumbprints in them.',
    Actions: ['Microsoft.Web/sites/config/list/action', 'Microsoft.Web/sites/slots/config/list/action'],
    AssignableScopes: [subscription],
  };
  const create = `az role definition create --role-definition ${word(JSON.stringify(definition))}`;
  return `${create} && ${giveRole(caller, name, subscription)}`;
}

/** Microsoft Graph, by the application id that it has in every tenant and cloud. */
const GRAPH = '00000003-0000-0000-c000-000000000000';

/** Gives the bot an application permission of Microsoft Graph. Its ids are looked up: that of Graph differs in every tenant. */
export function givePermission({ objectId }: Caller, permission: string, graphEndpoint: string): string {
  const id = word(objectId);
  const graph = (query: string) => `"$(az ad sp show --id ${GRAPH} --query ${shell(query)} --output tsv)"`;
  const resource = graph('id');
  const role = graph(`appRoles[?value=='${permission}'].id`);
  const body = `'{"principalId":"${id}","resourceId":"'${resource}'","appRoleId":"'${role}'"}'`;
  return `az rest --method post --url ${word(`${graphEndpoint}/v1.0/servicePrincipals/${objectId}/appRoleAssignments`)} --body ${body}`;
}
