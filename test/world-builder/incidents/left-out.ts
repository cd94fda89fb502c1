/** What people met and told of elsewhere, and why no world tells it. */
export interface LeftOut {
  readonly source: string;
  readonly why: string;
}

const GATEWAY = 'It is about a certificate of Application Gateway, which App Service neither holds nor serves.';
const FRONT_DOOR = 'It is about a certificate of Front Door, which App Service neither holds nor serves.';
const CONTAINER_APPS = 'It is about a certificate of Container Apps, which App Service neither holds nor serves.';
const NOT_IMPORTED = 'App Service holds no certificate yet that could be asked about: it was never imported.';
const PFX = 'It is about making and uploading a PFX file, before any vault or App Service has a certificate.';

/** Incidents that no world tells, each with its reason. */
export const leftOut: Readonly<Record<string, LeftOut>> = {
  'asc-store-invalid-accesspolicies': {
    source: 'https://github.com/MicrosoftDocs/azure-docs/issues/17858',
    why: 'The cause never became known, and it lies in storing an order in its vault, before App Service holds anything.',
  },
  'kvid-invalid-rest': {
    source: 'https://github.com/Azure/azure-rest-api-specs/issues/5072',
    why: 'The cause never became known, and it lies in an order that is not stored yet.',
  },
  'rbac-app-cannot-get-cert': {
    source: 'https://github.com/MicrosoftDocs/azure-docs/issues/84872',
    why: 'App Service could not use roles in 2021, and can since 2023: the state is sound today, as in portal-import-rbac-works-now.',
  },
  'gov-no-asc': {
    source: 'https://github.com/MicrosoftDocs/azure-docs/issues/5127',
    why: 'It asks what is sold in a cloud; there is no certificate.',
  },
  'asc-sp-not-in-tenant': {
    source: 'https://github.com/Azure/azure-quickstart-templates/issues/4897',
    why: 'It is about the principal that writes what was ordered into a vault; orders are not looked at, only what comes of them.',
  },
  'fd-classic-import-stuck': { source: 'https://github.com/MicrosoftDocs/azure-docs/issues/38225', why: FRONT_DOOR },
  'afd-private-vault': { source: 'https://github.com/MicrosoftDocs/azure-docs/issues/78651', why: FRONT_DOOR },
  'aca-not-trusted': { source: 'https://github.com/microsoft/azure-container-apps/issues/888', why: CONTAINER_APPS },
  'aca-old-version-4h': {
    source: 'https://github.com/microsoft/azure-container-apps/issues/1283',
    why: CONTAINER_APPS,
  },
  'agw-kv-network': { source: 'https://github.com/MicrosoftDocs/azure-docs/issues/48866', why: GATEWAY },
  'agw-secret-id-vs-id': {
    source: 'https://github.com/hashicorp/terraform-provider-azurerm/issues/16816',
    why: GATEWAY,
  },
  'agw-version-pinned': { source: 'https://github.com/aztfmod/terraform-azurerm-caf/issues/1610', why: GATEWAY },
  'agw-either-data-or-secret': {
    source: 'https://github.com/hashicorp/terraform-provider-azurerm/issues/11991',
    why: GATEWAY,
  },
  'agw-internal-error-30min': {
    source: 'https://github.com/hashicorp/terraform-provider-azurerm/issues/12910',
    why: GATEWAY,
  },
  'agw-either-data': { source: 'https://github.com/MicrosoftDocs/azure-docs/issues/33157', why: GATEWAY },
  'agw-mi-no-access': { source: 'https://github.com/MicrosoftDocs/azure-docs/issues/59108', why: GATEWAY },
  'tf-versionless-refused': {
    source: 'https://github.com/hashicorp/terraform-provider-azurerm/issues/23237',
    why: 'What is wrong is kept in the state of Terraform; in Azure everything is in order.',
  },
  'tf-conflict-recreate': {
    source: 'https://github.com/hashicorp/terraform-provider-azurerm/issues/15595',
    why: 'What is wrong is the order in which Terraform deletes and creates; in Azure everything is in order.',
  },
  'tf-277-cannot-find-cert': {
    source: 'https://github.com/hashicorp/terraform-provider-azurerm/issues/13425',
    why: 'A release of Terraform asked for another name than the one it had made; in Azure everything is in order.',
  },
  'tf-asc-data-not-found': {
    source: 'https://github.com/hashicorp/terraform-provider-azurerm/issues/20372',
    why: 'The cause never became known; most likely an order was looked for where App Service keeps certificates.',
  },
  'arm-brackets-missing': {
    source: 'https://github.com/Azure/azure-quickstart-templates/issues/6654',
    why: 'It is a typing error in a template that was never deployed.',
  },
  'kv-cert-invalid-value-upload': {
    source: 'https://github.com/Azure/azure-quickstart-templates/issues/7143',
    why: 'Only the value of the secret shows that it is no PFX, and no value of a secret is ever read.',
  },
  'pulumi-thumbprint-not-found': { source: 'https://github.com/pulumi/pulumi-azure/issues/401', why: NOT_IMPORTED },
  'bicep-thumbprint-from-kv': { source: 'https://github.com/Azure/bicep/issues/14356', why: NOT_IMPORTED },
  'sdk-import-not-shown': {
    source: 'https://github.com/Azure/azure-sdk-for-net/issues/46369',
    why: NOT_IMPORTED,
  },
  'kv-mail-same-thumbprint': {
    source: 'https://github.com/MicrosoftDocs/azure-docs/issues/99029',
    why: 'What is wrong is a mail of the vault; the cause never became known, and the certificate was rotated as it should be.',
  },
  'pfx-aes-kv-import': { source: 'https://github.com/MicrosoftDocs/azure-docs/issues/39861', why: PFX },
  'pfx-openssl3': { source: 'https://openillumi.com/azure-app-service-pfx-error-openssl3-fix', why: PFX },
  'dns-zone-delete-lock': {
    source: 'https://github.com/polymind-inc/acmebot/issues/193',
    why: 'The lock is on a DNS zone that a tool proves a domain with, before there is a certificate; vault and app are sound.',
  },
  'move-asc': {
    source: 'https://github.com/MicrosoftDocs/azure-docs/issues/8390',
    why: 'It asks how an order is moved; nothing is wrong, and nothing is moved here.',
  },
  'asmc-traffic-manager': {
    source: 'https://github.com/MicrosoftDocs/azure-docs/issues/102265',
    why: 'It asks how a free managed certificate is proven by DNS, before there is one.',
  },
  'asmc-caa': {
    source: 'https://github.com/MicrosoftDocs/azure-docs/issues/122852',
    why: 'A CAA record in DNS keeps a free managed certificate from being issued; DNS is not looked at.',
  },
};
