import type { BindHostname, Change, StartRenewal } from '../domain/change.ts';
import { nameOf, parseResourceId } from '../domain/resource-id.ts';
import { API, type Resource } from './declared/part.ts';
import { resolved } from './declared/value.ts';
import { accessPolicy, roleAssignment } from './declared/vault.ts';
import { certificate } from './declared/web.ts';
import { headingOf } from './headings.ts';
import { commented, jsonLine, shell } from './quote.ts';
import { siteIn } from './site.ts';

/** A plan as commands for a POSIX shell, one line each, so that none can be copied in part. */
export function azureCli(changes: readonly Change[]): string {
  const steps = changes.map((change, index) => [
    ...commented('#', headingOf(change, index + 1, changes.length)),
    ...commented('#', whyNot(change)).filter((line) => line !== '#'),
    azLine(change),
  ]);
  return `${steps.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Why it is not done by the command that everybody knows. Sources: azure-cli, keyvault `set_policy`; issue 15412. */
function whyNot({ kind }: Change): string {
  if (kind === 'add-access-policy')
    return 'Not by az keyvault set-policy: it would replace what the principal may do there now.';
  if (kind === 'sync-certificate')
    return 'Not by az webapp config ssl import: it names certificates in its own way, and could make a second one.';
  return '';
}

/**
 * The one line that makes a change. Addresses without a host go to the cloud that is signed in to; `@-` reads what the first
 * command found. Sources: azure-cli, "az rest" and azure/cli/core/commands.
 */
export function azLine(change: Change): string {
  switch (change.kind) {
    case 'add-access-policy':
      return put(accessPolicy(change));
    case 'assign-role':
      return `az role assignment create --name ${shell(roleAssignment(change).name)} --role ${shell(change.roleId)} --scope ${shell(change.scope)} --assignee-object-id ${shell(change.principalId)} --assignee-principal-type ServicePrincipal`;
    case 'set-network-bypass':
      return `az keyvault update ${vault(change.vaultId)} --bypass ${change.bypass}`;
    case 'recover-vault':
      return `az keyvault recover ${vault(change.vaultId)} --location ${shell(change.location)}`;
    case 'recover-secret':
      return `az keyvault ${change.object} recover ${inVault(change)}`;
    case 'enable-secret-version':
      return `az keyvault ${change.object} set-attributes ${inVault(change)} --version ${shell(change.version)} --enabled true`;
    case 'start-renewal':
      return renew(change);
    case 'sync-certificate':
      return sync(change.certificateId);
    case 'import-certificate':
      return put(certificate(change));
    case 'bind-hostname':
      return bind(change);
  }
}

function put({ id, apiVersion, location, properties }: Resource): string {
  const body = { ...(location === null ? {} : { location }), properties: resolved(properties) };
  return `az rest --method put --url ${address(id, apiVersion)} --body ${shell(jsonLine(body))}`;
}

function sync(certificateId: string): string {
  const url = address(certificateId, API.web);
  const held =
    '{location: location, tags: tags, properties: properties.{keyVaultId: keyVaultId, keyVaultSecretName: keyVaultSecretName, serverFarmId: serverFarmId}}';
  return `az rest --method get --url ${url} --query ${shell(held)} --output json | az rest --method put --url ${url} --body @-`;
}

function bind({ siteId, host, thumbprint }: BindHostname): string {
  const { subscriptionId, resourceGroup } = parseResourceId(siteId);
  const { site, slot } = siteIn(siteId);
  const now = address(`${siteId}/hostNameBindings/${host}`, API.web);
  const type = '(properties.sslState == `"IpBasedEnabled"` && `"IP"`) || `"SNI"`';
  const kept = `"$(az rest --method get --url ${now} --query ${shell(type)} --output tsv)"`;
  const where = `--subscription ${shell(subscriptionId)} --resource-group ${shell(resourceGroup)} --name ${shell(site)}`;
  const part = slot ? ` --slot ${shell(slot)}` : '';
  return `az webapp config ssl bind ${where}${part} --hostname ${shell(host)} --certificate-thumbprint ${shell(thumbprint)} --ssl-type ${kept}`;
}

function renew(change: StartRenewal): string {
  const policy = `az keyvault certificate show ${inVault(change)} --query policy --output json`;
  return `${policy} | az keyvault certificate create ${inVault(change)} --policy @-`;
}

function vault(id: string): string {
  const { subscriptionId, resourceGroup, name } = parseResourceId(id);
  return `--subscription ${shell(subscriptionId)} --resource-group ${shell(resourceGroup)} --name ${shell(name)}`;
}

function inVault({ vaultId, secretName }: { readonly vaultId: string; readonly secretName: string }): string {
  return `--vault-name ${shell(nameOf(vaultId))} --name ${shell(secretName)}`;
}

function address(id: string, apiVersion: string): string {
  return shell(`${id}?api-version=${apiVersion}`);
}
