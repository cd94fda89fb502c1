import { coversHost, isCovered } from '../../../services/domain/app-service.ts';
import { FAILED_SYNC } from '../../../services/domain/failed-sync.ts';

test.each<[string, string, boolean]>([
  ['shop.contoso.com', 'shop.contoso.com', true],
  ['Shop.Contoso.com', 'sHOP.cONTOSO.COM', true],
  ['shop.contoso.com', 'www.contoso.com', false],
  ['contoso.com', 'shop.contoso.com', false],
  ['*.contoso.com', 'shop.contoso.com', true],
  ['*.CONTOSO.com', 'shop.contoso.com', true],
  ['*.contoso.com', 'contoso.com', false],
  ['*.contoso.com', 'a.shop.contoso.com', false],
  ['*.contoso.com', '.contoso.com', false],
  ['*.contoso.com', 'shop.fabrikam.com', false],
  ['*.contoso.com', 'shop.econtoso.com', false],
  ['*contoso.com', 'xcontoso.com', false],
  ['*.contoso.com', '*.contoso.com', true],
])('%s covers %s: %s', (name, host, covered) => {
  expect(coversHost(name, host)).toBe(covered);
});

test('a certificate covers a host by any one of its names', () => {
  const hostNames = ['contoso.com', '*.contoso.com'];

  expect(isCovered({ hostNames }, 'shop.contoso.com')).toBe(true);
  expect(isCovered({ hostNames }, 'fabrikam.com')).toBe(false);
  expect(isCovered({ hostNames: [] }, 'contoso.com')).toBe(false);
});

test('what App Service calls a sync that failed is known by Azure’s own words', () => {
  expect(FAILED_SYNC).toEqual([
    'OperationNotPermittedOnKeyVault',
    'AzureServiceUnauthorizedToAccessKeyVault',
    'KeyVaultDoesNotExist',
    'KeyVaultSecretDoesNotExist',
    'UnknownError',
  ]);
});
