import { eventCard } from '../../../cards/event-card.ts';
import { incidentCard } from '../../../cards/incident-card.ts';
import type { Aftermath, Consequences, Touched, VaultEventKind } from '../../../services/index.ts';
import { NOW } from '../../helpers/cases.ts';
import { elementsOf, linesOf } from '../parts-of.ts';

const VAULT = '/subscriptions/s/providers/Microsoft.KeyVault/vaults/kv-shop';
const touched = (standing: Aftermath, name = standing as string, cause: string | null = null): Touched => ({
  certificateId: `/c/${name}`,
  name,
  hostNames: [],
  vaultId: VAULT,
  standing,
  cause,
});
const view = (
  kind: VaultEventKind,
  worth: readonly Touched[],
  but: Partial<Consequences> = {},
  event: Partial<Consequences['event']> = {},
) =>
  eventCard(
    {
      event: { id: 'e', kind, at: '2026-11-23T08:59:40.000Z', scope: VAULT, object: 'shop', ...event },
      takenAt: NOW,
      vaultIds: [VAULT],
      vaultsLeft: 0,
      touched: worth,
      ...but,
    },
    worth,
    NOW,
    'en',
  );
const lines = (...of: Parameters<typeof view>) => linesOf(view(...of));

test.each([
  ['new-version', 'New version in the vault'],
  ['near-expiry', 'About to expire in the vault'],
  ['expired', 'Expired in the vault'],
  ['access-changed', 'Access policies changed'],
  ['vault-changed', 'Vault changed'],
  ['roles-changed', 'Role assignments changed'],
] as const)('the head says what happened, to what, where, and how long ago: %s', (kind, words) => {
  expect(lines(kind, [touched('breaking')]).slice(0, 2)).toEqual([
    `📣 ${words} · shop · kv-shop`,
    '50 seconds ago (23 Nov 2026, 08:59 UTC)',
  ]);
});

test('the head knows several vaults, none, no object, and no time that is to come', () => {
  const head = (...of: Parameters<typeof view> extends [unknown, unknown, ...infer R] ? R : never) =>
    lines('roles-changed', [touched('breaking')], ...of);

  expect(head({ vaultIds: ['/v/a', '/v/b'] }, { object: null })[0]).toBe('📣 Role assignments changed · 2 vaults');
  expect(head({ vaultIds: [] }, { object: null })[0]).toBe('📣 Role assignments changed · 0 vaults');
  expect(head({}, { object: null })[0]).toBe('📣 Role assignments changed · kv-shop');
  expect(head({}, { at: '2026-11-23T10:00:00.000Z' })[1]).toBe('0 seconds ago (23 Nov 2026, 09:00 UTC)');
});

test.each<[VaultEventKind, readonly Aftermath[], string]>([
  ['near-expiry', ['breaking', 'ready'], '2 certificates follow it'],
  ['expired', ['sound'], 'One certificate follows it'],
  ['new-version', ['ready', 'ready'], 'All 2 certificates that follow it can take it: sync now?'],
  ['new-version', ['ready', 'mended', 'unsafe'], '1 of 3 certificates that follow it can take it'],
  ['access-changed', ['breaking', 'broken', 'mended'], 'This change will break 1 certificate at its next sync'],
  ['vault-changed', ['mended', 'mended'], 'After this change 2 certificates can sync again'],
  ['roles-changed', ['broken'], 'After this change 1 certificate can sync again'],
])('the heading is the one thing to know: %s, %j', (kind, standings, words) => {
  expect(
    lines(
      kind,
      standings.map((each) => touched(each)),
    )[2],
  ).toBe(words);
});

test.each<[readonly Aftermath[], string]>([
  [['breaking', 'ready'], 'warning'],
  [['broken', 'sound'], 'warning'],
  [['ready', 'mended'], 'good'],
  [['ready', 'unseen'], 'accent'],
  [['unsafe'], 'accent'],
])('the head has the colour of the worst of it: %j is %s', (standings, style) => {
  const [head] = view(
    'expired',
    standings.map((each) => touched(each)),
  ).card.body as readonly object[];

  expect(head).toMatchObject({ style });
});

