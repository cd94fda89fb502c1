import type { SyncCertificate } from '../domain/change.ts';
import { distinct } from '../domain/distinct.ts';
import type { Diagnosis } from '../domain/finding.ts';
import { troublesOf } from '../domain/group.ts';
import { type Proposal, stopper } from '../domain/plan.ts';
import { sameId } from '../domain/resource-id.ts';
import type { Target } from '../domain/target.ts';

/** What a look at one certificate of several leads to, each as if it were the only one. */
export interface Looked {
  readonly target: Target;
  readonly diagnosis: Diagnosis;
  readonly proposal: Proposal | null;
}

/** What mends all of them, and how the first of them stands. */
export interface Together {
  readonly diagnosis: Diagnosis;
  readonly proposal: Proposal;
}

/** A certificate whose plan is what it shares with others, and then its own sync. */
interface Fitting extends Looked {
  readonly proposal: Proposal;
  readonly shared: Proposal['changes'];
  readonly sync: SyncCertificate;
}

/**
 * One plan for as many certificates as have one cause: what they share, once, and then one sync each, the canary's first.
 * Whatever needs more than that, or something else, is left apart; null where none fits.
 */
export function together(looked: readonly Looked[], vaultId: string | null): Together | null {
  const members = largestOf(looked.flatMap(fit));
  const [canary] = members;
  if (!canary) return null;
  const names = members.map(({ target }) => target.name);
  const apart = looked.filter(
    ({ target, diagnosis }) => diagnosis.colour !== 'green' && !members.some((each) => each.target === target),
  );
  const proposals = members.map(({ proposal }) => proposal);
  const proposal: Proposal = {
    cures: canary.proposal.cures,
    risk: canary.proposal.risk,
    needs: distinct(proposals.flatMap(({ needs }) => needs)),
    changes: [...canary.shared, ...members.map(({ sync }) => sync)],
    blockedBy: distinct(proposals.flatMap(({ blockedBy }) => blockedBy)),
    alsoOnVault: canary.proposal.alsoOnVault.filter((name) => !names.includes(name)),
    leadsTo: null,
    leftovers: distinct(proposals.flatMap(({ leftovers }) => leftovers)),
    able: ableForAll(proposals),
    group: {
      vaultId,
      members: members.map(({ target, diagnosis }) => ({ ...target, before: troublesOf(diagnosis) })),
      apart: apart.map(({ target }) => target.name),
    },
  };
  return { diagnosis: canary.diagnosis, proposal };
}

function fit({ target, diagnosis, proposal }: Looked): readonly Fitting[] {
  const sync = proposal?.changes.at(-1);
  if (!proposal || proposal.leadsTo !== null || sync?.kind !== 'sync-certificate') return [];
  const shared = proposal.changes.slice(0, -1);
  if (shared.some(({ kind }) => kind === 'sync-certificate') || !sameId(sync.certificateId, target.certificateId))
    return [];
  return [{ target, diagnosis, proposal, shared, sync }];
}

/** The most that share one thing. What is stopped by something of its own must not stop the others. */
function largestOf(fitting: readonly Fitting[]): readonly Fitting[] {
  const free = fitting.filter(({ proposal }) => !stopper(proposal));
  const alike = Map.groupBy(free.length > 0 ? free : fitting, ({ shared }) => JSON.stringify(shared));
  return [...alike.values()].reduce((one, other) => (other.length > one.length ? other : one), []);
}

/** Whoever could make all of it. */
function ableForAll(proposals: readonly Proposal[]): Proposal['able'] {
  const known = proposals.flatMap(({ able }) => (able ? [able] : []));
  const [first, ...rest] = known;
  return first ? first.filter((id) => rest.every((each) => each.includes(id))) : null;
}
