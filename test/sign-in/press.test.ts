import { ANA, BEN, CLEO } from '../helpers/room.ts';
import { CONNECTION, enterSeedRoom, type SignedRoom } from './room.ts';

jest.setTimeout(120_000);

let room: SignedRoom;

beforeAll(async () => {
  room = await enterSeedRoom();
  await room.ask();
});

afterAll(() => room.leave());

afterEach(() => expect(room.changes()).toEqual([]));

const words = ({ body }: Awaited<ReturnType<SignedRoom['press']>>) => String(body.value);

test('whoever may approve is asked to sign in, silently if their client can', async () => {
  expect(await room.press(BEN, 'approve')).toEqual({
    status: 200,
    body: {
      statusCode: 401,
      type: 'application/vnd.microsoft.activity.loginRequest',
      value: {
        text: 'Sign in, so that Azure makes this change as you',
        connectionName: CONNECTION,
        tokenExchangeResource: { id: expect.any(String), uri: 'api://botid-greenlight' },
        buttons: [{ type: 'signin', title: 'Sign in', value: expect.stringMatching(/^https:/) }],
      },
    },
  });
});

test('whoever may not approve is told so, and not asked to sign in', async () => {
  const answer = await room.press(ANA, 'approve', room.withToken(room.clientToken(ANA)));

  expect(answer.body).toMatchObject({
    statusCode: 200,
    value: expect.stringContaining('Whoever asked may not approve'),
  });
  expect(await room.press(CLEO, 'approve')).toMatchObject({ body: { statusCode: 200 } });
  const ways = room.tokens.asked.filter(({ what }) => what === 'resource');
  expect(room.tokens.asked.filter(({ userId }) => userId !== `29:${BEN.id}`)).toEqual(ways);
  expect(ways).toHaveLength(1);
});

test('a token that cannot be exchanged makes the client show the button', async () => {
  const answer = await room.press(BEN, 'approve', room.withToken('nothing that is known'));

  expect(answer).toMatchObject({
    status: 200,
    body: { statusCode: 412, type: 'application/vnd.microsoft.error.preconditionFailed' },
  });
});

test('a code that nobody was shown is not taken', async () => {
  expect(await room.press(BEN, 'approve', { state: '000000' })).toEqual({
    status: 200,
    body: { statusCode: 401, type: 'application/vnd.microsoft.error.inccorectAuthCode', value: null },
  });
});

test.each([
  ['of another person', () => room.clientToken(BEN, CLEO)],
  ['of another tenant', () => room.clientToken(BEN, BEN, '99999999-9999-4999-8999-999999999999')],
])('a sign-in %s is refused, forgotten, and asked for in person the next time', async (_, token) => {
  const answer = await room.press(BEN, 'approve', room.withToken(token()));
  const next = await room.press(BEN, 'approve');

  expect(words(answer)).toMatch(/somebody else than whoever pressed/);
  expect(room.tokens.asked.slice(-2).map(({ what }) => what)).toEqual(['sign-out', 'resource']);
  expect(next.body).toMatchObject({
    statusCode: 401,
    value: expect.not.objectContaining({ tokenExchangeResource: {} }),
  });
  expect(room.entra.asked).toEqual([]);
});

test('a code of the sign-in page is taken, and missing consent is told with the command for it', async () => {
  room.entra.failNext({
    error: 'invalid_grant',
    suberror: 'consent_required',
    error_description: 'AADSTS65001: The user or administrator has not consented to use the application.',
  });
  room.tokens.signsIn('123456', room.signedIn(BEN));

  const answer = await room.press(BEN, 'approve', { state: '123456' });

  expect(words(answer)).toMatch(/AADSTS65001.*az ad app permission admin-consent --id 3{8}/);
});

test('a claims challenge is told, and the sign-in after it is one in person', async () => {
  room.entra.failNext({
    error: 'interaction_required',
    error_description: 'AADSTS50076: Due to a configuration change, you must use multi-factor authentication.',
    claims: '{"access_token":{"capolids":{"essential":true,"values":["policy"]}}}',
  });

  const answer = await room.press(BEN, 'approve', room.withToken(room.clientToken(BEN)));
  const next = await room.press(BEN, 'approve');

  expect(words(answer)).toMatch(/conditional access policy asks for more.*AADSTS50076.*with a button/);
  expect(JSON.stringify(next.body.value)).not.toContain('tokenExchangeResource');
});

test('an application that Entra does not take is told to whoever runs the bot', async () => {
  room.entra.failNext({ error: 'invalid_client', error_description: 'AADSTS7000215: Invalid client secret provided.' });

  expect(words(await room.press(BEN, 'approve', room.withToken(room.clientToken(BEN))))).toMatch(
    /AADSTS7000215.*whoever runs Greenlight/,
  );
});

test('a token service that is down is told, and is no sign-in', async () => {
  room.tokens.breakDown(true);
  const answer = await room.press(BEN, 'approve', room.withToken(room.clientToken(BEN)));
  room.tokens.breakDown(false);

  expect(words(answer)).toMatch(/its service did not answer/);
});

test('a token that Entra gives of somebody else is not used', async () => {
  room.entra.confuse(CLEO.id);

  const answer = await room.press(BEN, 'approve', room.withToken(room.clientToken(BEN)));

  expect(words(answer)).toMatch(/somebody else than whoever pressed/);
  expect(room.said()).not.toMatch(/\beyJ/);
});
