import type { Case, Change, Finding, Guard, Link, Plan, Stage, Step } from '../../services/index.ts';
import { BEN, caseAt, chainWith, GRANT_MISSING, plan, YELLOW } from '../helpers/cases.ts';
import { changes, SUCCESSOR_ID } from '../helpers/changes.ts';

type At<S extends Stage> = Case & { readonly stage: S };

export const DONE: Step = { change: 0, at: '2026-11-23T09:00:20Z', outcome: 'done', says: '', requestId: '' };

/** A case that waits after other changes, with other answers of Azure's. */
export function appliedWith(kinds: readonly Change['kind'][], steps: readonly Partial<Step>[]): At<'applied'> {
  return {
    ...caseAt.applied,
    plan: plan({ changes: kinds.map((kind) => changes[kind]) }),
    steps: steps.map((step, change) => ({ ...DONE, at: '2026-11-23T09:00:25Z', change, ...step })),
  };
}

/** A case at a stage after its changes were made, each one done but for what is named. */
export function endedWith<S extends 'resolved' | 'unresolved' | 'failed' | 'undoing' | 'undone'>(
  stage: S,
  but: Partial<Plan>,
  outcomes?: readonly Step['outcome'][],
): At<S> {
  const made = plan(but);
  const came = outcomes ?? made.changes.map(() => 'done' as const);
  const steps = came.map((outcome, change): Step => ({ ...DONE, change, outcome }));
  return { ...caseAt[stage], plan: made, steps } as At<S>;
}

/** A case that failed while it was taken back. */
export const FAILED_UNDO = {
  ...endedWith('failed', { changes: [changes['assign-role'], changes['bind-hostname']] }),
  stages: ['proposed', 'approved', 'applied', 'resolved', 'undoing', 'failed'],
  undoneBy: BEN,
  undoneAt: '2026-11-23T09:00:26Z',
  undoSteps: [{ ...DONE, change: 1, at: '2026-11-23T09:00:27Z' }],
  fault: "ScopeLocked: The scope 'kv-shop' cannot perform delete operation. Request id 4f0c2f7e.",
} as const;

/** A fault, with the request that proves it, for which there is no plan. */
export function manual(rule: string, link: Link, source: string, says = `${rule}, as its rule says it.`): Case {
  const finding: Finding = {
    ...GRANT_MISSING,
    rule,
    link,
    says,
    evidence: [
      {
        says: `what proves ${rule}`,
        source,
        command: `az rest --method get --url "${source.replace('GET ', '')}"`,
        at: YELLOW.takenAt,
      },
    ],
  };
  return {
    ...caseAt.diagnosed,
    diagnosis: {
      ...YELLOW,
      countdown: { from: 'held', host: null, before: [link] },
      firstBroken: { link, rule },
      findings: [finding],
      chain: chainWith({ [link]: 'broken', served: 'not-looked' }),
    },
  };
}

/** A plan that two people have to approve. */
export const TWO: Partial<Plan> = { risk: 'high', terms: { ...plan().terms, approvals: 2 } };
export const FOR_A_TIME: Partial<Plan> = { terms: { ...plan().terms, grantHours: 8 } };
export const BROKEN_GLASS = { reason: 'Nobody else is on call tonight, and the shop is down.' };
export const LEFT_ALONE: Step = {
  ...DONE,
  outcome: 'left-alone',
  says: 'somebody has changed the entry since: it now gives get, list on secrets and get on certificates',
};

/** A guard of every kind. */
export const GUARDS: readonly Guard[] = [
  { rule: 'read-only-lock', stops: 'plan', says: 'The ReadOnly lock "freeze" on rg-shop-prod refuses every write.' },
  { rule: 'read-only-lock', stops: 'undo', says: 'The CanNotDelete lock "keep" on kv-shop refuses to delete a role.' },
  {
    rule: 'nobody-may-approve',
    stops: 'approval',
    says: 'Nobody in this conversation may write the access policies of kv-shop; Key Vault Contributor would be enough.',
  },
];

export const LEFTOVER = {
  says: 'The policy for abfa0a7c-a6b6-4736-8310-5855508787cd names the application id and lets nobody in.',
  command: 'az keyvault delete-policy --name kv-shop --object-id abfa0a7c-a6b6-4736-8310-5855508787cd',
};

/** Imports anew, binds, and leaves the old certificate to a person. */
export const REIMPORT: Partial<Plan> = {
  cures: 'vault-moved',
  risk: 'medium',
  changes: [changes['import-certificate'], changes['bind-hostname']],
  leadsTo: SUCCESSOR_ID,
  leftovers: [LEFTOVER],
};

export const CERTIFICATE = 'GET https://kv-shop.vault.azure.net/certificates/wildcard-contoso-com';
