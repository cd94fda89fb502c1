import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** What App Service answers when it is to take a certificate from a vault. */
export const importTexts: readonly Concept[] = [
  {
    id: 'service-has-no-access',
    names: [
      'The service does not have access to the Key Vault',
      'the service does not have access',
      'service does not have access to Key Vault',
      'Failed to sync the certificate',
    ],
    pattern:
      /service does not have access to .{1,400}? key ?vault|granted necessary permissions to the service to perform the request/i,
    says: '"The service" is Microsoft Azure App Service, and it could not read the vault: a grant is missing or names another principal, or the network refuses it.',
    todo: 'Ask why the certificate is yellow; the usual cure is Get on secrets for that principal, then Sync.',
    page: PAGES.importing,
  },
  {
    id: 'name-already-used',
    names: [
      'The parameter keyVaultCsmId has an invalid value',
      'The parameter KeyVaultId & KeyVaultSecretName has an invalid value',
      'keyVaultCsmId',
    ],
    pattern: /parameter (?:keyVaultCsmId|KeyVaultId (?:&|&amp;|and) KeyVaultSecretName) has an invalid value/i,
    says: 'A certificate of that name was imported from another vault or secret, and what it refers to cannot be changed.',
    todo: 'Import under another name and move the bindings; delete the old certificate once nothing is bound to it.',
    page: PAGES.importing,
  },
  {
    id: 'vault-id-invalid',
    names: ['The parameter Properties.KeyVaultId has an invalid value', 'LinkedInvalidPropertyId'],
    pattern: /parameter (?:properties\.)?keyVaultId has an invalid value|at path 'properties\.keyVaultId' is invalid/i,
    says: 'The resource id given for the vault is malformed, empty, or leads nowhere.',
    todo: 'Copy the resource id from the properties of the vault, from /subscriptions/ on, and try again.',
    page: PAGES.importing,
  },
  {
    id: 'secret-not-usable',
    names: ['The parameter KeyVault Certificate has an invalid value'],
    pattern: /parameter key ?vault certificate has an invalid value/i,
    says: 'What the vault handed out is no PFX that App Service can use, as with a PEM or a damaged file.',
    todo: 'Store it as PKCS#12 with an exportable key and without a password, then import again.',
    page: PAGES.importing,
  },
  {
    id: 'same-thumbprint',
    names: ['Another certificate exists with same thumbprint', 'duplicate thumbprint', 'same thumbprint'],
    pattern: /another certificate exists with (?:the )?same thumbprint/i,
    says: 'The webspace, which is the resource group, region and system of the plan, already has this very certificate.',
    todo: 'Use the certificate that the message names, hidden types shown, instead of importing it once more.',
    page: PAGES.importing,
  },
  {
    id: 'same-name-elsewhere',
    names: ['A resource with the same name cannot be created in location'],
    pattern: /resource with the same name cannot be created in location/i,
    says: 'A certificate of that name already exists for another webspace.',
    todo: 'Import under another name, or use the plan in the location where the certificate is.',
    page: PAGES.importing,
  },
  {
    id: 'permissions-not-verified',
    names: ['Unable to verify Key Vault permissions'],
    pattern: /unable to verify key ?vault permissions/i,
    says: 'A warning of the command line, which could not check the grant itself; the import may work all the same.',
    todo: 'Do not act on the warning alone: ask about the certificate, or look at the grant of Microsoft Azure App Service on the vault.',
    page: PAGES.importing,
  },
  {
    id: 'certificate-name-not-found',
    names: ['Cannot find Certificate with name', '51004'],
    pattern: /cannot find (?:site)?certificate with name/i,
    says: 'App Service has no certificate resource of that name in that resource group.',
    todo: 'Look in the resource group of the plan, not of the app, and mind that portal and command line name certificates differently.',
    page: PAGES.importing,
  },
];
