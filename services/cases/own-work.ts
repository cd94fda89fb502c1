import type { Mandate } from '../azure/gateway.ts';
import type { Claim, Mandates, WorkQueue } from './ports.ts';

/** For how long a case is one's own before its worker says again that it is alive. */
const CLAIM_SECONDS = 60;

/**
 * The queue as one process sees it that people have lent mandates: a case with a mandate is put in claimed, and taken by
 * this process before anything else. To the others it is a case that is being worked at. Should this process end, the case
 * comes back to whoever is there, and is not carried out by them.
 */
export function ownWorkFirst(queue: WorkQueue, mandates: Mandates): WorkQueue {
  const own: Claim[] = [];
  const lentFor = new WeakMap<Claim, Mandate | null>();
  /** What was lent for a later decision on the same case stays. */
  const giveUp = (claim: Claim) => {
    if (mandates.of(claim.caseId) === lentFor.get(claim)) mandates.forget(claim.caseId);
  };
  const taken = (claim: Claim | null) => {
    if (claim) lentFor.set(claim, mandates.of(claim.caseId));
    return claim;
  };
  return {
    putOwn: queue.putOwn,
    reach: queue.reach,
    async put(caseId) {
      const claim = mandates.of(caseId) ? taken(await queue.putOwn(caseId, CLAIM_SECONDS)) : null;
      if (claim) own.push(claim);
      else await queue.put(caseId);
    },
    async take(seconds) {
      for (let claim = own.shift(); claim; claim = own.shift()) {
        if (await queue.keep(claim, seconds)) return claim;
        giveUp(claim);
      }
      return taken(await queue.take(seconds));
    },
    async keep(claim, seconds) {
      const kept = await queue.keep(claim, seconds);
      if (!kept) giveUp(claim);
      return kept;
    },
    async done(claim) {
      giveUp(claim);
      await queue.done(claim);
    },
  };
}
