import { asCloudEvent, ofResource, ofVault, validation } from './event-samples.ts';
import { KEY, ROOM, startInbox } from './inbox-bot.ts';
import { vaultBehind } from './vault-behind.ts';

jest.setTimeout(90_000);

let inbox: Awaited<ReturnType<typeof startInbox>>;
let vault: Awaited<ReturnType<typeof vaultBehind>>;
beforeAll(async () => {
  inbox = await startInbox('test/worlds/healthy.json');
  vault = await vaultBehind(inbox.simulator);
});
afterAll(() => inbox.end());

const key = { 'aeg-sas-key': KEY };
const PATH = '/api/events';

test('the question of Event Grid is answered with its code, with the key in a header or in the address', async () => {
  const answer = { status: 200, body: { validationResponse: validation.data.validationCode } };

  expect(await inbox.send(PATH, [validation], key)).toMatchObject(answer);
  expect(await inbox.send(`${PATH}?key=${KEY}`, [validation])).toMatchObject(answer);
});

test('the question of CloudEvents is answered for Event Grid and for nobody else', async () => {
  const asked = (origin: string) =>
    inbox.send(PATH, null, { 'webhook-request-origin': origin, 'webhook-request-rate': '120' }, 'OPTIONS');

  const granted = await asked('eventgrid.azure.net');

  expect(granted.status).toBe(200);
  expect(granted.headers.get('webhook-allowed-origin')).toBe('eventgrid.azure.net');
  expect(granted.headers.get('webhook-allowed-rate')).toBe('*');
  const refused = await asked('evil.example');
  expect(refused.status).toBe(403);
  expect(refused.headers.get('webhook-allowed-origin')).toBeNull();
});

test('a change that breaks nothing is noted and not told', async () => {
  const before = inbox.cards().length;

  expect(
    (await inbox.send(PATH, [ofVault('VaultAccessPolicyChanged', 'kv-shop', vault.id, 'calm')], key)).body,
  ).toEqual({
    status: 'noted',
  });
  expect(
    (await inbox.send(PATH, [ofResource('Write', '/subscriptions/x/providers/a/b/c', 'a/b/write')], key)).body,
  ).toEqual({
    status: 'noted',
  });
  expect(inbox.cards().length).toBe(before);
});

test('a policy that is gone is told at once and once, by whichever event of it, and in a thread its case', async () => {
  await vault.takeAway();
  const policy = ofVault('VaultAccessPolicyChanged', 'kv-shop', vault.id, 'p-1');
  const write = ofResource('Write', vault.id, 'Microsoft.KeyVault/vaults/write', 'w-1');

  await inbox.quiet();
  inbox.connector.failNext({ status: 403 });
  const unheard = await inbox.send(PATH, [policy], key);
  const told = await inbox.send(PATH, asCloudEvent(policy), { ...key, 'content-type': 'application/cloudevents+json' });
  const again = await inbox.send(PATH, [policy], key);
  const other = await inbox.send(PATH, [write], key);

  // Nobody could be told the first time, so that it has to come again.
  expect(unheard.status).toBe(500);
  expect([told.body, again.body, other.body].map(({ status }) => status)).toEqual(['told', 'noted', 'noted']);
  const card = await inbox.shown('This change will break 1 certificate at its next sync');
  expect(decodeURIComponent(card.path)).toContain(`/v3/conversations/${ROOM}/activities`);
  const own = await inbox.shown('Approve fix');
  expect(decodeURIComponent(own.path)).toContain(`${ROOM};messageid=card-`);
});

test('a certificate that no app follows is nothing to tell', async () => {
  const nowhere = ofVault('CertificateNewVersionCreated', 'no-such-certificate', vault.id, 'n-1');

  expect((await inbox.send(PATH, [nowhere], key)).body).toEqual({ status: 'noted' });
});

test.each<[string, number, string, unknown, Record<string, string>]>([
  ['without a key', 401, PATH, [validation], {}],
  ['with another key', 401, PATH, [validation], { 'aeg-sas-key': `${KEY}x` }],
  ['with two keys', 401, `${PATH}?key=${KEY}`, [validation], key],
  ['with a token, where none is taken', 401, PATH, [validation], { authorization: 'Bearer a.b.c' }],
  ['of nothing', 400, PATH, [], key],
  ['of another kind', 400, PATH, { hello: 'world' }, key],
  ['of another type', 400, PATH, [validation], { ...key, 'content-type': 'text/plain' }],
  ['that is too large', 413, PATH, [{ ...validation, subject: 'x'.repeat(300_000) }], key],
])('a delivery %s is refused with %d', async (_, status, path, body, headers) => {
  expect((await inbox.send(path, body, headers)).status).toBe(status);
});
