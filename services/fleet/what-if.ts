import { say, type Words } from '../../sentences/index.ts';
import type { Evidence, Observed } from '../domain/evidence.ts';
import type { Link } from '../domain/finding.ts';
import type { NetworkRules, Vault } from '../domain/key-vault.ts';

/** What may be done to a vault, of which one can ask beforehand what it would break. */
export const WHAT_IFS = ['private', 'untrusted', 'roles', 'access-policies', 'ungranted', 'deleted'] as const;
export type WhatIf = (typeof WHAT_IFS)[number];

/** The evidence with that one fact changed, or why it cannot be told what the change would come to. */
export interface Changed {
  readonly evidence: Evidence;
  readonly untold: Words | null;
}

/** The only links that each change can break. */
export const TOUCHES: { readonly [W in WhatIf]: readonly Link[] } = {
  private: ['network'],
  untrusted: ['network'],
  roles: ['access'],
  'access-policies': ['access'],
  ungranted: ['access'],
  deleted: ['vault'],
};

/** Closed to everybody, trusted services too. */
const CLOSED: NetworkRules = { bypass: 'None', defaultAction: 'Deny', ipRules: [], virtualNetworkRules: [] };

/** The evidence of one certificate as it would be if its vault were changed so. */
export function changed(evidence: Evidence, what: WhatIf): Changed {
  const { vault } = evidence.facts;
  if (!vault.seen || !vault.value) return { evidence, untold: null };
  const found = { ...vault, value: vault.value };
  switch (what) {
    case 'private':
      return goingPrivate(evidence, found);
    case 'untrusted':
      return withVault(evidence, found, { publicNetworkAccess: 'Disabled', networkRules: CLOSED });
    case 'roles':
    case 'access-policies':
      return withVault(evidence, found, { model: what });
    case 'ungranted':
      return withoutGrants(evidence, found);
    case 'deleted':
      return withoutVault(evidence, found);
  }
}

type SeenVault = Observed<Vault | null> & { readonly seen: true; readonly value: Vault };

/**
 * What a vault without any rules does to trusted services once its public access is off is not documented: it may keep
 * them out.
 */
function goingPrivate(evidence: Evidence, vault: SeenVault): Changed {
  const after = withVault(evidence, vault, { publicNetworkAccess: 'Disabled' });
  return vault.value.networkRules ? after : { ...after, untold: say('what-if.no-exception-stated') };
}

function withVault(evidence: Evidence, vault: SeenVault, part: Partial<Vault>): Changed {
  const facts = { ...evidence.facts, vault: { ...vault, value: { ...vault.value, ...part } } };
  return { evidence: { ...evidence, facts }, untold: null };
}

/** What lets App Service in by itself is taken away; what a group of it is given stays. */
function withoutGrants(evidence: Evidence, vault: SeenVault): Changed {
  const { principal, roleAssignments } = evidence.facts;
  const objectId = principal.seen ? principal.value?.objectId : undefined;
  const accessPolicies = vault.value.accessPolicies.filter((each) => each.objectId !== objectId);
  const after = withVault(evidence, vault, { accessPolicies }).evidence;
  if (!roleAssignments.seen) return { evidence: after, untold: null };
  const held = roleAssignments.value.held.filter(({ principalId }) => principalId !== objectId);
  const roles = { ...roleAssignments, value: { ...roleAssignments.value, held } };
  return { evidence: { ...after, facts: { ...after.facts, roleAssignments: roles } }, untold: null };
}

/** Deleted as a portal or a script deletes it: it can be recovered until it is purged. */
function withoutVault(evidence: Evidence, vault: SeenVault): Changed {
  const { id, location } = vault.value;
  const deleted = { id, location, deletedOn: evidence.takenAt, purgedOn: null };
  const { source, command, at } = vault;
  const facts: Evidence['facts'] = {
    ...evidence.facts,
    vault: { ...vault, value: null },
    deletedVault: { source, command, at, seen: true, value: deleted },
    vaultElsewhere: { source, command, at, seen: true, value: null },
  };
  return { evidence: { ...evidence, facts }, untold: null };
}
