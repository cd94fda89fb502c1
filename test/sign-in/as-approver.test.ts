import { BEN } from '../helpers/room.ts';
import { eventually } from '../helpers/stores.ts';
import { enterSeedRoom, type SignedRoom } from './room.ts';

jest.setTimeout(120_000);

let room: SignedRoom;

beforeAll(async () => {
  room = await enterSeedRoom();
  await room.ask();
});

afterAll(() => room.leave());

const asked = () =>
  room.changes().map(({ method, url, caller }) => [method, new URL(url).pathname.split('/').at(-1), caller]);

test('a fix is carried out as whoever approved it, and looked at as the bot', async () => {
  const bot = room.simulator.world().bot;

  const answer = await room.press(BEN, 'approve', room.withToken(room.clientToken(BEN)));
  await room.until(({ text }) => text.includes('Fixed'));

  expect(answer.body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
  expect(asked()).toEqual([
    ['PUT', 'add', BEN.id],
    ['PUT', 'kv-shop-wildcard-contoso-com', BEN.id],
  ]);
  expect([...new Set(room.reads().map(({ caller }) => caller))]).toEqual([bot]);
  expect(room.entra.asked[0]).toMatchObject({
    grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
    requested_token_use: 'on_behalf_of',
    assertion: room.signedIn(BEN),
    scope: expect.stringContaining('https://management.azure.com/.default'),
  });
});

test('a press that is delivered again finds the decision taken', async () => {
  const answer = await room.press(BEN, 'approve', room.withToken(room.clientToken(BEN)), room.proposed());

  expect(answer.body.statusCode).toBe(200);
  expect(asked()).toHaveLength(2);
});

test('taking back is done as whoever asks for that, by the sign-in that the service keeps', async () => {
  const exchanges = () => room.tokens.asked.filter(({ what }) => what === 'exchange').length;
  const before = exchanges();

  const answer = await room.press(BEN, 'undo');
  await room.until(({ text }) => text.includes('aken back'));
  // A card says so while it is being done, too.
  await eventually(async () => (asked().length > 2 ? true : null));

  expect(answer.body).toMatchObject({ statusCode: 200 });
  expect(exchanges()).toBe(before);
  expect(asked().slice(2)).toEqual([['PUT', 'remove', BEN.id]]);
});

test('no token is in the log, in the store, or in what the channel was sent', () => {
  const told = [room.said(), room.written(), JSON.stringify(room.connector.sent)].join('\n');

  expect(room.written()).toContain('signed in: carried out as this person');
  expect(told).not.toMatch(/\beyJ[\w-]{8}/);
  expect(told).not.toContain('the-password-of-the-application');
});
