import type { Mandate } from '../azure/gateway.ts';
import type { Mandates } from './ports.ts';

/** More cases than one process is ever at: the oldest mandates are let go of first. */
const MOST = 500;

/** Mandates in the memory of this process, and nowhere else. */
export function mandatesInMemory(): Mandates {
  const lent = new Map<string, Mandate>();
  return {
    keep(caseId, mandate) {
      lent.delete(caseId);
      lent.set(caseId, mandate);
      const [oldest = ''] = lent.keys();
      if (lent.size > MOST) lent.delete(oldest);
    },
    of: (caseId) => lent.get(caseId) ?? null,
    forget: (caseId) => void lent.delete(caseId),
  };
}
