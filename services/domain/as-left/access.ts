import { commas, say, type Words } from '../../../sentences/index.ts';
import { assignmentName } from '../assignment-name.ts';
import type { AddAccessPolicy, AssignRole, SetNetworkBypass } from '../change.ts';
import type { Evidence } from '../evidence.ts';
import type { NetworkRules, Vault } from '../key-vault.ts';
import { nameOf, sameId } from '../resource-id.ts';
import { AS_LEFT, changed, gone, type Left, unseen } from './left.ts';

const NOTHING: AddAccessPolicy['before'] = { secrets: [], certificates: [] };

/** An entry that holds what it held before and what the bot added, no more and no less, is as the bot left it. */
export function policyAsLeft(change: AddAccessPolicy, { facts: { vault } }: Evidence): Left {
  if (!vault.seen) return unseen('left.unseen-policies', vault);
  const entry = policiesOf(vault.value, change.vaultId).find(
    ({ objectId, applicationId }) => sameId(objectId, change.objectId) && applicationId === null,
  );
  if (!entry) return gone(say('left.entry-gone'));
  // A case of an earlier version does not tell what was held before: then nothing counts as that.
  const { before = NOTHING, undo } = change;
  const parts = (['secrets', 'certificates'] as const).map((part) => ({
    now: namesIn(entry[part]),
    added: namesIn(undo[part]),
    expected: namesIn([...before[part], ...undo[part]]),
  }));
  if (parts.every(({ now, expected }) => isSame(now, expected))) return AS_LEFT;
  if (parts.every(({ now, added }) => !added.some((each) => now.includes(each)))) return gone(say('left.added-gone'));
  const { secrets, certificates } = entry;
  return changed(say('left.entry-changed', { secrets: given(secrets), certificates: given(certificates) }));
}

function given(permissions: readonly string[]): Words {
  return permissions.length > 0 ? commas(permissions) : say('left.nothing');
}

/** The assignment has a name that only this grant gives it. */
export function roleAsLeft(change: AssignRole, { facts: { vaultRoles } }: Evidence): Left {
  if (!vaultRoles.seen) return unseen('left.unseen-roles', vaultRoles);
  const own = assignmentName(change);
  const there = vaultRoles.value.filter(({ scope }) => sameId(scope, change.scope));
  if (there.some(({ id }) => sameId(nameOf(id), own))) return AS_LEFT;
  const again = there.find(
    ({ principalId, roleDefinitionId }) =>
      sameId(principalId, change.principalId) && sameId(nameOf(roleDefinitionId), change.roleId),
  );
  return again ? changed(say('left.role-anew')) : gone(say('left.role-gone'));
}

/** To set the firewall back is to write all of it, so that every rule of it has to be as it was. */
export function firewallAsLeft(change: SetNetworkBypass, { facts: { vault } }: Evidence): Left {
  if (!vault.seen) return unseen('left.unseen-firewall', vault);
  const rules = vault.value && sameId(vault.value.id, change.vaultId) ? vault.value.networkRules : null;
  if (!rules) return changed(say('left.no-firewall'));
  if (isSameWord(rules.bypass, change.undo.bypass)) return gone(say('left.closed-already'));
  const expected = { ...change.rules, bypass: change.bypass };
  return JSON.stringify(inOrder(rules)) === JSON.stringify(inOrder(expected))
    ? AS_LEFT
    : changed(say('left.firewall-changed'));
}

function policiesOf(vault: Vault | null, vaultId: string): Vault['accessPolicies'] {
  return vault && sameId(vault.id, vaultId) ? vault.accessPolicies : [];
}

function namesIn(permissions: readonly string[]): readonly string[] {
  return [...new Set(permissions.map((each) => each.toLowerCase()))].toSorted();
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.join() === other.join();
}

function isSameWord(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Azure returns rules in any order, and ids in any letter case. */
function inOrder({ bypass, defaultAction, ipRules, virtualNetworkRules }: NetworkRules): readonly unknown[] {
  return [
    bypass.toLowerCase(),
    defaultAction.toLowerCase(),
    ipRules.map(({ value }) => value).toSorted(),
    virtualNetworkRules.map(({ id }) => id.toLowerCase()).toSorted(),
  ];
}
