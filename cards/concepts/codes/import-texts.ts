import { say } from '../../../sentences/index.ts';
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
    says: say('code-terms.service-has-no-access-says'),
    todo: say('code-terms.service-has-no-access-todo'),
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
    says: say('code-terms.name-already-used-says'),
    todo: say('code-terms.name-already-used-todo'),
    page: PAGES.importing,
  },
  {
    id: 'vault-id-invalid',
    names: ['The parameter Properties.KeyVaultId has an invalid value', 'LinkedInvalidPropertyId'],
    pattern: /parameter (?:properties\.)?keyVaultId has an invalid value|at path 'properties\.keyVaultId' is invalid/i,
    says: say('code-terms.vault-id-invalid-says'),
    todo: say('code-terms.vault-id-invalid-todo'),
    page: PAGES.importing,
  },
  {
    id: 'secret-not-usable',
    names: ['The parameter KeyVault Certificate has an invalid value'],
    pattern: /parameter key ?vault certificate has an invalid value/i,
    says: say('code-terms.secret-not-usable-says'),
    todo: say('code-terms.secret-not-usable-todo'),
    page: PAGES.importing,
  },
  {
    id: 'same-thumbprint',
    names: ['Another certificate exists with same thumbprint', 'duplicate thumbprint', 'same thumbprint'],
    pattern: /another certificate exists with (?:the )?same thumbprint/i,
    says: say('code-terms.same-thumbprint-says'),
    todo: say('code-terms.same-thumbprint-todo'),
    page: PAGES.importing,
  },
  {
    id: 'same-name-elsewhere',
    names: ['A resource with the same name cannot be created in location'],
    pattern: /resource with the same name cannot be created in location/i,
    says: say('code-terms.same-name-elsewhere-says'),
    todo: say('code-terms.same-name-elsewhere-todo'),
    page: PAGES.importing,
  },
  {
    id: 'permissions-not-verified',
    names: ['Unable to verify Key Vault permissions'],
    pattern: /unable to verify key ?vault permissions/i,
    says: say('code-terms.permissions-not-verified-says'),
    todo: say('code-terms.permissions-not-verified-todo'),
    page: PAGES.importing,
  },
  {
    id: 'certificate-name-not-found',
    names: ['Cannot find Certificate with name', '51004'],
    pattern: /cannot find (?:site)?certificate with name/i,
    says: say('code-terms.certificate-name-not-found-says'),
    todo: say('code-terms.certificate-name-not-found-todo'),
    page: PAGES.importing,
  },
];
