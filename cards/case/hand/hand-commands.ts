import type { NamesSeen } from './names-seen.ts';

type ToCopy = (names: NamesSeen) => string | null;

/**
 * What a person can copy to begin with, where one command does it. Ids stand in quotes: a resource group may have
 * parentheses in its name. Source: learn.microsoft.com, "cli/azure", and for the service principal "configure-ssl-certificate".
 */
const COMMANDS: { readonly [rule: string]: ToCopy } = {
  'order-not-ready': () =>
    'az resource list --resource-type Microsoft.CertificateRegistration/certificateOrders --output table',
  'plan-cannot-bind': ({ planId }) =>
    planId
      ? `az appservice plan update --ids "${planId}" --sku B1`
      : `az appservice plan list --query "[?sku.tier=='Free' || sku.tier=='Shared'].id" --output tsv`,
  'vault-not-found': () => 'az keyvault list --query "[].id" --output tsv',
  'vault-in-other-tenant': ({ vaultName }) =>
    vaultName && `az keyvault show --name ${vaultName} --query properties.tenantId --output tsv`,
  'principal-absent': ({ applicationId }) => applicationId && `az ad sp create --id ${applicationId}`,
  'access-denied-by-assignment': ({ vaultId }) =>
    vaultId &&
    `az rest --method get --url "${vaultId}/providers/Microsoft.Authorization/denyAssignments?api-version=2022-04-01"`,
  'secret-not-found': ({ vaultName }) =>
    vaultName && `az keyvault certificate list --vault-name ${vaultName} --query "[].name" --output tsv`,
  'secret-not-pkcs12': ofCertificate('import', '--file certificate.pfx'),
  'renewal-failed': ofCertificate('pending show'),
  'renewal-awaits-merge': ofCertificate('pending merge', '--file signed.cer'),
  'new-version-unsafe': ofCertificate('list-versions', '--output table'),
};

/** The command that a person may begin with; null where there is none, or not all of its names were seen. */
export function handCommand(rule: string, names: NamesSeen): string | null {
  return COMMANDS[rule]?.(names) ?? null;
}

function ofCertificate(verb: string, more = ''): ToCopy {
  return ({ vaultName, secretName }) =>
    vaultName &&
    secretName &&
    `az keyvault certificate ${verb} --vault-name ${vaultName} --name ${secretName} ${more}`.trim();
}
