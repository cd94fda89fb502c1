import type { Proposal } from '../../../services/domain/plan.ts';
import { type Looked, together } from '../../../services/remediations/together.ts';
import { wayOfAll } from '../../../services/remediations/way-of-all.ts';
import { BEN, diagnosis, plan, YELLOW } from '../../helpers/cases.ts';
import { changes, GROUP, SUCCESSOR_ID, VAULT_ID } from '../../helpers/changes.ts';

const LOCKED = { rule: 'read-only-lock', stops: 'plan', says: 'locked' } as const;
const GRANT = changes['add-access-policy'];

/** A certificate with the plan that it would have if it were the only one. */
function looked(name: string, shared: Proposal['changes'] = [GRANT], but: Partial<Proposal> = {}): Looked {
  const certificateId = `${GROUP}/Microsoft.Web/certificates/${name}`;
  const own = [...shared, { ...changes['sync-certificate'], certificateId }];
  const needs = [{ action: 'Microsoft.Web/certificates/write', scope: certificateId }];
  const proposal = plan({ changes: own, needs, alsoOnVault: ['one', 'two', 'other'], ...but });
  return { target: { certificateId, name, hostNames: [] }, diagnosis: YELLOW, proposal };
}

function namesOf(proposal: Proposal | undefined): readonly string[] {
  return proposal?.group?.members.map(({ name }) => name) ?? [];
}

test('what they share is done once, then one sync each, the first of them first', () => {
  const found = together([looked('one'), looked('two')], VAULT_ID);

  expect(
    found?.proposal.changes.map((change) => ('certificateId' in change ? change.certificateId : change.kind)),
  ).toEqual([
    'add-access-policy',
    `${GROUP}/Microsoft.Web/certificates/one`,
    `${GROUP}/Microsoft.Web/certificates/two`,
  ]);
  expect(found?.proposal).toMatchObject({ alsoOnVault: ['other'], leadsTo: null, group: { vaultId: VAULT_ID } });
  expect(found?.proposal.needs.map(({ scope }) => scope.split('/').at(-1))).toEqual(['one', 'two']);
  expect(found?.proposal.group?.members[0]?.before).toEqual({ found: ['grant-missing'], unseen: [] });
});

test('the most that share one thing go together; whatever needs another is named, and what is sound is not', () => {
  const sound: Looked = { ...looked('sound'), diagnosis: diagnosis(), proposal: null };
  const moved = looked('moved', [], { changes: [changes['import-certificate']], leadsTo: SUCCESSOR_ID });
  const none: Looked = { ...looked('by-hand'), proposal: null };

  const found = together([looked('alone', []), looked('one'), sound, moved, looked('two'), none], VAULT_ID);

  expect(namesOf(found?.proposal)).toEqual(['one', 'two']);
  expect(found?.proposal.group?.apart).toEqual(['alone', 'moved', 'by-hand']);
});

test('what is stopped by something of its own does not stop the others', () => {
  const stopped = looked('stopped', [GRANT], { blockedBy: [LOCKED] });

  expect(together([stopped, looked('one')], null)?.proposal).toMatchObject({
    blockedBy: [],
    group: { members: [{ name: 'one' }], apart: ['stopped'] },
  });
  expect(together([stopped], null)?.proposal.blockedBy).toEqual([LOCKED]);
});

test('of as many that share one thing and another, those that come first go together', () => {
  const other = (name: string) => looked(name, []);

  expect(namesOf(together([looked('one'), other('two')], VAULT_ID)?.proposal)).toEqual(['one']);
  expect(namesOf(together([looked('one'), looked('two'), other('three')], VAULT_ID)?.proposal)).toEqual(['one', 'two']);
  expect(namesOf(together([other('one'), looked('two'), looked('three')], VAULT_ID)?.proposal)).toEqual([
    'two',
    'three',
  ]);
});

test('several changes that they share are each done once, and what is left behind is told once', () => {
  const shared = [GRANT, changes['set-network-bypass']];
  const dead = { says: 'a dead grant', command: 'az keyvault delete-policy' };
  const leftovers = (name: string) => ({ says: name, command: name });
  const found = together(
    ['one', 'two'].map((name) => looked(name, shared, { leftovers: [dead, leftovers(name)] })),
    VAULT_ID,
  );

  expect(found?.proposal.changes.map(({ kind }) => kind)).toEqual([
    'add-access-policy',
    'set-network-bypass',
    'sync-certificate',
    'sync-certificate',
  ]);
  expect(found?.proposal.leftovers).toEqual([dead, leftovers('one'), leftovers('two')]);
});

test.each<[string, Partial<Proposal>]>([
  ['does nothing', { changes: [] }],
  ['leads to another certificate', { leadsTo: SUCCESSOR_ID }],
  ['syncs another certificate', { changes: [GRANT, changes['sync-certificate']] }],
])('a plan that %s is left apart', (_, but) => {
  expect(together([looked('odd', [GRANT], but)], VAULT_ID)).toBeNull();
});

test('a plan that syncs twice is left apart', () => {
  expect(together([looked('odd', [GRANT, changes['sync-certificate']])], VAULT_ID)).toBeNull();
  expect(together([looked('odd', [changes['sync-certificate']])], VAULT_ID)).toBeNull();
});

test('only who could make all of it may be able to approve', () => {
  const able = (name: string, ids: readonly string[] | null) => looked(name, [GRANT], { able: ids });

  expect(together([able('one', [BEN.id, 'x']), able('two', ['y', BEN.id])], null)?.proposal.able).toEqual([BEN.id]);
  expect(together([able('one', null), able('two', ['y'])], null)?.proposal.able).toEqual(['y']);
  expect(together([able('one', null)], null)?.proposal.able).toBeNull();
});

test('where nothing can be mended, there is nothing to do together', () => {
  expect(together([{ ...looked('one'), proposal: null }], null)).toBeNull();
  expect(together([looked('one', [], { changes: [GRANT] })], null)).toBeNull();
});

test('one plan mends what is wrong at a vault, or is only not synced', () => {
  expect(['grant-missing', 'role-missing', 'firewall-blocks-app-service', 'vault-soft-deleted'].map(wayOfAll)).toEqual([
    'fix',
    'fix',
    'fix',
    'fix',
  ]);
  expect(['sync-overdue', 'sync-status-stale'].map(wayOfAll)).toEqual(['sync', 'sync']);
  expect(['secret-disabled', 'vault-moved', 'renewal-failed'].map(wayOfAll)).toEqual([null, null, null]);
});
