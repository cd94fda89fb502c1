import { judgeAuthority } from '../approvals/authority.ts';
import { type Decision, type Refusal, refusal, refuseAtOnce, refuseByAuthority } from '../approvals/policy.ts';
import { undoNeeds } from '../approvals/undo-needs.ts';
import { advance } from '../domain/advance.ts';
import type { Case, Person } from '../domain/case.ts';
import type { Ports, Stored } from './ports.ts';

/** A decision that stands moved the case; one that does not says why. Only `expired` moves it all the same. */
export type Decided = { readonly stored: Stored } | { readonly refused: Refusal; readonly stored: Stored | null };

const EVENTS = { approve: 'approved', sync: 'approved', decline: 'declined', undo: 'undo' } as const;

/** Takes a person's decision, if they may take it. */
export async function decide(decision: Decision, by: Person, ports: Ports): Promise<Decided> {
  const stored = await ports.store.read(decision.caseId);
  if (!stored) return { refused: refusal('unknown-case'), stored: null };
  const { current } = stored;
  const refused = refuseAtOnce(current, decision, by, ports.now(), ports.policy);
  if (refused?.code === 'expired' && current.stage === 'proposed')
    return { refused, stored: await expire(stored, ports) };
  if (refused) return { refused, stored };
  const unauthorised = await lacksAuthority(current, decision, by, ports);
  if (unauthorised) return { refused: unauthorised, stored };
  const event = { type: EVENTS[decision.verb], by, at: ports.now() };
  const saved = await ports.store.save(advance(current, event), stored.revision);
  if (!saved) return { refused: refusal('already-decided'), stored: await ports.store.read(current.id) };
  return { stored: saved };
}

async function lacksAuthority(
  current: Case,
  decision: Decision,
  by: Person,
  { azure }: Ports,
): Promise<Refusal | null> {
  if (!('plan' in current)) return refusal('stale');
  const needs = decision.verb === 'undo' ? undoNeeds(current) : current.plan.needs;
  const rights = await azure.rights(by.id, needs);
  return refuseByAuthority(current, decision, by, judgeAuthority(rights));
}

async function expire({ current, revision }: Stored, { store }: Ports): Promise<Stored | null> {
  return (await store.save(advance(current, { type: 'expired' }), revision)) ?? store.read(current.id);
}
