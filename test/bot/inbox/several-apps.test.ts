import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ofVault } from './event-samples.ts';
import { KEY, startInbox } from './inbox-bot.ts';
import { vaultBehind } from './vault-behind.ts';

jest.setTimeout(90_000);

interface Resource {
  readonly id: string;
  readonly name: string;
  readonly type: string;
}

const folder = mkdtempSync(join(tmpdir(), 'several-apps-'));
let inbox: Awaited<ReturnType<typeof startInbox>>;
beforeAll(async () => {
  const world = JSON.parse(readFileSync('test/worlds/sync-pending.json', 'utf8')) as { resources: Resource[] };
  const certificate = world.resources.find(({ type }) => type === 'Microsoft.Web/certificates');
  if (!certificate) throw new Error('the world has a certificate');
  // Two more apps import the same certificate of the vault.
  for (const name of ['pay', 'search'])
    world.resources.push({ ...certificate, id: certificate.id.replace(/[^/]+$/, name), name });
  const file = join(folder, 'world.json');
  writeFileSync(file, JSON.stringify(world));
  inbox = await startInbox(file);
});
afterAll(async () => {
  await inbox.end();
  rmSync(folder, { recursive: true });
});

test('a renewal that three apps can take is one approval for all three, the first alone before the others', async () => {
  const { id } = await vaultBehind(inbox.simulator);

  const told = await inbox.send('/api/events', [ofVault('CertificateNewVersionCreated', 'wildcard-contoso-com', id)], {
    'aeg-sas-key': KEY,
  });

  expect(told.body).toEqual({ status: 'told' });
  const card = JSON.stringify((await inbox.shown('All 3 certificates that follow it can take it: sync now?')).body);
  expect(card).toContain('sync all of wildcard-contoso-com');
  expect(card).not.toContain('sync pay');
  const offered = JSON.stringify((await inbox.shown('"verb":"sync"')).body);
  expect(offered).toMatch(/3 certificates, one approval/);
  await inbox.quiet();
  const cases = inbox.cards().filter(({ body }) => JSON.stringify(body).includes('"verb":"sync"'));
  expect(new Set(cases.map(({ body }) => JSON.stringify(body).match(/"caseId":"[^"]+"/)?.[0])).size).toBe(1);
});
