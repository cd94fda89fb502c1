import { BEN } from '../helpers/room.ts';
import { CONNECTION, enterSeedRoom, type SignedRoom } from './room.ts';

jest.setTimeout(120_000);

let room: SignedRoom;

beforeAll(async () => {
  room = await enterSeedRoom();
  await room.ask();
});

afterAll(() => room.leave());

const posted = () =>
  room.connector.sent.filter(({ body }) => JSON.stringify(body).includes('vnd.microsoft.card.oauth')).length;
const exchange = (token: string) =>
  room.invoke(BEN, 'signin/tokenExchange', { id: 'exchange-7', connectionName: CONNECTION, token });

test('whoever approves by word is asked to sign in below', async () => {
  const [code = ''] = /approve [0-9a-f]{6}/.exec(room.proposed().text) ?? [];

  await room.say(BEN, code);
  await room.until(({ text }) => text.includes('Sign in first'));
  await room.eventually(() => posted() === 1);

  expect(room.changes()).toEqual([]);
});

test('a client whose token cannot be exchanged is told to show the button, and another of theirs may try', async () => {
  expect(await exchange('nothing that is known')).toEqual({
    status: 412,
    body: { id: 'exchange-7', connectionName: CONNECTION, failureDetail: expect.any(String) },
  });
});

test('a code that nobody was shown is no sign-in', async () => {
  expect((await room.invoke(BEN, 'signin/verifyState', { state: '000000' })).status).toBe(404);
  expect((await room.invoke(BEN, 'signin/verifyState', {})).status).toBe(400);
});

test('of all clients of a person the first to sign in counts, and what they said is gone on with once', async () => {
  const before = room.tokens.asked.filter(({ what }) => what === 'exchange').length;
  const token = room.clientToken(BEN);

  const answers = await Promise.all([exchange(token), exchange(token), exchange(token)]);
  await room.until(({ text }) => text.includes('Fixed'));

  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(room.tokens.asked.filter(({ what }) => what === 'exchange').length - before).toBe(1);
  expect(room.changes().map(({ caller }) => caller)).toEqual([BEN.id, BEN.id]);
});

test('a sign-in that nothing waits for is told', async () => {
  room.tokens.signsIn('654321', room.signedIn(BEN));

  expect((await room.invoke(BEN, 'signin/verifyState', { state: '654321' })).status).toBe(200);
  await room.eventually(() => room.connector.sent.some(({ body }) => /You are signed in/.test(body.text ?? '')));
});
