import { asLeft, type Left } from '../../../services/domain/as-left/index.ts';
import { withWho } from '../../../services/domain/as-left/with-who.ts';
import type { Change } from '../../../services/domain/change.ts';
import type { FactName, Facts } from '../../../services/domain/evidence.ts';
import { english, inEnglish } from '../../helpers/english.ts';
import { CERTIFICATE_USER, hence, NOW, policy, VAULT_ID } from '../../helpers/evidence.ts';
import { beside, boundTo, evidence, firewall, newest, secret, vault } from '../../helpers/facts.ts';
import { BIND, BYPASS, ENABLE, GRANT, IMPORT, ONE_OF_EACH, REBIND, ROLE } from '../remediations/planning.ts';

const UNKNOWN = 'could not be read, so nobody knows what would be overwritten.';
const OPEN = { ...BYPASS.rules, bypass: 'AzureServices' };
const AGAIN = { ...CERTIFICATE_USER, roleDefinitionId: `/roleDefinitions/${ROLE.roleId}` };
const NAME = IMPORT.certificateId.split('/').at(-1) ?? '';

function left(change: Change, facts: Partial<Facts>, unseen: readonly FactName[] = []): Left {
  return inEnglish(asLeft({ changes: [change] }, 0, evidence(facts, unseen)));
}

test.each<[Change, Partial<Facts>, string]>([
  [GRANT, vault({ accessPolicies: [] }), 'the entry is gone already'],
  [
    GRANT,
    vault({ accessPolicies: [{ ...policy, secrets: ['list'], certificates: [] }] }),
    'what was added is gone already',
  ],
  [ROLE, { vaultRoles: [AGAIN] }, 'somebody has given the role anew since, by an assignment of their own'],
  [ROLE, { vaultRoles: [] }, 'the assignment is gone already'],
  [BYPASS, vault({ networkRules: null }), 'the vault has no firewall rules any more'],
  [BYPASS, vault({ networkRules: firewall('NONE') }), 'it is closed to trusted services already'],
  [
    BYPASS,
    vault({ networkRules: { ...OPEN, ipRules: [] } }),
    'somebody has changed its rules since, and all of them would be overwritten',
  ],
  [ENABLE, { secret: null }, 'it is not there any more'],
  [ENABLE, { ...newest({ version: 'v3' }), ...secret({ version: 'v3' }) }, 'another version has taken its place since'],
  [ENABLE, secret({ enabled: false }), 'somebody has disabled it again already'],
  [REBIND, { sites: [] }, 'the host name is not on this site any more'],
  [REBIND, boundTo('AA'), 'it is bound as before already'],
  [REBIND, boundTo(null), 'somebody has changed the binding since: it is bound to nothing'],
  [REBIND, boundTo('CC'), 'somebody has changed the binding since: it is bound to CC, a third certificate'],
  [
    IMPORT,
    { ...boundTo('BB'), others: [beside('BB', { name: NAME })] },
    'shop.contoso.com is bound to it, and would lose its certificate',
  ],
])('of what $kind did it is said why it is not taken back', (change, facts, says) => {
  expect(left(change, facts)).toMatchObject({ says });
});

test.each<[Change, FactName, string]>([
  [GRANT, 'vault', `the access policies ${UNKNOWN}`],
  [ROLE, 'vaultRoles', `the roles ${UNKNOWN}`],
  [BYPASS, 'vault', `the firewall ${UNKNOWN}`],
  [ENABLE, 'secret', `the version ${UNKNOWN}`],
  [BIND, 'sites', `the bindings ${UNKNOWN}`],
  [IMPORT, 'sites', `the bindings ${UNKNOWN}`],
])('of what $kind did it is said what could not be read, and what would mend that', (change, fact, says) => {
  expect(left(change, {}, [fact])).toMatchObject({
    state: 'unseen',
    says: expect.stringMatching(new RegExp(`^${says}.*let it read ${fact}`)),
  });
});

test('what cannot be taken back at all is left as it is, and so is what no plan has', () => {
  const lasting = Object.values(ONE_OF_EACH).filter(({ undo }) => undo === null);

  expect(lasting.map(({ kind }) => kind)).toEqual([
    'recover-vault',
    'recover-secret',
    'start-renewal',
    'sync-certificate',
  ]);
  for (const change of lasting) expect(left(change, {})).toEqual({ state: 'as-left' });
  expect(asLeft({ changes: [] }, 0, evidence())).toEqual({ state: 'as-left' });
});

describe('a firewall', () => {
  const networks = [{ id: '/VNet/a' }, { id: '/vnet/b' }];
  const wide: Change = { ...BYPASS, rules: { ...BYPASS.rules, virtualNetworkRules: networks } };

  test.each<[string, Change, Partial<Facts>, Left['state']]>([
    ['is as it was', BYPASS, vault({ networkRules: firewall('AzureServices') }), 'as-left'],
    [
      'admits another address',
      BYPASS,
      vault({ networkRules: { ...OPEN, ipRules: [{ value: '198.51.100.7/32' }] } }),
      'changed',
    ],
    [
      'admits the same networks, in other letters and order',
      wide,
      vault({ networkRules: { ...OPEN, virtualNetworkRules: [{ id: '/VNET/B' }, { id: '/vnet/a' }] } }),
      'as-left',
    ],
    [
      'admits another network',
      wide,
      vault({ networkRules: { ...OPEN, virtualNetworkRules: [{ id: '/vnet/a' }, { id: '/vnet/c' }] } }),
      'changed',
    ],
    ['is of another vault', BYPASS, vault({ id: `${VAULT_ID}-2`, networkRules: OPEN }), 'changed'],
    ['went with its vault', BYPASS, { vault: null }, 'changed'],
  ])('that %s', (_, change, facts, state) => {
    expect(left(change, facts).state).toBe(state);
  });
});

test('an entry that has lost a part of what was added is another one, not one that is gone', () => {
  const undo = { ...GRANT.undo, secrets: ['get', 'list'] };

  expect(left({ ...GRANT, undo }, vault({ accessPolicies: [policy] })).state).toBe('changed');
});

test('an entry is gone where a part of it was added to, and nothing of that is left', () => {
  const undo = { ...GRANT.undo, certificates: [] };
  const before = { secrets: ['list'], certificates: ['list'] };
  const entry = { ...policy, secrets: ['list'], certificates: ['list'] };

  expect(left({ ...GRANT, undo, before }, vault({ accessPolicies: [entry] })).state).toBe('gone');
});

test('a version is known by its secret where the certificate could not be read', () => {
  expect(left(ENABLE, {}, ['newest']).state).toBe('as-left');
  expect(left(ENABLE, { newest: null }).state).toBe('as-left');
});

test('host names that are bound to nothing are not on a certificate that is not listed yet', () => {
  expect(left(IMPORT, boundTo(null)).state).toBe('as-left');
});

test('who wrote a vault says nothing of a certificate that was imported from it', () => {
  const deed = { at: hence(1), caller: 'cleo@contoso.com', operation: 'Update', resourceId: IMPORT.vaultId };

  expect(english(withWho('it is gone', IMPORT, NOW, evidence({ deeds: [deed] })))).toBe('it is gone');
});