test.each<[Aftermath, string, string]>([
  ['breaking', 'the next sync will fail', 'why is app yellow?'],
  ['broken', 'syncs fail, as they did before', 'why is app yellow?'],
  ['unsafe', 'the new version would do harm', 'why is app yellow?'],
  ['unseen', 'could not be judged: not all of the way could be read', 'why is app yellow?'],
  ['sound', 'nothing is in its way', 'why is app yellow?'],
  ['ready', 'can take the new version', 'sync app'],
  ['mended', 'can sync again', 'sync app'],
])('each certificate says how it stands, why, and what to say: %s', (standing, stands, words) => {
  expect(lines('expired', [touched(standing, 'app', 'It is so.')]).slice(3)).toEqual([
    `app · ${stands}`,
    'It is so.',
    `Say ${words}`,
  ]);
});

test('a name that may be markup, or what one approval takes with others, has nothing to say by itself', () => {
  expect(lines('expired', [touched('breaking', '*app*')]).slice(3)).toEqual(['*app* · the next sync will fail']);
  expect(lines('new-version', [touched('ready', 'a'), touched('mended', 'b'), touched('sound', 'c')]).slice(3)).toEqual(
    [
      'a · can take the new version',
      'b · can sync again',
      'c · nothing is in its way',
      'Say why is c yellow?',
      'One approval below takes all 2, the first alone before the others.',
      'Say sync all of shop',
    ],
  );
});

test('all are synced by the object that changed, else by the one vault, else by nothing that can be said', () => {
  const two = [touched('ready', 'a'), touched('ready', 'b')];

  expect(lines('roles-changed', two, {}, { object: null }).at(-1)).toBe('Say sync all of kv-shop');
  expect(lines('roles-changed', two, { vaultIds: ['/v/a', '/v/b'] }, { object: null }).at(-1)).toMatch(/^One approval/);
  expect(lines('roles-changed', two, { vaultIds: [] }, { object: null }).at(-1)).toMatch(/^One approval/);
  expect(lines('new-version', two.slice(1)).join()).not.toContain('One approval');
});

test('what does not fit, and vaults that were not looked at, are counted', () => {
  const eleven = Array.from({ length: 11 }, (_, place) => touched('breaking', `app${place}`));

  expect(lines('expired', eleven)).toContain('and 1 more certificate');
  expect(lines('expired', eleven.slice(1)).join()).not.toContain('more certificate');
  expect(lines('expired', eleven, { vaultsLeft: 2 }).at(-1)).toBe(
    '2 more vaults lie below this scope and were not looked at.',
  );
  expect(lines('expired', eleven).join()).not.toContain('not looked at');
});

test('how it stands is beside the name in bold, and why and what to say are small below it', () => {
  const touchedPart = elementsOf(view('expired', [touched('breaking', 'app', 'It is so.')]).card).find(
    ({ id }) => id === 'touched',
  );
  const blocks = elementsOf(touchedPart).filter(({ type }) => type === 'RichTextBlock');

  expect(blocks.map(({ spacing }) => spacing)).toEqual(['Small', 'None', 'None']);
  expect(elementsOf(blocks[0]).find(({ text }) => text === 'app')).toMatchObject({ weight: 'Bolder' });
  expect(elementsOf(blocks[1]).find(({ text }) => text === 'It is so.')).toMatchObject({ isSubtle: true });
});

describe('an incident', () => {
  const told = { source: 'PagerDuty', id: 'P1', title: 'TLS fails', urgency: 'high', url: 'https://x.example/i' };
  const incident = (but: Partial<Parameters<typeof incidentCard>[0]>, namesOne = true) =>
    incidentCard({ ...told, ...but }, namesOne, 'en');

  test('is told with its title and urgency, and can be opened where it is kept', () => {
    const { card, ...words } = incident({});

    expect(linesOf(words)).toEqual([
      '🚨 Incident · PagerDuty P1',
      'This case was opened by the on-call service',
      'TLS fails',
      'Urgency: high',
      'Open the incident: https://x.example/i',
    ]);
    expect(elementsOf(card).filter(({ type }) => type === 'Action.OpenUrl')).toMatchObject([{ url: told.url }]);
    expect((card.body as readonly object[])[0]).toMatchObject({ style: 'attention' });
  });

  test('without a title, an urgency, an address or a name says what it can', () => {
    expect(linesOf(incident({ title: ' ', urgency: null, url: null }, false)).slice(2)).toEqual([
      'It has no title.',
      'It names no certificate, app, vault or host that is known by its name, so everything is listed.',
    ]);
    expect(linesOf(incident({ title: 'x'.repeat(401) }))[2]).toBe(`${'x'.repeat(399)}…`);
  });
});
