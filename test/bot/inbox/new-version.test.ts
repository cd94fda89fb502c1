import { ofVault } from './event-samples.ts';
import { KEY, startInbox } from './inbox-bot.ts';
import { vaultBehind } from './vault-behind.ts';

jest.setTimeout(90_000);

const key = { 'aeg-sas-key': KEY };
const PATH = '/api/events';
let inbox: Awaited<ReturnType<typeof startInbox>>;
beforeAll(async () => {
  inbox = await startInbox('test/worlds/sync-pending.json', { GREENLIGHT_ROOM_LANGUAGE: 'de' });
});
afterAll(() => inbox.end());

test('a renewal in the vault is told with the sync that would take it, in the language of the room', async () => {
  const { id } = await vaultBehind(inbox.simulator);

  const told = await inbox.send(PATH, [ofVault('CertificateNewVersionCreated', 'wildcard-contoso-com', id)], key);

  expect(told.body).toEqual({ status: 'told' });
  const card = await inbox.shown('jetzt synchronisieren?');
  expect(JSON.stringify(card.body)).toContain('sync kv-shop-wildcard-contoso-com');
  expect(JSON.stringify(card.body)).toMatch(/vor \d+ Sekunden/);
  await inbox.shown('"verb":"sync"');
});
