import { APP, makeSigner, publishKeys, TENANT } from '../helpers/channel-service.ts';
import { startEntra } from '../helpers/entra.ts';
import { startTokenService } from '../helpers/token-service.ts';
import { examined, leadNobody, leadToEntra } from './led-to-entra.ts';

jest.setTimeout(60_000);

const SECRET = 'the-secret-of-the-bot';

let entra: Awaited<ReturnType<typeof startEntra>>;
let keys: Awaited<ReturnType<typeof publishKeys>>;
let tokens: Awaited<ReturnType<typeof startTokenService>>;
beforeAll(async () => {
  [entra, keys, tokens] = await Promise.all([
    startEntra(),
    publishKeys([makeSigner('key-1', ['msteams'])]),
    startTokenService(),
  ]);
  entra.knows(APP, SECRET);
});
beforeEach(() => leadToEntra(Number(new URL(entra.url).port), entra.authority));
afterEach(() => {
  tokens.breakDown(false);
  leadNobody();
});
afterAll(() => Promise.all([entra.close(), keys.close(), tokens.close()]));

async function ofSignIn(settings: object) {
  const { of } = await examined({
    HOST: '127.0.0.1',
    MicrosoftAppId: APP,
    MicrosoftAppPassword: SECRET,
    MicrosoftAppTenantId: TENANT,
    GREENLIGHT_CHANNEL_KEYS: keys.metadata,
    GREENLIGHT_SIGN_IN_TOKENS: tokens.url,
    ...settings,
  });
  return of('sign-in');
}

const APPROVER = { EXECUTE_AS: 'approver', GREENLIGHT_SIGN_IN_CONNECTION: 'greenlight' };

test('the connection by which approvers sign in is looked up in the registration of the bot', async () => {
  const [line, ...more] = await ofSignIn(APPROVER);

  expect(more).toEqual([]);
  expect(line).toMatchObject({
    verdict: 'ok',
    says: `Approvers sign in by the connection greenlight of the bot ${APP}.`,
  });
  expect(tokens.asked.at(-1)).toMatchObject({ what: 'status', userId: '29:greenlight-doctor' });
});

test('one that is not there is named, with those that are', async () => {
  const [line] = await ofSignIn({ ...APPROVER, GREENLIGHT_SIGN_IN_CONNECTION: 'greenlihgt' });

  expect(line).toMatchObject({ verdict: 'fail', mend: { setting: 'GREENLIGHT_SIGN_IN_CONNECTION' } });
  expect(line?.says).toContain('no OAuth connection called greenlihgt');
  expect(line?.says).toContain('It has greenlight, another.');
});

test('a service of tokens that is down is a warning, with the command to look at it', async () => {
  tokens.breakDown(true);
  const [line] = await ofSignIn(APPROVER);

  expect(line).toMatchObject({
    verdict: 'warn',
    mend: { command: `curl --show-error --max-time 10 ${tokens.url}` },
  });
});

test('a bot that changes things as itself has nobody sign in', async () => {
  expect(await ofSignIn({})).toEqual([]);
});
