import type { RoleAssignment } from '../../../services/domain/access.ts';
import type { Change } from '../../../services/domain/change.ts';
import type { FactName } from '../../../services/domain/evidence.ts';
import { needsOf } from '../../../services/domain/need.ts';
import { ableHere } from '../../../services/remediations/able-here.ts';
import { permission, READER, role } from '../../helpers/evidence.ts';
import { evidence } from '../../helpers/facts.ts';
import { ENABLE, GRANT, SYNC } from './planning.ts';

const ANA = 'ana';
const BEN = 'ben';
const given = (actions: readonly string[], who: string, principalType = 'User'): RoleAssignment => ({
  ...role('Some Role', [permission({ actions })], who),
  principalType,
});
const READS: RoleAssignment = { ...role('Reader', [READER], ANA), principalType: 'User' };
const POLICIES = 'Microsoft.KeyVault/vaults/accessPolicies/write';

function able(
  vaultRoles: readonly RoleAssignment[],
  { changes = [GRANT, SYNC], room = [ANA, BEN], unseen = [] }: Partial<Given> = {},
) {
  return ableHere(changes.map(needsOf), room, evidence({ vaultRoles }, unseen));
}

interface Given {
  readonly changes: readonly Change[];
  readonly room: readonly string[] | null;
  readonly unseen: readonly FactName[];
}

test('of a room those are told who have a role that would do, or might have one', () => {
  expect(able([READS, given([POLICIES], BEN)])).toEqual([BEN]);
  expect(able([READS])).toEqual([]);
});

test('inside a vault that obeys access policies nobody may whom none of them lets do it, as far as they were seen', () => {
  expect(able([READS], { changes: [ENABLE] })).toEqual([]);
  expect(able([READS], { changes: [ENABLE], unseen: ['vault'] })).toBeNull();
});

test.each<[string, readonly RoleAssignment[], Partial<Given>]>([
  ['everybody might be in a group that may', [given([POLICIES], 'group', 'Group')], {}],
  ['the plan touches no vault', [READS], { changes: [SYNC] }],
  ['nobody knows who is there', [READS], { room: null }],
  ['nobody is there', [READS], { room: [] }],
  ['the roles were not seen', [READS], { unseen: ['vaultRoles'] }],
  ['the roles were not asked for', [], {}],
  ['the certificate was not seen', [READS], { unseen: ['certificate'] }],
])('of nobody it is said that they may not where %s', (_, roles, but) => {
  expect(able(roles, but)).toBeNull();
});
