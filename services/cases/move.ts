import { advance } from '../domain/advance.ts';
import { type Happening, happeningOf } from '../domain/audit.ts';
import type { Case, CaseEvent, Person } from '../domain/case.ts';
import type { Ports, Stored } from './ports.ts';

/** Moves a case, and keeps with it what the audit says of that; null where somebody else has moved it meanwhile. */
export async function move(
  { current, revision }: Stored,
  event: CaseEvent,
  { store, now }: Pick<Ports, 'store' | 'now'>,
): Promise<Stored | null> {
  const next = advance(current, event);
  return store.save(next, revision, happeningOf(next, event, now()));
}

/** What the audit says of a decision that does not stand. */
export function refusedHappening(
  current: Case | null,
  decision: { readonly caseId: string; readonly conversation: string; readonly digest: string },
  by: Person,
  { code, because }: { readonly code: string; readonly because: string },
  { now }: Pick<Ports, 'now'>,
): Happening {
  return {
    at: now(),
    caseId: decision.caseId,
    certificateId: current?.target.certificateId ?? '',
    conversation: decision.conversation,
    event: 'refused',
    stage: current?.stage ?? null,
    colour: current?.diagnosis.colour ?? null,
    askedBy: current?.askedBy ?? null,
    by,
    digest: decision.digest,
    change: null,
    outcome: code,
    requestId: '',
    says: because,
  };
}
