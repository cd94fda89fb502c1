import { asLeft, type Left } from '../../../services/domain/as-left/index.ts';
import { withWho } from '../../../services/domain/as-left/with-who.ts';
import { assignmentName } from '../../../services/domain/assignment-name.ts';
import type { Change } from '../../../services/domain/change.ts';
import type { FactName, Facts } from '../../../services/domain/evidence.ts';
import type { NetworkRules } from '../../../services/domain/key-vault.ts';
import { english, inEnglish } from '../../helpers/english.ts';
import { CERTIFICATE_USER, NOW, policy, VAULT_ID } from '../../helpers/evidence.ts';
import { beside, boundTo, evidence, firewall, newest, secret, vault } from '../../helpers/facts.ts';
import { BIND, BYPASS, ENABLE, GRANT, IMPORT, ONE_OF_EACH, REBIND, ROLE } from '../remediations/planning.ts';

function seen(change: Change, facts: Partial<Facts>, changes: readonly Change[] = [change]): Left {
  return inEnglish(asLeft({ changes }, changes.indexOf(change), evidence(facts)));
}

const entry = (secrets: readonly string[], certificates: readonly string[] = ['get'], but: object = {}) =>
  vault({ accessPolicies: [{ ...policy, secrets, certificates, ...but }] });
const LISTING = { ...GRANT, before: { secrets: ['List'], certificates: [] } } as const;

describe('an access policy', () => {
  test.each<[string, Change, Partial<Facts>, Left['state']]>([
    ['holds what was added', GRANT, entry(['get']), 'as-left'],
    ['holds it in other letters', GRANT, entry(['Get'], ['GET']), 'as-left'],
    ['holds it beside what was there', LISTING, entry(['get', 'list']), 'as-left'],
    [
      'of another letter case names the same object',
      GRANT,
      entry(['get'], ['get'], { objectId: policy.objectId.toUpperCase() }),
      'as-left',
    ],
    ['gives more than that', GRANT, entry(['get', 'list']), 'changed'],
    ['gives less than that', GRANT, entry(['get'], []), 'changed'],
    ['has lost what was there before', LISTING, entry(['get']), 'changed'],
    ['has lost all that was added', LISTING, entry(['list'], []), 'gone'],
    ['is not there', GRANT, vault({ accessPolicies: [] }), 'gone'],
    ['is an on-behalf-of entry alone', GRANT, entry(['get'], ['get'], { applicationId: 'app' }), 'gone'],
    ['went with its vault', GRANT, { vault: null }, 'gone'],
  ])('%s', (_, change, facts, state) => {
    expect(seen(change, facts).state).toBe(state);
  });

  test('that somebody has changed says what it gives now', () => {
    expect(seen(GRANT, entry(['get', 'list'], []))).toEqual({
      state: 'changed',
      says: 'somebody has changed the entry since: it now gives get, list on secrets and nothing on certificates',
    });
  });

  test('of a case that an earlier version kept held nothing before', () => {
    const { before: _before, ...kept } = GRANT;

    expect(seen(kept as unknown as Change, entry(['get'])).state).toBe('as-left');
    expect(seen(kept as unknown as Change, entry(['get', 'list'])).state).toBe('changed');
  });
});

describe('a role assignment', () => {
  const own = {
    ...CERTIFICATE_USER,
    id: `${VAULT_ID}/providers/Microsoft.Authorization/roleAssignments/${assignmentName(ROLE)}`,
  };
  const definition = `/subscriptions/s/providers/Microsoft.Authorization/roleDefinitions/${ROLE.roleId}`;
  const again = { ...CERTIFICATE_USER, roleDefinitionId: definition };

  test.each<[string, Facts['vaultRoles'], Left['state']]>([
    ['stands under its own name', [again, own], 'as-left'],
    ['stands in other letters', [{ ...own, id: own.id.toUpperCase(), scope: VAULT_ID.toUpperCase() }], 'as-left'],
    ['was made anew by somebody else', [again], 'changed'],
    ['is gone', [], 'gone'],
    ['is gone, and somebody else has the role', [{ ...again, principalId: 'another' }], 'gone'],
    ['is gone, and another role is there', [{ ...again, roleDefinitionId: '/rd' }], 'gone'],
    ['is gone, and the role is given higher up', [{ ...again, scope: '/subscriptions/s' }], 'gone'],
  ])('%s', (_, vaultRoles, state) => {
    expect(seen(ROLE, { vaultRoles }).state).toBe(state);
  });
});

