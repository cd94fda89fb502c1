import { type Deployed, deploy } from './deployment.ts';
import { BOT, GROUND } from './ground.ts';
import { readExample, readTemplate } from './template.ts';

const template = readTemplate('azuredeploy');
const { resources, outputs } = deploy(template, readExample('azuredeploy'), GROUND);
const of = (type: string) => resources.filter((each) => each.type === `Microsoft.${type}`);
const properties = ([first]: readonly Deployed[]) => first?.properties as Record<string, unknown>;

describe.each(['Web/sites', 'Web/sites/slots'])('%s', (type) => {
  const { siteConfig, ...site } = properties(of(type)) as { siteConfig: Record<string, unknown> };

  test('is reached by TLS alone, of today', () => {
    expect(site).toMatchObject({ httpsOnly: true });
    expect(siteConfig).toMatchObject({ minTlsVersion: '1.2', scmMinTlsVersion: '1.2', http20Enabled: true });
  });

  test('lets nobody in by password', () => {
    const policies = resources.filter((each) => each.type === `Microsoft.${type}/basicPublishingCredentialsPolicies`);

    expect(siteConfig).toMatchObject({ ftpsState: 'Disabled', remoteDebuggingEnabled: false });
    expect(policies.map(({ name }) => name.split('/').at(-1))).toEqual(['scm', 'ftp']);
    for (const each of policies) expect(each.properties).toEqual({ allow: false });
  });

  test('is always on, as who the bot is', () => {
    const [{ identity } = { identity: {} }] = of(type);

    expect(siteConfig).toMatchObject({ linuxFxVersion: 'NODE|24-lts', alwaysOn: true });
    expect(Object.keys((identity as { userAssignedIdentities: object }).userAssignedIdentities)).toEqual([
      of('ManagedIdentity/userAssignedIdentities')[0]?.id,
    ]);
  });
});

test('the bot is registered without a password, and reached where the web app is', () => {
  expect(of('BotService/botServices')).toMatchObject([
    { kind: 'azurebot', location: 'global', properties: { msaAppType: 'UserAssignedMSI', disableLocalAuth: true } },
  ]);
  expect(properties(of('BotService/botServices'))).toMatchObject({
    endpoint: `https://${String(outputs.host)}/api/messages`,
    msaAppId: BOT.clientId,
    msaAppTenantId: GROUND.tenantId,
    msaAppMSIResourceId: of('ManagedIdentity/userAssignedIdentities')[0]?.id,
  });
  expect(properties(of('BotService/botServices/channels'))).toMatchObject({ channelName: 'MsTeamsChannel' });
});

test('the storage account has no key, nothing public, and TLS of today', () => {
  expect(properties(of('Storage/storageAccounts'))).toMatchObject({
    allowSharedKeyAccess: false,
    allowBlobPublicAccess: false,
    minimumTlsVersion: 'TLS1_2',
    supportsHttpsTrafficOnly: true,
  });
});

test('a storage account that nobody names has a name that Azure takes', () => {
  const { name: _, ...more } = readExample('azuredeploy');
  const other = deploy(template, { ...more, name: 'Greenlight-of-a-very-long-name' }, GROUND).resources;

  expect(other.find(({ type }) => type === 'Microsoft.Storage/storageAccounts')?.name).toMatch(/^[a-z0-9]{3,24}$/);
});

test('the bot writes rows and messages of its own account, and nothing else', () => {
  const [account] = of('Storage/storageAccounts');
  const roles = of('Authorization/roleAssignments').map((each) => {
    const { roleDefinitionId, principalId } = properties([each]);
    return { role: String(roleDefinitionId).split('/').at(-1), principalId, scope: each.scope };
  });

  // Source: learn.microsoft.com, "built-in-roles": Storage Table and Storage Queue Data Contributor.
  expect(roles).toEqual(
    ['0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3', '974c5e8b-45b9-4653-ba55-5f855dd0fb88'].map((role) => ({
      role,
      principalId: BOT.principalId,
      scope: `Microsoft.Storage/storageAccounts/${account?.name}`,
    })),
  );
});

test('without a slot and without a mail address there is neither', () => {
  const given = { name: 'greenlight-contoso', stagingSlot: false };
  const types = deploy(template, given, GROUND).resources.map(({ type }) => type);

  expect(types.filter((type) => /slots|actionGroups/.test(type))).toEqual([]);
});

test('what is given out is what the next commands ask for', () => {
  expect(outputs).toEqual({
    host: 'greenlight-contoso.azurewebsites.net',
    botId: BOT.clientId,
    identityId: of('ManagedIdentity/userAssignedIdentities')[0]?.id,
    principalId: BOT.principalId,
  });
});
