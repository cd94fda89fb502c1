import { askArm, askHost, askVault } from '../../../services/azure/asked.ts';
import { CLOUDS } from '../../../services/azure/clouds.ts';
import { policyMend, roleMend } from '../../../services/azure/scope.ts';

const bot = { objectId: '2d2c74d5-210d-5646-b553-c036776a920d' };

test('a resource group with parentheses in its name is one word of the command', () => {
  const vault = '/subscriptions/s/resourceGroups/rg(prod)/providers/Microsoft.KeyVault/vaults/kv-shop';

  expect(roleMend(bot, 'Reader', vault)).toMatch(new RegExp(`--scope '${vault.replace(/[()]/g, '\\$&')}'$`));
  expect(roleMend(bot, 'Reader', '/subscriptions/s')).toMatch(/--scope \/subscriptions\/s$/);
});

test('what a shell would run is given to it as a name', () => {
  expect(policyMend(bot, 'kv;id')).toContain("--name 'kv;id' --object-id");
  expect(askHost('$(id).contoso.com').command).toContain("-connect '$(id).contoso.com:443' -servername '$(id)");
});

test('between double quotes nothing is left that a shell would look for', () => {
  const { command } = askVault(CLOUDS.public, 'https://kv-shop.vault.azure.net', '/certificates/$(id)!`x`"');

  expect(command).toMatch(
    /--url "https:\/\/kv-shop\.vault\.azure\.net\/certificates\/%24\(id\)%21%60x%60%22\?api-version=/,
  );
  expect(askArm(CLOUDS.public, '/subscriptions/$HOME', '2022-04-01').command).toContain('/subscriptions/%24HOME?');
  expect(askArm(CLOUDS.public, '/subscriptions/\ud800', '2022-04-01').command).toContain('/subscriptions/%EF%BF%BD?');
});
