import { CANARY, EIGHT, SECOND, THIRD, VAULT } from '../bot/one-cause/vault-room.ts';
import { BEN, type World } from '../helpers/room.ts';
import { enterWorld, type SignedRoom } from './room.ts';

jest.setTimeout(120_000);

let room: SignedRoom;
afterEach(() => room.leave());

/** A room over a vault that let eight certificates down, in which somebody has asked for all of them. */
async function enter(faults: World['behaviour']['faults'] = [], settings: Record<string, string> = {}) {
  room = await enterWorld('forty-one-cause', { faults }, settings);
  await room.ask(`fix all of ${VAULT}`);
}

const approve = () => room.press(BEN, 'approve', room.withToken(room.clientToken(BEN)));
const nameOf = (url: string) => new URL(url).pathname.split('/').at(-1) ?? '';
const changed = () => room.changes().map(({ url }) => nameOf(url));
/** Each write was made with the token of whoever approved, none with the bot's. */
const asBenAlone = () => expect([...new Set(room.changes().map(({ caller }) => caller))]).toEqual([BEN.id]);

/** What Azure answers to the sync of one certificate. */
function answering(name: string, more: object): World['behaviour']['faults'][number] {
  const body = { error: { code: 'Unauthorized', message: 'The access token is no longer good.' } };
  return {
    ...{ method: 'PUT', path: `certificates/${name}$`, times: 99, skip: 0, status: 401, headers: {}, body },
    ...{ applied: false, ...more },
  };
}

/** Two are done, the third is not, and the five behind it were not touched: the card says so of each. */
function toldOfEach(card: string): void {
  const text = [...card.matchAll(/"text":"([^"]*)"/g)].map(([, words]) => words).join('');
  expect(text).toContain('2 of 8 done');
  expect(text).toMatch(new RegExp(`${CANARY}: synced; seen green`));
  expect(text).toMatch(new RegExp(`${SECOND}: synced; seen green`));
  expect(text.match(/: not begun/g)).toHaveLength(5);
  expect(changed()).toEqual(expect.arrayContaining(['add', CANARY, SECOND]));
  expect(changed().filter((name) => EIGHT.slice(3).includes(name))).toEqual([]);
}

test('a group is mended wholly as whoever approved it, once signed in, and taken back as whoever asks for that', async () => {
  await enter();
  const bot = room.simulator.world().bot;

  await approve();
  await room.until(({ text }) => text.includes('all 8 are green'));

  expect(changed()).toEqual(['add', ...EIGHT]);
  asBenAlone();
  expect([...new Set(room.reads().map(({ caller }) => caller))]).toEqual([bot]);
  expect(room.tokens.asked.filter(({ what }) => what === 'exchange')).toHaveLength(1);

  await room.press(BEN, 'undo');
  await room.eventually(() => changed().at(-1) === 'remove');

  asBenAlone();
});

test('a sign-in of which Azure asks more in the middle ends the group there, and nobody goes on', async () => {
  const challenge = 'Bearer realm="", error="insufficient_claims", claims="eyJhY2Nlc3NfdG9rZW4iOnt9fQ=="';
  await enter([answering(THIRD, { headers: { 'www-authenticate': challenge } })]);

  await approve();
  const { text } = await room.until((card) => card.text.includes('Azure asks whoever approved to sign in afresh'));

  toldOfEach(text);
  asBenAlone();
});

test('a token that Entra gives no more in the middle ends the group there, and nobody goes on', async () => {
  await enter();
  room.entra.givesFor(60);
  // One for the press, one each for the grant and the first two.
  const over = {
    error: 'invalid_grant',
    error_description: 'AADSTS500133: Assertion is not within its valid time range.',
  } as const;
  room.entra.failAfter(4, over);

  await approve();
  const { text } = await room.until((card) => card.text.includes('once somebody decides on it anew'));

  toldOfEach(text);
  expect(text).toContain('That sign-in is too old');
  asBenAlone();
});

test('what a process that ends in the middle had not begun is left alone, even by one that makes changes as itself', async () => {
  const lost = answering(THIRD, { status: 504 });
  await enter([lost], { GREENLIGHT_PATIENCE_SECONDS: '3600' });
  await approve();
  await room.eventually(() => changed().includes(THIRD));

  await room.restart({ EXECUTE_AS: 'bot' });
  const before = room.changes().length;
  const { text } = await room.until((card) => card.text.includes(`The sign-in of ${BEN.name} ended`));

  expect(room.changes()).toHaveLength(before);
  toldOfEach(text);
  asBenAlone();
});
