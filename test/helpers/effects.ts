import type { RoleAssignment } from '../../services/domain/access.ts';
import { assignmentName } from '../../services/domain/assignment-name.ts';
import type { AssignRole, BindHostname, Change, ImportCertificate } from '../../services/domain/change.ts';
import type { Facts } from '../../services/domain/evidence.ts';
import { nameOf, sameId } from '../../services/domain/resource-id.ts';
import { CERTIFICATE_USER, healthy } from './evidence.ts';
import { beside, boundTo } from './facts.ts';

/** What a change makes of an estate: of the certificate that is synced, else of the first one and all in its vault. */
export function make(change: Change, [first, ...others]: readonly Facts[]): Facts[] {
  if (!first) return [];
  if (change.kind === 'import-certificate') {
    return [first, ...withoutIt(others, change), successorOf(first, change)];
  }
  if (change.kind === 'bind-hostname')
    return [first, ...others].map((facts) => bound(facts, change, change.thumbprint));
  return [first, ...others].map((facts) =>
    concerns(change, facts, first) ? { ...facts, ...after(change, facts) } : facts,
  );
}

/** What taking it back makes of the estate: everything is as it was. */
export function unmake(change: Change, [first, ...others]: readonly Facts[]): Facts[] {
  if (!first) return [];
  if (change.kind === 'import-certificate') return [first, ...withoutIt(others, change)];
  if (change.kind === 'bind-hostname') return [first, ...others].map((facts) => bound(facts, change, change.before));
  return [first, ...others].map((facts) =>
    concerns(change, facts, first) ? { ...facts, ...before(change, facts) } : facts,
  );
}

/** A change to the certificate, or to its vault. */
type Own = Exclude<Change, ImportCertificate | BindHostname>;

function concerns(change: Own, { certificate, vault }: Facts, first: Facts): boolean {
  if (change.kind === 'sync-certificate') return sameId(certificate.id, change.certificateId);
  return certificate.id === first.certificate.id || (vault !== null && vault.id === first.vault?.id);
}

function withoutIt(estate: readonly Facts[], { certificateId }: ImportCertificate): readonly Facts[] {
  return estate.filter(({ certificate }) => certificate.id !== certificateId);
}

/** All certificates look at the same sites. */
function bound(facts: Facts, { host }: BindHostname, thumbprint: string | null): Facts {
  return { ...facts, ...rebound(facts, (binding) => binding.host === host, thumbprint) };
}

/** The role that App Service is given here, under the name that its assignment has. */
function given(change: AssignRole): RoleAssignment {
  const id = `${change.scope}/providers/Microsoft.Authorization/roleAssignments/${assignmentName(change)}`;
  return { ...CERTIFICATE_USER, id, scope: change.scope };
}

/** A certificate that follows the vault to where it has gone, beside the one that cannot. */
function successorOf(facts: Facts, { certificateId, vaultId, secretName }: ImportCertificate): Facts {
  const { certificate, newest } = facts;
  return {
    ...facts,
    certificate: {
      ...certificate,
      id: certificateId,
      name: nameOf(certificateId),
      keyVault: { vaultId, secretName },
      thumbprint: newest?.thumbprint ?? '',
      expiresOn: newest?.expiresOn ?? null,
    },
    vault: { ...healthy.vault, id: vaultId },
    vaultElsewhere: null,
    others: [beside(certificate.thumbprint)],
  };
}

function after(change: Own, facts: Facts): Partial<Facts> {
  const { vault, certificate, newest, roleAssignments, secret } = facts;
  switch (change.kind) {
    case 'add-access-policy': {
      if (!vault) return {};
      const { objectId, secrets, certificates } = change;
      const own = vault.accessPolicies.find((policy) => policy.objectId === objectId);
      const others = vault.accessPolicies.filter((policy) => policy !== own);
      const merged = {
        objectId,
        applicationId: null,
        secrets: [...(own?.secrets ?? []), ...secrets],
        certificates: [...(own?.certificates ?? []), ...certificates],
      };
      return { vault: { ...vault, accessPolicies: [...others, merged] } };
    }
    case 'assign-role':
      return {
        roleAssignments: { ...roleAssignments, held: [...roleAssignments.held, given(change)] },
        vaultRoles: [...facts.vaultRoles, given(change)],
      };
    case 'set-network-bypass':
      return vault ? { vault: { ...vault, networkRules: { ...change.rules, bypass: change.bypass } } } : {};
    case 'sync-certificate': {
      if (!newest) return {};
      const { thumbprint, expiresOn } = newest;
      return {
        certificate: { ...certificate, thumbprint, expiresOn, status: 'Succeeded' },
        ...rebound(facts, (binding) => binding.thumbprint === certificate.thumbprint, thumbprint),
      };
    }
    case 'enable-secret-version':
      return { secret: secret && { ...secret, enabled: true }, newest: newest && { ...newest, enabled: true } };
    case 'recover-vault':
      return { vault: healthy.vault, deletedVault: null };
    case 'recover-secret':
      return { secret: healthy.secret, newest: healthy.newest, deletedSecret: null };
    case 'start-renewal':
      return { pendingRenewal: { status: 'inProgress', details: '', error: null } };
  }
}

function before(change: Own, facts: Facts): Partial<Facts> {
  const { vault, roleAssignments, secret, newest } = facts;
  switch (change.kind) {
    case 'add-access-policy': {
      const without = (held: readonly string[], added: readonly string[]) =>
        held.filter((each) => !added.includes(each));
      const policies = vault?.accessPolicies.map((policy) => {
        if (policy.objectId !== change.objectId) return policy;
        const secrets = without(policy.secrets, change.undo.secrets);
        return { ...policy, secrets, certificates: without(policy.certificates, change.undo.certificates) };
      });
      const left = policies?.filter(({ secrets, certificates }) => secrets.length + certificates.length > 0) ?? [];
      return { vault: vault && { ...vault, accessPolicies: left } };
    }
    case 'assign-role':
      return {
        roleAssignments: { ...roleAssignments, held: roleAssignments.held.filter(({ id }) => id !== given(change).id) },
        vaultRoles: facts.vaultRoles.filter(({ id }) => id !== given(change).id),
      };
    case 'set-network-bypass':
      return { vault: vault && { ...vault, networkRules: change.rules } };
    case 'enable-secret-version':
      return { secret: secret && { ...secret, enabled: false }, newest: newest && { ...newest, enabled: false } };
    default:
      return {};
  }
}

type Binding = Facts['sites'][number]['bindings'][number];

/** Browsers get at once what a host name is bound to. */
function rebound(
  { sites, served }: Facts,
  moves: (binding: Binding) => boolean,
  thumbprint: string | null,
): Pick<Facts, 'sites' | 'served'> {
  const moved = new Set(sites.flatMap(({ bindings }) => bindings.filter(moves).map(({ host }) => host)));
  return {
    sites: sites.map((site) => ({
      ...site,
      bindings: site.bindings.map((binding) => (moves(binding) ? { ...binding, thumbprint } : binding)),
    })),
    served: served
      .filter(({ host }) => thumbprint !== null || !moved.has(host))
      .map((each) => {
        if (!moved.has(each.host) || thumbprint === null) return each;
        const [now] = boundTo(thumbprint, each.host).served;
        return now ?? each;
      }),
  };
}
