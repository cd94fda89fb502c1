import { shellWord } from '../domain/shell-word.ts';

/** Who the bot is in Azure, for the commands that would let it see more. */
export interface Identity {
  readonly objectId: string;
}

/** The command that would let the bot read a scope; a resource group may have parentheses in its name. */
export function roleMend({ objectId }: Identity, role: string, scope: string): string {
  return `az role assignment create --assignee-object-id ${objectId} --assignee-principal-type ServicePrincipal --role "${role}" --scope ${shellWord(scope)}`;
}

/** The command that would let the bot read the public half of what a vault holds, where it obeys access policies. */
export function policyMend({ objectId }: Identity, vaultName: string): string {
  return `az keyvault set-policy --name ${shellWord(vaultName)} --object-id ${objectId} --certificate-permissions get list --secret-permissions list`;
}

/** Clients of the authorization service put the slash before a scope themselves. */
export function bare(scope: string): string {
  return scope.replace(/^\/+/, '');
}

/** A text in a filter, where an apostrophe is written twice. */
export function quoted(value: string): string {
  return value.replaceAll("'", "''");
}
