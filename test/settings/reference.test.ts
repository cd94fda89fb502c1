import { readConfig } from '../../bot/config.ts';
import { real } from '../bot/settings.ts';

/** What the bot says where this stands in place of its password. */
function saidTo(MicrosoftAppPassword: string): string {
  try {
    readConfig({ ...real, MicrosoftAppPassword });
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

test.each([
  '@Microsoft.KeyVault(SecretUri=https://kv-bot.vault.azure.net/secrets/bot-password)',
  '@Microsoft.KeyVault(SecretUri=https://kv-bot.vault.usgovcloudapi.net/secrets/bot-password/)',
  '@Microsoft.KeyVault(SecretUri=https://kv-bot.vault.azure.cn/secrets/bot-password/00000000000000000000000000000000)',
  '@Microsoft.KeyVault(VaultName=kv-bot;SecretName=bot-password)',
  '@Microsoft.KeyVault(VaultName=kv-bot;SecretName=bot-password;SecretVersion=00000000000000000000000000000000)',
  ' @microsoft.keyvault(SecretName=bot-password; VaultName=kv-bot) ',
])('%s is told to be unresolved, with what to check', (reference) => {
  const said = saidTo(reference);

  expect(said).toMatch(/^MicrosoftAppPassword: is a Key Vault reference that App Service could not resolve; check /);
  for (const check of [
    'identity',
    'keyVaultReferenceIdentity',
    'Key Vault Secrets User of kv-bot',
    'firewall of kv-bot',
  ]) {
    expect(said).toContain(check);
  }
  expect(said).toContain('the secret bot-password is there and enabled');
  expect(said).toContain('config/configreferences/appsettings/MicrosoftAppPassword?');
  expect(said.split('\n')).toHaveLength(1);
});

test.each([
  '@Microsoft.KeyVault(https://kv-bot.vault.azure.net/secrets/bot-password)',
  '@Microsoft.KeyVault(SecretUri=https://kv-bot.vault.azure.net/keys/bot-password)',
  '@Microsoft.KeyVault(VaultName=kv-bot)',
  '@Microsoft.KeyVault()',
  '@Microsoft.KeyVault(VaultName=kv-bot;SecretName=$(rm -rf))',
])('%s is told to be no reference at all', (reference) => {
  expect(saidTo(reference)).toMatch(/^MicrosoftAppPassword: is a Key Vault reference that is not written as one: /);
});

test('a reference to App Configuration is told of too', () => {
  expect(saidTo('@Microsoft.AppConfiguration(Endpoint=https://a.azconfig.io; Key=k)')).toMatch(
    /^MicrosoftAppPassword: is a reference to App Configuration that App Service could not resolve/,
  );
});

test('a password that only looks a little like one is a password', () => {
  expect(saidTo('x@Microsoft.KeyVault(SecretUri=y)')).toBe('');
});
