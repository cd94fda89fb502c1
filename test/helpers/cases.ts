import { say } from '../../sentences/index.ts';
import type { Case, Diagnosis, Finding, Gap, Link, LinkState, Plan, Stage, Step } from '../../services/index.ts';
import { LINKS } from '../../services/index.ts';
import { changes, PRINCIPAL, TARGET, VAULT_ID } from './changes.ts';

/** The hour at which every case below is looked at. */
export const NOW = '2026-11-23T09:00:30Z';

export const ANA = { id: 'eaf215e1-e3ec-528c-8836-de9e6fa60424', name: 'Ana Silva' };
export const BEN = { id: '09d0434a-0268-5070-a9cb-430749ad8214', name: 'Ben Okafor' };

/** How Microsoft Graph is asked for App Service. */
export const APP_SERVICE =
  "https://graph.microsoft.com/v1.0/servicePrincipals(appId='abfa0a7c-a6b6-4736-8310-5855508787cd')";

const TAKEN_AT = '2026-11-23T09:00:02Z';

export const GRANT_MISSING: Finding = {
  rule: 'grant-missing',
  link: 'access',
  colour: 'yellow',
  symptom: false,
  says: say('rule-access.no-policy', { vault: 'kv-shop', principal: 'Microsoft Azure App Service' }),
  page: 'https://learn.microsoft.com/azure/app-service/configure-ssl-certificate',
  evidence: [
    {
      says: say('rule-access.policies-listed', { vault: 'kv-shop', count: 3, object: PRINCIPAL }),
      source: `GET https://management.azure.com${VAULT_ID}`,
      command: `az rest --method get --url "https://management.azure.com${VAULT_ID}?api-version=2026-02-01"`,
      at: '2026-11-23T09:00:01Z',
    },
    {
      says: `Microsoft Azure App Service is ${PRINCIPAL} in this tenant`,
      source: `GET ${APP_SERVICE}`,
      command: `az rest --method get --resource https://graph.microsoft.com --url "${APP_SERVICE.replaceAll("'", '%27')}"`,
      at: '2026-11-23T09:00:00Z',
    },
  ],
};

export const VAULT_UNREAD: Gap = {
  rule: 'grant-missing',
  link: 'access',
  unseen: say('facts.vault'),
  why: 'denied',
  mend: `az role assignment create --role Reader --assignee 2d2c74d5-210d-5646-b553-c036776a920d --scope ${VAULT_ID}`,
};

/** A chain that is sound but for the links named. */
export function chainWith(states: { readonly [L in Link]?: LinkState['state'] } = {}): readonly LinkState[] {
  return LINKS.map((link) => ({ link, state: states[link] ?? 'sound' }));
}

/** A diagnosis that is green but for what is named. */
export function diagnosis(but: Partial<Diagnosis> = {}): Diagnosis {
  return {
    colour: 'green',
    takenAt: TAKEN_AT,
    outageAt: null,
    countdown: null,
    firstBroken: null,
    findings: [],
    gaps: [],
    chain: chainWith(),
    ...but,
  };
}

export const YELLOW = diagnosis({
  colour: 'yellow',
  outageAt: '2026-12-09T09:00:30Z',
  countdown: { from: 'bound', host: 'shop.contoso.com', before: ['access', 'sync'] },
  firstBroken: { link: 'access', rule: 'grant-missing' },
  findings: [GRANT_MISSING],
  chain: chainWith({ access: 'broken', sync: 'not-reached', binding: 'not-reached' }),
});

export const UNKNOWN = diagnosis({
  colour: 'unknown',
  gaps: (['access', 'network', 'secret'] as const).map((link) => ({ ...VAULT_UNREAD, rule: `${link}-unjudged`, link })),
  chain: chainWith({ access: 'unread', network: 'unread', secret: 'unread', sync: 'not-reached' }),
});

/** The plan for a missing grant, but for what is named. */
export function plan(but: Partial<Plan> = {}): Plan {
  return {
    cures: 'grant-missing',
    risk: 'low',
    needs: [
      { action: 'Microsoft.KeyVault/vaults/accessPolicies/write', scope: VAULT_ID },
      { action: 'Microsoft.Web/certificates/write', scope: TARGET.certificateId },
    ],
    changes: [changes['add-access-policy'], changes['sync-certificate']],
    blockedBy: [],
    alsoOnVault: ['kv-shop-api-contoso-com', 'kv-shop-pay-contoso-com'],
    leadsTo: null,
    leftovers: [],
    able: null,
    terms: { approvals: 1, minutes: 30, breakGlass: false, grantHours: 0 },
    ...but,
  };
}

