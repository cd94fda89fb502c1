import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { readConfig } from '../../bot/config.ts';
import { teamsPorts } from '../../bot/doctor/teams-ports.ts';
import { within } from '../../bot/within.ts';
import { attempt } from '../../services/doctor/attempt.ts';
import { APP, makeSigner, publishKeys, TENANT } from '../helpers/channel-service.ts';
import { startEntra } from '../helpers/entra.ts';
import { examined, leadNobody, leadToEntra } from './led-to-entra.ts';

jest.setTimeout(60_000);

const SECRET = 'the-secret-of-the-bot';
const real = { MicrosoftAppId: APP, MicrosoftAppPassword: SECRET, MicrosoftAppTenantId: TENANT };
const asked: string[] = [];

function lead(port: number, ca = ''): void {
  leadToEntra(port, ca, (host) => asked.push(host));
}

async function listening(): Promise<{ readonly port: number; close(): void }> {
  const server = createServer(() => undefined).listen(0, 'localhost');
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}

let entra: Awaited<ReturnType<typeof startEntra>>;
let keys: Awaited<ReturnType<typeof publishKeys>>;
beforeAll(async () => {
  [entra, keys] = await Promise.all([startEntra(), publishKeys([makeSigner('key-1', ['msteams'])])]);
  entra.knows(APP, SECRET);
});
beforeEach(() => void asked.splice(0));
afterEach(leadNobody);
afterAll(() => Promise.all([entra.close(), keys.close()]));

/** What the doctor says of Teams. */
function ofTeams(settings: object) {
  return examined({ ...real, GREENLIGHT_CHANNEL_KEYS: keys.metadata, ...settings });
}

test('a bot that gets its token for the channel service, from the Entra of its cloud and tenant', async () => {
  lead(Number(new URL(entra.url).port), entra.authority);
  const { of } = await ofTeams({});

  expect(of('teams')).toEqual([
    {
      check: 'teams',
      verdict: 'ok',
      scope: null,
      says: `The bot ${APP} gets a token with which it speaks to Teams.`,
      mend: null,
    },
  ]);
  expect(of('keys')).toMatchObject([{ verdict: 'ok' }]);
  expect(new Set(asked)).toEqual(new Set(['login.microsoftonline.com']));
  expect(entra.asked.at(-1)).toMatchObject({
    grant_type: 'client_credentials',
    client_id: APP,
    scope: expect.stringContaining('https://api.botframework.com/.default'),
  });
});

test("a wrong secret, in Entra's words, with the command for a new one and no word of the old", async () => {
  lead(Number(new URL(entra.url).port), entra.authority);
  const { code, out, of } = await ofTeams({ MicrosoftAppPassword: 'the-secret-of-yesterday' });

  expect(code).toBe(1);
  expect(of('teams')).toMatchObject([{ verdict: 'fail', mend: { command: `az ad app credential reset --id ${APP}` } }]);
  expect(of('teams')[0]?.says).toMatch(
    new RegExp(`^The bot ${APP} gets no token with which to speak to Teams: .*AADSTS7000215: Invalid client secret`),
  );
  expect(out).not.toContain('the-secret-of-yesterday');
});

test('an Entra that is not reached', async () => {
  const server = await listening();
  server.close();
  lead(server.port);
  const { code, of } = await ofTeams({});

  expect(code).toBe(1);
  expect(of('teams')[0]?.says).toMatch(/gets no token .* from login\.microsoftonline\.com: \S/);
  const login = `https://login.microsoftonline.com/${TENANT}/v2.0/.well-known/openid-configuration`;
  expect(of('teams')).toMatchObject([
    { verdict: 'fail', mend: { command: `curl --fail --show-error --max-time 10 ${login}` } },
  ]);
});

test('an Entra that never answers', async () => {
  const server = await listening();
  lead(server.port);
  const ports = teamsPorts(readConfig(real), 20_000);
  if (ports === 'none') throw new Error('it has an application');

  expect(await attempt(500, within, () => ports.token())).toEqual({
    trouble: { say: 'doctor.late', with: { seconds: 1 } },
  });
  server.close();
});
