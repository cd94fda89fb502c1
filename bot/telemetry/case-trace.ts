import { createHash } from 'node:crypto';
import type { Case } from '../../services/index.ts';
import type { Root } from './observer.ts';

/**
 * The trace of a case, told by its id alone: whichever instance takes its work from the queue finds the trace of the
 * decision that put it there, after a restart too, and nothing has to travel with the message.
 */
export function traceOf(caseId: string): string {
  return hex(`case ${caseId}`, 32);
}

/** The place of a decision in that trace. A case may be decided on twice, and be taken back twice. */
export function decisionOf(caseId: string, kind: 'approved' | 'undo', at: string): string {
  return hex(`${kind} ${caseId} ${at}`, 16);
}

/** Where the work of a case begins: as a part of the decision that it follows. */
export function rootOf(current: Case, conversation: string): Root {
  const trace = traceOf(current.id);
  return { trace, parent: lastDecision(current), caseId: current.id, conversation };
}

/** A conversation, by a hash: its name is the channel's, and a log has no use for it but to tell it from others. */
export function opaque(conversation: string): string {
  return hex(`conversation ${conversation}`, 16);
}

function lastDecision(current: Case): string | null {
  if ('undoneAt' in current) return decisionOf(current.id, 'undo', current.undoneAt);
  return 'steps' in current ? decisionOf(current.id, 'approved', current.decidedAt) : null;
}

function hex(text: string, letters: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, letters);
}