describe('a firewall', () => {
  const open = { ...BYPASS.rules, bypass: 'AzureServices' };
  const two = [{ value: '198.51.100.0/24' }, { value: '203.0.113.7/32' }];
  const wide: Change = { ...BYPASS, rules: { ...BYPASS.rules, ipRules: two } };

  test.each<[string, Change, NetworkRules | null, Left['state']]>([
    ['is open, and else as it was', BYPASS, open, 'as-left'],
    ['lists the same rules in another order', wide, { ...open, ipRules: two.toReversed() }, 'as-left'],
    ['is closed again', BYPASS, firewall('none'), 'gone'],
    ['has another rule', BYPASS, { ...open, ipRules: two }, 'changed'],
    ['lets everybody in', BYPASS, { ...open, defaultAction: 'Allow' }, 'changed'],
    ['has a network more', BYPASS, { ...open, virtualNetworkRules: [{ id: '/vnet' }] }, 'changed'],
    ['has no rules at all', BYPASS, null, 'changed'],
  ])('%s', (_, change, networkRules, state) => {
    expect(seen(change, vault({ networkRules })).state).toBe(state);
  });
});

describe('an enabled version', () => {
  test.each<[string, Partial<Facts>, Left['state']]>([
    ['is enabled', {}, 'as-left'],
    ['was disabled again', { ...newest({ enabled: false }), ...secret({ enabled: false }) }, 'gone'],
    ['was disabled in its secret alone', secret({ enabled: false }), 'gone'],
    ['has a newer one above it', { ...newest({ version: 'v3' }), ...secret({ version: 'v3' }) }, 'changed'],
    ['is gone', { secret: null, newest: null }, 'gone'],
  ])('%s', (_, facts, state) => {
    expect(seen(ENABLE, facts).state).toBe(state);
  });
});

describe('a binding', () => {
  test.each<[string, Partial<Facts>, Left['state']]>([
    ['is on what the bot bound it to', boundTo('BB'), 'as-left'],
    ['is as it was before', boundTo('AA'), 'gone'],
    ['is on a third certificate', boundTo('CC'), 'changed'],
    ['is on none', boundTo(null), 'changed'],
    ['is of a host name that is gone', boundTo('BB', 'other.contoso.com'), 'changed'],
    ['is of a site that is gone', { sites: [] }, 'changed'],
  ])('%s', (_, facts, state) => {
    expect(seen(REBIND, facts).state).toBe(state);
  });

  test('that was none before is as it was where there is none', () => {
    expect(seen({ ...BIND, before: null }, boundTo(null)).state).toBe('gone');
  });
});

describe('an imported certificate', () => {
  const name = IMPORT.certificateId.split('/').at(-1) ?? '';

  test.each<[string, Partial<Facts>, readonly Change[], Left['state']]>([
    ['has nothing bound to it', { ...boundTo('AA'), others: [beside('BB', { name })] }, [IMPORT], 'as-left'],
    ['has a host name bound to it', { ...boundTo('BB'), others: [beside('BB', { name })] }, [IMPORT], 'changed'],
    ['is known by what the plan bound to it', boundTo('BB'), [IMPORT, REBIND], 'changed'],
    ['is not listed yet, and nothing is bound that could be it', boundTo('BB'), [IMPORT], 'as-left'],
  ])('%s', (_, facts, changes, state) => {
    expect(seen(IMPORT, facts, changes).state).toBe(state);
  });
});

test.each<[Change, FactName]>([
  [GRANT, 'vault'],
  [BYPASS, 'vault'],
  [ROLE, 'vaultRoles'],
  [ENABLE, 'secret'],
  [REBIND, 'sites'],
  [IMPORT, 'sites'],
])('what cannot be seen is not taken for untouched: %j', ({ kind }, fact) => {
  const change = ONE_OF_EACH[kind];

  const left = inEnglish(asLeft({ changes: [change] }, 0, evidence({}, [fact])));

  expect(left).toMatchObject({ state: 'unseen', says: expect.stringContaining(`let it read ${fact}`) });
});

describe('who did it', () => {
  const deed = {
    at: '2026-11-23T10:30:00.000Z',
    caller: 'cleo@contoso.com',
    operation: 'Update',
    resourceId: VAULT_ID,
  };
  const since = (change: Change, facts: Partial<Facts>, unseen: readonly FactName[] = []) =>
    english(withWho('it is gone', change, NOW, evidence(facts, unseen)));

  test('is said where the log was read, and tells of a write of the vault after the bot’s own', () => {
    const words = 'it is gone (cleo@contoso.com wrote the vault on 2026-11-23 at 10:30 UTC)';

    for (const change of [GRANT, ROLE, BYPASS]) expect(since(change, { deeds: [deed] })).toBe(words);
    expect(since(GRANT, { deeds: [{ ...deed, resourceId: `${VAULT_ID}/accessPolicies/add` }] })).toBe(words);
  });

  test.each<[string, Change, Partial<Facts>, readonly FactName[]]>([
    ['nobody wrote it', GRANT, { deeds: [] }, []],
    ['only the bot did, before', GRANT, { deeds: [{ ...deed, at: NOW }] }, []],
    ['another vault was written', GRANT, { deeds: [{ ...deed, resourceId: `${VAULT_ID}-2` }] }, []],
    ['the log was not read', GRANT, { deeds: [deed] }, ['deeds']],
    ['the log does not tell of such things', REBIND, { deeds: [deed] }, []],
  ])('is left open where %s', (_, change, facts, unseen) => {
    expect(since(change, facts, unseen)).toBe('it is gone');
  });
});
