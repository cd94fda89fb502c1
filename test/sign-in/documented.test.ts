import { readFileSync } from 'node:fs';
import { IDENTITY_SETTINGS } from '../../bot/identity/settings.ts';
import { SIGN_IN_SETTINGS } from '../../bot/sign-in/settings.ts';

const text = readFileSync('docs/identity.md', 'utf8');
const commands = [...text.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) => block.trim().split('\n'));
const bodies = commands.flatMap((command) =>
  [...command.matchAll(/--(?:body|parameters) "(\{.*\})"/g)].map(([, body = '']) =>
    JSON.parse(body.replaceAll('\\"', '"').replaceAll(/\$[A-Z_]+/g, 'a-value')),
  ),
);

test('every setting of identity and sign-in is told of', () => {
  for (const name of Object.keys({ ...IDENTITY_SETTINGS, ...SIGN_IN_SETTINGS })) expect(text).toContain(name);
});

test('what a command takes is set by one before it, or by whoever runs it', () => {
  const given = [
    'BOT_ID',
    'TENANT_ID',
    'RESOURCE_GROUP',
    'BOT_NAME',
    'SITE_NAME',
    'SECRET_URI',
    'IDENTITY_OBJECT_ID',
    'APP_ID',
  ];
  for (const command of commands) {
    const taken = [...command.matchAll(/\$([A-Z_]+)/g)].map(([, name]) => name);
    expect(taken.filter((name) => !given.includes(name ?? ''))).toEqual([]);
    const [, made] = /^([A-Z_]+)=\$\(/.exec(command) ?? [];
    if (made) given.push(made);
  }
});

test('what is sent to Graph is JSON, and the Teams clients get the one scope that is exposed', () => {
  const [federated, scope, clients] = bodies;

  expect(federated).toMatchObject({ audiences: ['api://AzureADTokenExchange'] });
  expect(scope.api).toMatchObject({
    requestedAccessTokenVersion: 2,
    oauth2PermissionScopes: [{ value: 'access_as_user' }],
  });
  expect(clients.api.preAuthorizedApplications.map(({ appId }: { appId: string }) => appId)).toEqual([
    '1fec8e78-bce4-4aaf-ab1b-5451cc387264',
    '5e3ce6c0-2b1f-4285-8d4b-75ee78787346',
  ]);
});
