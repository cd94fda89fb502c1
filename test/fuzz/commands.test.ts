import fc from 'fast-check';
import { askArm, askDirectory, askHost, askVault } from '../../services/azure/asked.ts';
import { CLOUDS } from '../../services/azure/clouds.ts';
import { policyMend, roleMend } from '../../services/azure/scope.ts';
import { plainWords } from './shell-words.ts';
import { tried } from './tried.ts';

/** Names as Azure allows them, and as nothing would keep a faulty or a hostile answer from having them. */
const name = fc.oneof(
  fc.constantFrom(
    'rg(prod)',
    'rg shop',
    "o'brien",
    '$(id)',
    '`id`',
    '"; id; "',
    '!!',
    'a\\',
    ['$', '{HOME}'].join(''),
    'a\nid',
    '~',
    '*',
    '#',
    '&',
    '\ud800',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const id = fc
  .tuple(name, name)
  .map(([group, vault]) => `/subscriptions/s/resourceGroups/${group}/providers/Microsoft.KeyVault/vaults/${vault}`);

const identity = { objectId: '2d2c74d5-210d-5646-b553-c036776a920d' };
const cloud = CLOUDS.public;

/** The words of a command, without a pipe behind it that is always the same. */
const wordsOf = (command: string) => plainWords(command.replace(/ <\/dev\/null \| openssl x509 -noout .*$/, ''));

tried(
  'whatever things are called, a command of the evidence is one command, of as many words as ever',
  2000,
  fc.property(id, name, name, (scope, secret, filter) => {
    const vaultUri = `https://${secret}.vault.azure.net`;
    const commands: readonly (readonly [number, string])[] = [
      [6, askArm(cloud, `${scope}/secrets/${secret}`, '2026-02-01', `resourceUri eq '${filter}'`).command],
      [8, askVault(cloud, vaultUri, `/certificates/${secret}/versions`).command],
      [8, askDirectory(cloud, `/v1.0/users/${secret}?$filter=a eq '${filter}'`).command],
      [6, askHost(secret).command],
      [12, roleMend(identity, 'Key Vault Reader', scope)],
      [12, policyMend(identity, secret === '' ? 'kv' : secret)],
    ];

    const counted = commands.map(([, command]) => [wordsOf(command)?.length ?? 'no command', command]);

    expect(counted).toEqual(commands);
  }),
);

tried(
  'what is given to a command is what it gets',
  1000,
  fc.property(id, (scope) => {
    const words = plainWords(roleMend(identity, 'Reader', scope)) ?? [];
    const [, url = ''] = /--url "(.*)"$/.exec(askArm(cloud, scope, '2026-02-01').command) ?? [];

    const seen = scope.toWellFormed();
    if (!/[\p{C}'\u2028\u2029]/u.test(seen)) expect(words.at(-1)).toBe(seen);
    expect(decodeURIComponent(url.slice(cloud.armEndpoint.length).replace(/\?api-version=[\d-]+$/, ''))).toBe(seen);
  }),
);
