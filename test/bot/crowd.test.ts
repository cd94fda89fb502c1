import { caseView } from '../../bot/refresh.ts';
import type { AuditLine } from '../../services/domain/audit.ts';
import { firstBroken } from '../../services/domain/audit-check.ts';
import type { Case } from '../../services/index.ts';
import { buttonsOf } from '../cards/parts-of.ts';
import { EMULATOR_KEY } from '../helpers/azurite.ts';
import { ANA, BEN, CLEO, changesAzure } from '../helpers/room.ts';
import { eventually } from '../helpers/stores.ts';
import { withoutTimes } from '../helpers/without-times.ts';
import { APPROVERS, CROWD, crowdedWorld, pressesOf, sideBySide } from './crowd.ts';
import { type Answer, type Hanging, startInstances } from './instances-room.ts';

jest.setTimeout(120_000);

const BOTS = 3;
const SEED = 11;
/** How many presses are under way at any moment. */
const AT_ONCE = 100;
const WORDS = 'application/vnd.microsoft.activity.message';
const CARD = 'application/vnd.microsoft.card.adaptive';

const presses = pressesOf(SEED, BOTS);
/** Some of those who may approve, and some who may not, at each of the bots. */
const late = Array.from({ length: BOTS }, (_, bot) =>
  [ANA, BEN, CLEO].map((by) => ({ by, bot, id: `late-${bot}-${by.id}` })),
).flat();

let room: Awaited<ReturnType<typeof startInstances>>;
let hanging: Hanging;
let answers: readonly Answer[] = [];
let end: Case;
let audit: readonly AuditLine[] = [];

beforeAll(async () => {
  room = await startInstances(BOTS, crowdedWorld(), CROWD);
  await room.say(0, ANA, 'why is kv-shop-wildcard-contoso-com yellow?');
  hanging = await found(async () => approvable());

  answers = await sideBySide(presses, AT_ONCE, (each) => room.press(hanging, 'approve', each));

  end = await found(async () => ended());
  await found(async () => (JSON.stringify(room.shown().card).includes('Fixed: every link is sound') ? true : null));
  audit = await Array.fromAsync(room.stores.store.audit());
});
afterAll(() => room.end());

/** The card with the fix, once it hangs in the channel. */
function approvable(): Hanging | null {
  const { cardId, card } = room.shown();
  const button = buttonsOf(card).find(({ verb }) => verb === 'approve');
  return button ? { cardId, data: button.data as object } : null;
}

async function ended(): Promise<Case | null> {
  const { caseId } = hanging.data as { readonly caseId: string };
  const stored = await room.stores.store.read(caseId);
  return stored?.current.stage === 'resolved' ? stored.current : null;
}

async function found<T>(look: () => Promise<T | null>): Promise<T> {
  const seen = await eventually(look, 40);
  if (seen === null) throw new Error('it did not come to pass');
  return seen;
}

test('a thousand presses of fifty people at three bots make the change once', () => {
  expect(presses).toHaveLength(1_000);
  expect(new Set(presses.map(({ by }) => by.id)).size).toBe(50);
  expect(room.simulator.requests().filter(changesAzure).map(write)).toEqual([
    'PUT add',
    'PUT kv-shop-wildcard-contoso-com',
  ]);
  expect(end.stages).toEqual(['proposed', 'approved', 'applied', 'resolved']);
});

test('one of those who may approve has, and the audit says so once and is whole', async () => {
  const moves = audit.filter(({ event }) => event !== 'refused');
  const approvals = moves.filter(({ event }) => event === 'approved');

  expect(approvals.map(({ by }) => APPROVERS.includes(by?.id ?? ''))).toEqual([true]);
  expect(moves.filter(({ stage }) => stage === 'resolved')).toHaveLength(1);
  expect(new Set(moves.map(({ caseId }) => caseId))).toEqual(new Set([end.id]));
  expect(await firstBroken(audit)).toBeNull();
});

test('every other press is refused on the record, for what was in its way', () => {
  const refusals = audit.filter(({ event }) => event === 'refused');
  const pressersOf = (code: string) => refusals.filter(({ outcome }) => outcome === code).map(({ by }) => by?.id ?? '');
  const mayApprove = (id: string) => APPROVERS.includes(id);
  const told = pressersOf('not-an-approver').length + pressersOf('four-eyes').length;
  const tooLate = pressersOf('already-decided');

  expect(refusals).toHaveLength(presses.length - 1);
  expect(told + tooLate.length).toBe(refusals.length);
  expect(pressersOf('not-an-approver').length).toBeGreaterThan(0);
  expect(pressersOf('not-an-approver').filter(mayApprove)).toEqual([]);
  expect(pressersOf('four-eyes').filter((id) => id !== ANA.id)).toEqual([]);
  expect(tooLate.filter(mayApprove)).toHaveLength(presses.filter(({ by }) => mayApprove(by.id)).length - 1);
});

test('everybody who pressed got a card, or was told in words why not', () => {
  const odd = answers.filter(
    ({ status, body: { statusCode, type, value } }) =>
      status !== 200 ||
      statusCode !== 200 ||
      !(type === WORDS ? isRefusal(value) : type === CARD && isCardOf(value, end)),
  );

  expect(answers).toHaveLength(presses.length);
  expect(odd).toEqual([]);
});

test('whoever presses when all is over sees the same end at every bot, and it is what the channel shows', async () => {
  const right = withoutTimes(caseView(end, end.diagnosis.takenAt).card);

  const seen = await sideBySide(late, late.length, (each) => room.press(hanging, 'approve', each));

  expect(new Set(seen.map(({ body }) => withoutTimes(body.value)))).toEqual(new Set([right]));
  expect(withoutTimes(room.shown().card)).toBe(right);
  expect(room.shown().cardId).toBe(hanging.cardId);
});

test('whoever checks again finds all of it sound at every bot, and nothing is changed for that', async () => {
  const before = room.simulator.requests().filter(changesAzure).length;

  const seen = await sideBySide(late, late.length, (each) => room.press(hanging, 'refresh', each));
  const looks = await found(async () => {
    const opened = (await Array.fromAsync(room.stores.store.audit())).filter(({ event }) => event === 'opened');
    return opened.length > late.length ? opened.slice(1) : null;
  });

  expect(seen.map(({ status, body }) => [status, body.type])).toEqual(late.map(() => [200, CARD]));
  expect(looks.map(({ colour, stage }) => `${stage} ${colour}`)).toEqual(late.map(() => 'diagnosed green'));
  expect(room.simulator.requests().filter(changesAzure)).toHaveLength(before);
});

test('all that the bots said of it holds no token, no key and no certificate', () => {
  expect(room.said()).toMatch(/"stage":"resolved"/);
  expect(room.said()).not.toMatch(/eyJ|Bearer |AccountKey|SharedKey|BEGIN |MII[A-Za-z0-9+/]/);
  expect(room.said()).not.toContain(EMULATOR_KEY);
});

function write({ method, url }: { readonly method: string; readonly url: string }): string {
  return `${method} ${url.split('?')[0]?.split('/').at(-1)}`;
}

function isRefusal(words: unknown): boolean {
  return typeof words === 'string' && /^(You may not decide this|Whoever asked may not approve)/.test(words);
}

/** A card of this case on which nothing is left to approve. */
function isCardOf(card: unknown, { target }: Case): boolean {
  const buttons = buttonsOf(card).map(({ verb }) => verb);
  return JSON.stringify(card).includes(target.name) && !buttons.includes('approve');
}
