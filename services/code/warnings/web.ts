import type { Language } from '../code.ts';

const NO_SYNC =
  'Terraform does not sync a renewed certificate: azurerm_app_service_certificate takes no notice of new versions in the vault.';

/** How a sync goes on. Source: terraform-provider-azurerm, app_service_certificate. */
export function aboutSync(language: Language): readonly string[] {
  if (language === 'terraform') return [NO_SYNC];
  if (language === 'bicep' || language === 'arm') return [];
  return [
    'A gateway that did not answer in time is no failure of the sync: look at the certificate before repeating it.',
  ];
}

/** What a renewal leaves to be done. */
export function aboutRenewal(language: Language): readonly string[] {
  const next =
    'A renewal takes as long as its issuer does: sync once the new version is in the vault, or wait a day for App Service to take it.';
  return language === 'terraform' ? [next, NO_SYNC] : [next];
}

/** What stands in the way of a second certificate. Source: azure-docs, "troubleshoot-domain-ssl-certificates". */
export function aboutImport(language: Language): readonly string[] {
  const twin =
    'App Service refuses a second certificate with the same thumbprint in one region and resource group: the vault needs a new version first, or the old certificate has to go.';
  if (language === 'terraform') return [twin, NO_SYNC];
  if (language === 'az' || language === 'powershell') return [twin];
  return [
    twin,
    'Every deployment of this certificate is a sync too: it takes whatever version the vault holds by then.',
  ];
}

/** What a binding written down today does tomorrow. Source: terraform-provider-azurerm, app_service_custom_hostname_binding. */
export function aboutBinding(language: Language): readonly string[] {
  if (language === 'az' || language === 'powershell') return [];
  const name = language === 'terraform' ? 'ssl_state' : 'sslState';
  const address = `Where a host name is bound by IP address now, set its ${name} to IpBasedEnabled: it would give the address up otherwise.`;
  const drift =
    language === 'terraform'
      ? 'azurerm_app_service_custom_hostname_binding of the same host name needs ignore_changes = [ssl_state, thumbprint], or the two undo each other.'
      : 'The thumbprint is that of today: deployed again after a renewal, this binds the old certificate.';
  return [address, drift];
}
