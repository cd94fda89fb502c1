import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { APP, TENANT } from '../helpers/channel-service.ts';
import { GROUP, playing, run } from './doctor-in.ts';

jest.setTimeout(90_000);

const real = { MicrosoftAppId: APP, MicrosoftAppPassword: 'secret-of-the-bot', MicrosoftAppTenantId: TENANT };

test.each([
  ['--wrld x'],
  ['--world a --azure http://127.0.0.1:1'],
  ['--azure nowhere'],
  ['--scope kv-shop'],
  ['--world /nowhere/at/all.json'],
])('%s is a matter of usage', async (args) => {
  const { code, err, out } = await run(args.split(' '));

  expect(code).toBe(2);
  expect(err).toContain('usage: npm run -s doctor');
  expect(out).toBe('');
});

test('one line each, with what mends it', async () => {
  const { url } = await playing();
  const { code, out } = await run(['--azure', url]);

  expect(code).toBe(0);
  for (const line of out.trim().split('\n')) expect(line).toMatch(/^(?:ok {4}|warn {2}|fail {2})[a-z-]+ +\S/);
  expect(out).toMatch(/^warn {2}fixes .* {2}-> az keyvault set-policy /m);
  expect(out).toMatch(/^warn {2}teams .* {2}-> set MicrosoftAppId$/m);
});

test('a scope narrows what is looked at', async () => {
  const { url } = await playing();
  const { out } = await run(['--azure', url, '--scope', `${GROUP}/`]);

  expect(out).toContain('rg-shop-prod: certificates and web apps can be listed.');
  expect(out).not.toContain('shop-prod: certificates and web apps can be listed in');
});

test('every fault of the configuration is a line with its setting, and all else is looked at all the same', async () => {
  const { url } = await playing();
  const { code, out } = await run(['--azure', url, '--json'], {
    ...real,
    MicrosoftAppTenantId: '',
    PORT: 'http',
    GREENLIGHT_ADMINS: 'ana',
  });
  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

  expect(code).toBe(1);
  expect(
    lines.filter(({ check }) => check === 'configuration').map(({ verdict, mend }) => [verdict, mend?.setting]),
  ).toEqual([
    ['fail', 'PORT'],
    ['fail', 'GREENLIGHT_ADMINS'],
    ['fail', 'MicrosoftAppTenantId'],
  ]);
  expect(lines.map(({ check }) => check)).toEqual(expect.arrayContaining(['store', 'identity', 'vault']));
  expect(out).not.toContain('secret-of-the-bot');
});

test('a store that cannot be opened fails; one that was not there is not there afterwards', async () => {
  const { url } = await playing();
  const folder = mkdtempSync(join(tmpdir(), 'greenlight-doctor-'));
  const file = join(folder, 'cases.sqlite');

  const [broken, fresh] = [
    await run(['--azure', url], { GREENLIGHT_STORE: join(folder, 'no', 'such', 'place.sqlite') }),
    await run(['--azure', url], { GREENLIGHT_STORE: file }),
  ];

  expect(broken.code).toBe(1);
  expect(broken.out).toMatch(/^fail {2}store .*cannot be opened.*-> set GREENLIGHT_STORE$/m);
  expect(fresh.out).toContain(`ok    store           The store ${file} keeps`);
  expect(existsSync(file)).toBe(false);
  rmSync(folder, { recursive: true });
});

test('an Azure that is not there, and one that never answers, are faults in words', async () => {
  const silent = createServer(() => undefined).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const address = silent.address();
  const port = typeof address === 'object' && address ? address.port : 0;

  const [gone, hanging] = await Promise.all([
    run(['--azure', 'http://127.0.0.1:1']),
    run(['--azure', `http://127.0.0.1:${port}`]),
  ]);
  silent.closeAllConnections();
  silent.close();

  for (const { code, out } of [gone, hanging]) {
    expect(code).toBe(1);
    expect(out).toMatch(/^fail {2}identity .*Azure could not be reached at http:\/\/127\.0\.0\.1/m);
    expect(out).toMatch(/^ok {4}store/m);
  }
});
