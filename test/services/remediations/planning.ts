import type { Change } from '../../../services/domain/change.ts';
import type { Evidence, FactName, Facts } from '../../../services/domain/evidence.ts';
import type { Diagnosis, Finding, Link } from '../../../services/domain/finding.ts';
import type { Proposal } from '../../../services/domain/plan.ts';
import { remediations } from '../../../services/remediations/index.ts';
import { propose } from '../../../services/remediations/propose.ts';
import type { Around } from '../../../services/remediations/remediation.ts';
import { inEnglish } from '../../helpers/english.ts';
import { CERTIFICATE_ID, healthy, NOW, PRINCIPAL, SITE_ID, VAULT_ID } from '../../helpers/evidence.ts';
import { evidence } from '../../helpers/facts.ts';

/** Every rule on its link, as a certificate travels. */
export const LINK_OF = {
  'certificate-expired': 'certificate',
  'certificate-expiring': 'certificate',
  'certificate-not-from-key-vault': 'certificate',
  'order-not-ready': 'certificate',
  'plan-cannot-bind': 'certificate',
  'vault-not-found': 'vault',
  'vault-soft-deleted': 'vault',
  'vault-moved': 'vault',
  'vault-in-other-tenant': 'vault',
  'principal-absent': 'access',
  'grant-missing': 'access',
  'grant-lacks-secret-get': 'access',
  'grant-to-wrong-principal': 'access',
  'grant-is-compound': 'access',
  'role-missing': 'access',
  'role-insufficient': 'access',
  'grant-in-unused-model': 'access',
  'access-denied-by-assignment': 'access',
  'firewall-blocks-app-service': 'network',
  'perimeter-blocks-app-service': 'network',
  'secret-not-found': 'secret',
  'secret-soft-deleted': 'secret',
  'secret-disabled': 'secret',
  'secret-expired': 'secret',
  'secret-not-pkcs12': 'secret',
  'key-not-exportable': 'secret',
  'key-not-supported': 'secret',
  'renewal-failed': 'renewal',
  'renewal-awaits-merge': 'renewal',
  'renewal-not-automatic': 'renewal',
  'new-version-unsafe': 'renewal',
  'sync-pending': 'sync',
  'sync-overdue': 'sync',
  'sync-status-stale': 'sync',
  'binding-on-old-certificate': 'binding',
  'hostname-not-covered': 'binding',
  'hostname-unbound': 'binding',
  'thumbprint-pinned': 'binding',
  'served-certificate-differs': 'served',
} as const satisfies Readonly<Record<string, Link>>;
export type RuleId = keyof typeof LINK_OF;

export const SYMPTOMS: readonly RuleId[] = ['certificate-expired', 'certificate-expiring'];

/** A finding as a rule would make it; a note where its colour says so. */
export function found(rule: RuleId, colour: Finding['colour'] = 'yellow'): Finding {
  return { rule, link: LINK_OF[rule], colour, symptom: SYMPTOMS.includes(rule), says: rule, page: '', evidence: [] };
}

/** A diagnosis with these findings, in this order. */
export function diagnosisOf(findings: readonly Finding[]): Diagnosis {
  return {
    colour: 'yellow',
    takenAt: NOW,
    outageAt: null,
    countdown: null,
    firstBroken: null,
    findings,
    gaps: [],
    chain: [],
  };
}

/** Nobody else on the vault, and nothing known of the people present. */
export const ALONE: Around = { alsoOnVault: [], room: null, expiringDays: 30 };

/** What a plan is made from, but for the rules that are found. */
interface Given {
  readonly facts?: Partial<Facts>;
  readonly unseen?: readonly FactName[];
  readonly around?: Partial<Around>;
}

/** The plan for these findings, in English: a rule's id stands for the yellow finding that it makes. */
export function planFor(findings: readonly (RuleId | Finding)[], given: Given = {}): Proposal | null {
  const whole = findings.map((each) => (typeof each === 'string' ? found(each) : each));
  const seen: Evidence = evidence(given.facts, given.unseen);
  return inEnglish(propose(diagnosisOf(whole), seen, remediations, { ...ALONE, ...given.around }));
}

