import { readBearer } from '../../../bot/gate/bearer.ts';
import { SigningKeys } from '../../../bot/gate/keys.ts';
import { claimsFor, makeSigner, publishKeys, type Signer, token } from '../../helpers/channel-service.ts';

const HOUR = 3_600_000;
const claims = claimsFor('https://smba.trafficmanager.net/emea/', 0);
const known = makeSigner('known', ['msteams', 'slack']);
const later = makeSigner('later', ['msteams']);
const signers: Signer[] = [];
let now = 0;
let published: Awaited<ReturnType<typeof publishKeys>>;
let keys: SigningKeys;

beforeEach(async () => {
  now = 0;
  signers.splice(0, signers.length, known, makeSigner('slack', ['slack']), makeSigner('bare'));
  published = await publishKeys(signers);
  keys = new SigningKeys({ url: published.metadata, milliseconds: 2_000, now: () => now }, 'msteams');
});
afterEach(() => published.close());

async function refused(text: string): Promise<string | null> {
  const bearer = readBearer([`Bearer ${text}`]);
  if (!bearer) throw new Error('this is no token');
  return (await keys.refuse(bearer))?.because ?? null;
}

test('what is signed with a key for Teams is let in, and the keys are fetched once for many', async () => {
  const all = await Promise.all(Array.from({ length: 5 }, () => refused(token(claims, known))));

  expect(all).toEqual([null, null, null, null, null]);
  expect(published.asked).toEqual(['/metadata', '/keys']);
});

test('a key of another channel, one of none, an unknown one and a false signature are refused', async () => {
  const good = token(claims, known);

  expect(await refused(token(claims, signers[1] ?? known))).toBe('key');
  expect(await refused(token(claims, signers[2] ?? known))).toBe('key');
  expect(await refused(token(claims, later))).toBe('key');
  expect(await refused(token(claims, { ...later, kid: 'known' }))).toBe('signature');
  expect(await refused(`${good.slice(0, -8)}`)).toBe('signature');
  expect(await refused(good.replace(/\.[^.]+\./, `.${token({ ...claims, aud: 'x' }, known).split('.')[1]}.`))).toBe(
    'signature',
  );
});

test('a new key is found within the hour, however often it is asked for, and an old one is dropped within the day', async () => {
  await refused(token(claims, known));
  signers.splice(0, signers.length, later);

  now = HOUR;
  for (let attempt = 0; attempt < 20; attempt += 1) expect(await refused(token(claims, later))).toBe('key');
  expect(published.asked).toHaveLength(2);
  expect(await refused(token(claims, known))).toBeNull();
  now = HOUR + 1;
  expect(await refused(token(claims, later))).toBeNull();
  expect(await refused(token(claims, known))).toBe('key');
  now = 26 * HOUR;
  expect(await refused(token(claims, later))).toBeNull();
  expect(published.asked).toHaveLength(6);
});

test('where keys cannot be had nobody is let in, and they are asked for again', async () => {
  const nowhere = new SigningKeys({ url: 'http://127.0.0.1:1/metadata', milliseconds: 500, now: () => now }, 'msteams');
  const bearer = readBearer([`Bearer ${token(claims, known)}`]);
  if (!bearer) throw new Error('this is no token');

  await expect(nowhere.refuse(bearer)).rejects.toThrow();
  await expect(nowhere.refuse(bearer)).rejects.toThrow();
});
