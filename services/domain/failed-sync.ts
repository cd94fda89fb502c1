/** What App Service says when its last attempt failed. Source: the KeyVaultSecretStatus enumeration of Microsoft.Web. */
export const FAILED_SYNC: readonly string[] = [
  'OperationNotPermittedOnKeyVault',
  'AzureServiceUnauthorizedToAccessKeyVault',
  'KeyVaultDoesNotExist',
  'KeyVaultSecretDoesNotExist',
  'UnknownError',
];
