import type { Decision } from '../../../services/approvals/policy.ts';
import { decide } from '../../../services/cases/decide.ts';
import { open } from '../../../services/cases/open.ts';
import type { Ports, Stored } from '../../../services/cases/ports.ts';
import { resolve } from '../../../services/cases/resolve.ts';
import type { Case, Person } from '../../../services/domain/case.ts';
import { planDigest } from '../../../services/domain/plan.ts';
import { ANA, BEN } from '../../helpers/cases.ts';
import { CERTIFICATE_ID } from '../../helpers/evidence.ts';

export const QUESTION = {
  target: { certificateId: CERTIFICATE_ID, name: 'kv-shop-wildcard', hostNames: ['*.contoso.com'] },
  askedBy: ANA,
  conversation: 'room',
  thread: 'room',
  room: [ANA.id, BEN.id],
  shownAt: { activity: 'a-1' },
  locale: 'en' as const,
};

/** Ana asks. */
export async function ask(ports: Ports): Promise<Stored> {
  return open(QUESTION, await ports.azure.inventory(), ports);
}

/** The decision that the buttons of a case's card carry. */
export function pressed(current: Case, verb: Decision['verb'] = 'approve'): Decision {
  const digest = 'plan' in current ? planDigest(current.plan) : '';
  return { verb, caseId: current.id, digest, conversation: current.conversation, reason: '' };
}

/** Ana asks, and Ben approves. */
export async function askAndApprove(ports: Ports): Promise<Stored> {
  const { current } = await ask(ports);
  return press(current, 'approve', ports);
}

/** Ben presses a button, or somebody else, and it counts. */
export async function press(current: Case, verb: Decision['verb'], ports: Ports, by: Person = BEN): Promise<Stored> {
  const decided = await decide(pressed(current, verb), by, ports);
  if ('refused' in decided) throw new Error(`refused: ${decided.refused.code}`);
  return decided.stored;
}

/** Every state that a case goes through without a person. */
export async function statesOf(start: Stored, ports: Ports): Promise<readonly Case[]> {
  return Array.fromAsync(resolve(start, ports));
}

/** How a case is left, at work, by a bot that ends after so many states of it. */
export async function leftAfter(yields: number, start: Stored, ports: Ports): Promise<Stored> {
  let seen = 0;
  for await (const _state of resolve(start, ports)) {
    seen += 1;
    if (seen === yields) break;
  }
  const [left] = await ports.store.unfinished();
  if (!left) throw new Error('a case is left at work');
  return left;
}

/** How it ends. */
export async function endOf(start: Stored, ports: Ports): Promise<Case> {
  const states = await statesOf(start, ports);
  const last = states.at(-1);
  if (!last) throw new Error('a case has at least the state it starts from');
  return last;
}

export function stagesOf(states: readonly Case[]): readonly string[] {
  return states.map(({ stage }) => stage);
}
