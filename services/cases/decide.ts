import { isListed, judgeListed } from '../approvals/approvers.ts';
import { type Authority, judgeAuthority } from '../approvals/authority.ts';
import { breakGlassOf } from '../approvals/four-eyes.ts';
import { type Decision, type Refusal, refusal, refuseAtOnce, refuseByAuthority } from '../approvals/policy.ts';
import { isLast } from '../approvals/several.ts';
import { undoNeeds } from '../approvals/undo-needs.ts';
import type { Case, CaseEvent, Person } from '../domain/case.ts';
import { later } from '../domain/instant.ts';
import { move } from './move.ts';
import type { Ports, Stored } from './ports.ts';
import { turnAway } from './turn-away.ts';

/** A decision that stands moved the case; one that does not says why. Only `expired` moves it all the same. */
export type Decided = { readonly stored: Stored } | { readonly refused: Refusal; readonly stored: Stored | null };

/** Takes a person's decision, if they may take it; what does not stand is kept in the audit. */
export async function decide(decision: Decision, by: Person, ports: Ports): Promise<Decided> {
  const decided = await decideOn(decision, by, ports);
  if ('refused' in decided) await turnAway(decision, by, decided.refused, decided.stored?.current ?? null, ports);
  return decided;
}

async function decideOn(decision: Decision, by: Person, ports: Ports): Promise<Decided> {
  const stored = await ports.store.read(decision.caseId);
  if (!stored) return { refused: refusal('unknown-case'), stored: null };
  const { current } = stored;
  const refused = refuseAtOnce(current, decision, by, ports.now(), ports.policy);
  if (refused?.code === 'expired' && current.stage === 'proposed')
    return { refused, stored: await expire(stored, ports) };
  if (refused) return { refused, stored };
  const unauthorised = await lacksAuthority(current, decision, by, ports);
  if (unauthorised) return { refused: unauthorised, stored };
  const event = eventOf(current, decision, by, ports);
  const saved = await move(stored, event, ports);
  if (!saved) return afterAnother(decision, by, ports);
  if (event.type === 'approved' || event.type === 'undo') await ports.queue.put(current.id);
  return { stored: saved };
}

/** Somebody else got there first. What they have left undecided, as the first of several approvals does, is decided on anew. */
async function afterAnother(decision: Decision, by: Person, ports: Ports): Promise<Decided> {
  const stored = await ports.store.read(decision.caseId);
  if (stored?.current.stage === 'proposed') return decideOn(decision, by, ports);
  return { refused: refusal('already-decided'), stored };
}

function eventOf(current: Case, decision: Decision, by: Person, { now, policy }: Ports): CaseEvent {
  const at = now();
  if (decision.verb === 'decline') return { type: 'declined', by, at };
  if (decision.verb === 'undo' || current.stage !== 'proposed') return { type: 'undo', by, at };
  if (!isLast(current, at, policy)) return { type: 'endorsed', by, at };
  const breakGlass = breakGlassOf(current, decision, by, policy);
  return { type: 'approved', by, at, executeBy: later(at, policy.executeWithinMinutes * 60), breakGlass };
}

async function lacksAuthority(current: Case, decision: Decision, by: Person, ports: Ports): Promise<Refusal | null> {
  if (!('plan' in current)) return refusal('stale');
  const needs = decision.verb === 'undo' ? undoNeeds(current) : current.plan.needs;
  const { azure, policy } = ports;
  const authority = policy.approvers
    ? await judgeByList(by.id, policy.approvers, ports)
    : judgeAuthority(await azure.rights(by.id, needs));
  return refuseByAuthority(current, decision, by, authority);
}

/** The list stands in place of Azure's rights: what is carried out then, the bot's own identity is what Azure judges. */
async function judgeByList(personId: string, approvers: readonly string[], { azure }: Ports): Promise<Authority> {
  const groups = isListed(personId, approvers) ? null : await azure.memberOf(personId, approvers);
  return judgeListed(personId, approvers, groups);
}

async function expire(stored: Stored, ports: Ports): Promise<Stored | null> {
  return (await move(stored, { type: 'expired' }, ports)) ?? ports.store.read(stored.current.id);
}
