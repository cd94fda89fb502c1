import { isListed, judgeListed } from '../approvals/approvers.ts';
import { type Authority, judgeAuthority } from '../approvals/authority.ts';
import { breakGlassOf } from '../approvals/four-eyes.ts';
import { type Decision, type Refusal, refusal, refuseAtOnce, refuseByAuthority } from '../approvals/policy.ts';
import { isLast } from '../approvals/several.ts';
import { undoNeeds } from '../approvals/undo-needs.ts';
import type { Mandate } from '../azure/gateway.ts';
import type { ActsAs, Case, CaseEvent, Person } from '../domain/case.ts';
import { later } from '../domain/instant.ts';
import type { Need } from '../domain/need.ts';
import { move } from './move.ts';
import type { Ports, Stored } from './ports.ts';
import { turnAway } from './turn-away.ts';

/**
 * A decision that stands moved the case; one that does not says why. Only `expired` moves it all the same. Where changes are
 * made as whoever decides, one that would stand moves nothing until they have lent their mandate.
 */
export type Decided =
  | { readonly stored: Stored }
  | { readonly refused: Refusal; readonly stored: Stored | null }
  | { readonly lacksMandate: true; readonly stored: Stored };

/** Takes a person's decision, if they may take it; what does not stand is kept in the audit. */
export async function decide(
  decision: Decision,
  by: Person,
  ports: Ports,
  mandate: Mandate | null = null,
): Promise<Decided> {
  const decided = await decideOn(decision, by, mandate, ports);
  if ('refused' in decided) await turnAway(decision, by, decided.refused, decided.stored?.current ?? null, ports);
  return decided;
}

async function decideOn(decision: Decision, by: Person, mandate: Mandate | null, ports: Ports): Promise<Decided> {
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
  const acts = event.type === 'approved' || event.type === 'undo';
  if (acts && event.actsAs && !mandate) return { lacksMandate: true, stored };
  const saved = await move(stored, event, ports);
  // Somebody else got there first: it is decided on anew, as they have left it.
  if (!saved) return decideOn(decision, by, mandate, ports);
  // Before anybody can take the case: whoever takes it without the mandate ends it.
  if (acts && mandate) ports.mandates?.keep(current.id, mandate);
  if (acts) await ports.queue.put(current.id);
  return { stored: saved };
}

function eventOf(current: Case, decision: Decision, by: Person, { now, policy, mandates }: Ports): CaseEvent {
  const at = now();
  if (decision.verb === 'decline') return { type: 'declined', by, at };
  const acting: { readonly actsAs?: ActsAs } = mandates ? { actsAs: 'decider' } : {};
  if (current.stage !== 'proposed') return { type: 'undo', by, at, ...acting };
  if (!isLast(current, at, policy)) return { type: 'endorsed', by, at };
  const breakGlass = breakGlassOf(current, decision, by, policy);
  return { type: 'approved', by, at, executeBy: later(at, policy.executeWithinMinutes * 60), breakGlass, ...acting };
}

async function lacksAuthority(current: Case, decision: Decision, by: Person, ports: Ports): Promise<Refusal | null> {
  if (!('plan' in current)) return refusal('stale');
  const needs = decision.verb === 'undo' ? undoNeeds(current) : current.plan.needs;
  const { azure, policy, mandates } = ports;
  const authority = policy.approvers
    ? await judgeByList(by.id, policy.approvers, ports)
    : judgeAuthority(await azure.rights(by.id, mandates ? needs.map(outright) : needs));
  return refuseByAuthority(current, decision, by, authority);
}

/** Whoever only governs a vault would first have to let themselves in: what is done as them, Azure would refuse. */
function outright({ orElse: _governs, ...need }: Need): Need {
  return need;
}

/** The list stands in place of Azure's rights: what is carried out then, the bot's own identity is what Azure judges. */
async function judgeByList(personId: string, approvers: readonly string[], { azure }: Ports): Promise<Authority> {
  const groups = isListed(personId, approvers) ? null : await azure.memberOf(personId, approvers);
  return judgeListed(personId, approvers, groups);
}

async function expire(stored: Stored, ports: Ports): Promise<Stored | null> {
  return (await move(stored, { type: 'expired' }, ports)) ?? ports.store.read(stored.current.id);
}