export const SYNC_ALONE = plan({
  cures: 'sync-overdue',
  needs: [{ action: 'Microsoft.Web/certificates/write', scope: TARGET.certificateId }],
  changes: [changes['sync-certificate']],
  alsoOnVault: [],
});

const opened = {
  id: 'c-7f3a',
  target: TARGET,
  askedBy: ANA,
  openedAt: '2026-11-23T09:00:00Z',
  conversation: '19:room@thread.v2',
  thread: '19:room@thread.v2',
  room: null,
  shownAt: null,
};
const planned = { ...opened, diagnosis: YELLOW, plan: plan(), approvals: [] };
const GRANTED: Step = { change: 0, at: '2026-11-23T09:00:20Z', outcome: 'done', says: '', requestId: '' };
const UNANSWERED: Step = { change: 1, at: '2026-11-23T09:00:25Z', outcome: 'no-answer', says: '', requestId: '' };
const DECIDED_AT = '2026-11-23T09:00:18Z';
const declined = { ...planned, decidedBy: BEN, decidedAt: DECIDED_AT };
const decided = {
  ...declined,
  approvals: [{ by: BEN, at: DECIDED_AT }],
  executeBy: '2026-11-23T09:30:18Z',
  breakGlass: null,
  begun: null,
};
const approved = { ...decided, steps: [GRANTED, UNANSWERED] };
const undone = { ...approved, undoneBy: BEN, undoneAt: '2026-11-23T09:00:26Z' };

/** A case at every stage. A new stage does not compile until it stands here. */
export const caseAt: { readonly [S in Stage]: Case & { readonly stage: S } } = {
  diagnosed: { ...opened, stage: 'diagnosed', stages: ['diagnosed'], diagnosis: diagnosis() },
  proposed: { ...planned, stage: 'proposed', stages: ['proposed'] },
  declined: { ...declined, stage: 'declined', stages: ['proposed', 'declined'] },
  expired: { ...planned, stage: 'expired', stages: ['proposed', 'expired'] },
  approved: { ...decided, steps: [GRANTED], stage: 'approved', stages: ['proposed', 'approved'] },
  overtaken: { ...decided, steps: [], stage: 'overtaken', stages: ['proposed', 'approved', 'overtaken'] },
  applied: {
    ...approved,
    stage: 'applied',
    stages: ['proposed', 'approved', 'applied'],
    waiting: { since: '2026-11-23T09:00:25Z', until: '2026-11-23T09:15:25Z' },
  },
  resolved: {
    ...approved,
    stage: 'resolved',
    stages: ['proposed', 'approved', 'applied', 'resolved'],
    diagnosis: diagnosis({ takenAt: '2026-11-23T09:00:48Z' }),
  },
  unresolved: { ...approved, stage: 'unresolved', stages: ['proposed', 'approved', 'applied', 'unresolved'] },
  failed: {
    ...approved,
    stage: 'failed',
    stages: ['proposed', 'approved', 'failed'],
    steps: [GRANTED],
    fault:
      "RequestDisallowedByPolicy: Resource 'kv-shop-wildcard-contoso-com' was disallowed by policy. Request id 4f0c2f7e.",
  },
  undoing: {
    ...undone,
    stage: 'undoing',
    stages: ['proposed', 'approved', 'applied', 'unresolved', 'undoing'],
    undoSteps: [],
  },
  undone: {
    ...undone,
    stage: 'undone',
    stages: ['proposed', 'approved', 'applied', 'unresolved', 'undoing', 'undone'],
    undoSteps: [{ change: 0, at: '2026-11-23T09:00:27Z', outcome: 'done', says: '', requestId: '' }],
    diagnosis: { ...YELLOW, takenAt: '2026-11-23T09:00:28Z' },
  },
};

/** A proposal with another plan. */
export function proposedWith(but: Partial<Plan>): Case & { readonly stage: 'proposed' } {
  return { ...caseAt.proposed, plan: plan(but) };
}