/** What such a plan would do; nothing without a plan. */
export function changesFor(findings: readonly (RuleId | Finding)[], given: Given = {}): readonly Change[] {
  return planFor(findings, given)?.changes ?? [];
}

/** The facts with each of these names, one at a time not seen. */
export function eachUnseen(names: readonly FactName[]): readonly (readonly [FactName])[] {
  return names.map((name) => [name] as const);
}

export const SYNC = { kind: 'sync-certificate', certificateId: CERTIFICATE_ID, undo: null } as const;
export const GRANT = {
  kind: 'add-access-policy',
  vaultId: VAULT_ID,
  tenantId: 'tenant',
  objectId: PRINCIPAL,
  principalName: 'Microsoft Azure App Service',
  secrets: ['get'],
  certificates: ['get'],
  before: { secrets: [], certificates: [] },
  undo: { kind: 'remove-access-policy', secrets: ['get'], certificates: ['get'] },
} as const;
export const ROLE = {
  kind: 'assign-role',
  scope: VAULT_ID,
  principalId: PRINCIPAL,
  principalName: 'Microsoft Azure App Service',
  roleId: 'db79e9a7-68ee-4b58-9aeb-b90e7c24fcba',
  roleName: 'Key Vault Certificate User',
  undo: { kind: 'delete-role-assignment' },
} as const;
export const BYPASS = {
  kind: 'set-network-bypass',
  vaultId: VAULT_ID,
  bypass: 'AzureServices',
  rules: { bypass: 'None', defaultAction: 'Deny', ipRules: [{ value: '203.0.113.7/32' }], virtualNetworkRules: [] },
  undo: { kind: 'set-network-bypass', bypass: 'None' },
} as const;
export const BIND = {
  kind: 'bind-hostname',
  siteId: SITE_ID,
  host: 'shop.contoso.com',
  thumbprint: 'BB',
  before: 'AA',
  undo: null,
} as const;
/** The thumbprint before is still held, by the certificate that the host name leaves. */
export const REBIND = { ...BIND, undo: { kind: 'bind-hostname', thumbprint: 'AA' } } as const;
const IN_VAULT = {
  vaultId: VAULT_ID,
  vaultUri: healthy.vault.uri,
  model: 'access-policies',
  secretName: 'wildcard',
} as const;
export const RECOVER_VAULT = {
  kind: 'recover-vault',
  vaultId: VAULT_ID,
  location: 'westeurope',
  tenantId: 'tenant',
  undo: null,
} as const;
export const RECOVER_SECRET = { kind: 'recover-secret', ...IN_VAULT, object: 'certificate', undo: null } as const;
export const ENABLE = {
  kind: 'enable-secret-version',
  ...IN_VAULT,
  object: 'certificate',
  version: 'v2',
  undo: { kind: 'disable-secret-version' },
} as const;
export const RENEW = { kind: 'start-renewal', ...IN_VAULT, issuer: 'Northwind', undo: null } as const;
export const IMPORT = {
  kind: 'import-certificate',
  certificateId: CERTIFICATE_ID.replace('kv-shop-wildcard', 'kv-shop-wildcard-2'),
  location: 'West Europe',
  serverFarmId: healthy.certificate.serverFarmId,
  vaultId: VAULT_ID.replace('rg-shop-prod', 'rg-security'),
  secretName: 'wildcard',
  undo: { kind: 'delete-certificate' },
} as const;

/** One change of every kind. A new kind does not compile until it stands here. */
export const ONE_OF_EACH: { readonly [K in Change['kind']]: Extract<Change, { kind: K }> } = {
  'add-access-policy': GRANT,
  'assign-role': ROLE,
  'set-network-bypass': BYPASS,
  'recover-vault': RECOVER_VAULT,
  'recover-secret': RECOVER_SECRET,
  'enable-secret-version': ENABLE,
  'start-renewal': RENEW,
  'sync-certificate': SYNC,
  'import-certificate': IMPORT,
  'bind-hostname': REBIND,
};
