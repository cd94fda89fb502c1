import type { BindHostname, Change, SyncCertificate } from '../domain/change.ts';
import { nameOf, parseResourceId } from '../domain/resource-id.ts';
import { API, type Resource } from './declared/part.ts';
import { resolved } from './declared/value.ts';
import { accessPolicy, roleAssignment } from './declared/vault.ts';
import { certificate } from './declared/web.ts';
import { headingOf } from './headings.ts';
import { commented, jsonLine, powerShell as quoted } from './quote.ts';
import { siteIn } from './site.ts';

/** A plan as commands of Az PowerShell; not one line begins with a blank, since chats lose those. */
export function powerShell(changes: readonly Change[]): string {
  const steps = changes.map((change, index) => [
    ...commented('#', headingOf(change, index + 1, changes.length)),
    ...linesOf(change),
  ]);
  return `${steps.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const NOUNS = { certificate: 'Certificate', secret: 'Secret' } as const;

/** A path without a host goes to the cloud that is signed in to. */
function linesOf(change: Change): readonly string[] {
  switch (change.kind) {
    case 'add-access-policy':
      return put(accessPolicy(change));
    case 'assign-role':
      return put(roleAssignment(change));
    case 'set-network-bypass':
      return atVault(change.vaultId, 'Update-AzKeyVaultNetworkRuleSet', `-Bypass ${change.bypass}`);
    case 'recover-vault':
      return atVault(change.vaultId, 'Undo-AzKeyVaultRemoval', `-Location ${quoted(change.location)}`);
    case 'recover-secret':
      return [`Undo-AzKeyVault${NOUNS[change.object]}Removal ${inVault(change)}`];
    case 'enable-secret-version':
      return [
        `Update-AzKeyVault${NOUNS[change.object]} ${inVault(change)} -Version ${quoted(change.version)} -Enable $true`,
      ];
    case 'start-renewal':
      return [
        `Add-AzKeyVaultCertificate ${inVault(change)} -CertificatePolicy (Get-AzKeyVaultCertificatePolicy ${inVault(change)})`,
      ];
    case 'sync-certificate':
      return sync(change);
    case 'import-certificate':
      return put(certificate(change));
    case 'bind-hostname':
      return bind(change);
  }
}

/** Not by `Set-AzKeyVaultAccessPolicy`, which takes away what it is not told of. */
function put({ id, apiVersion, location, properties }: Resource): readonly string[] {
  const body = { ...(location === null ? {} : { location }), properties: resolved(properties) };
  const path = quoted(`${id}?api-version=${apiVersion}`);
  return [`Invoke-AzRestMethod -Method PUT -Path ${path} -Payload ${quoted(jsonLine(body))}`];
}

function sync({ certificateId }: SyncCertificate): readonly string[] {
  const properties = ['keyVaultId', 'keyVaultSecretName', 'serverFarmId'].map(
    (name) => `${name} = $held.properties.${name}`,
  );
  return [
    `$path = ${quoted(`${certificateId}?api-version=${API.web}`)}`,
    '$held = (Invoke-AzRestMethod -Method GET -Path $path).Content | ConvertFrom-Json',
    `$body = @{ location = $held.location; tags = $held.tags; properties = @{ ${properties.join('; ')} } }`,
    'Invoke-AzRestMethod -Method PUT -Path $path -Payload ($body | ConvertTo-Json -Depth 4)',
  ];
}

function bind({ siteId, host, thumbprint }: BindHostname): readonly string[] {
  const { site, slot } = siteIn(siteId);
  const { resourceGroup } = parseResourceId(siteId);
  const path = quoted(`${siteId}/hostNameBindings/${host}?api-version=${API.web}`);
  const where = `-ResourceGroupName ${quoted(resourceGroup)} -WebAppName ${quoted(site)}`;
  const part = slot ? ` -Slot ${quoted(slot)}` : '';
  return [
    signIn(siteId),
    `$held = (Invoke-AzRestMethod -Method GET -Path ${path}).Content | ConvertFrom-Json`,
    "$state = if ($held.properties.sslState -eq 'IpBasedEnabled') { 'IpBasedEnabled' } else { 'SniEnabled' }",
    `New-AzWebAppSSLBinding ${where}${part} -Name ${quoted(host)} -Thumbprint ${quoted(thumbprint)} -SslState $state`,
  ];
}

function atVault(id: string, command: string, more: string): readonly string[] {
  const { resourceGroup, name } = parseResourceId(id);
  return [signIn(id), `${command} -VaultName ${quoted(name)} -ResourceGroupName ${quoted(resourceGroup)} ${more}`];
}

/** These commands know no subscription of their own. */
function signIn(id: string): string {
  return `Set-AzContext -Subscription ${quoted(parseResourceId(id).subscriptionId)} | Out-Null`;
}

function inVault({ vaultId, secretName }: { readonly vaultId: string; readonly secretName: string }): string {
  return `-VaultName ${quoted(nameOf(vaultId))} -Name ${quoted(secretName)}`;
}
