import type { Case } from '../domain/case.ts';
import type { Inventory } from '../domain/inventory.ts';
import { keyOf } from '../domain/resource-id.ts';
import type { Target } from '../domain/target.ts';
import { certificatesById } from '../fleet/find.ts';
import { type Looked, together } from '../remediations/together.ts';
import { type Assessment, assess, look, onTerms } from './assess.ts';
import type { Ports } from './ports.ts';

/** Certificates that are looked at side by side. */
const AT_ONCE = 8;

/** Looks at all that a case asks about: at one certificate, or at several that one plan may mend together. */
export async function assessAll(
  { target, others = [], room }: Pick<Case, 'target' | 'others' | 'room'>,
  inventory: Inventory,
  ports: Ports,
): Promise<Assessment> {
  if (others.length === 0) return assess(target.certificateId, room, inventory, ports);
  const looked = await lookAtEach([target, ...others], room, inventory, ports);
  const found = together(looked, vaultOf([target, ...others], inventory));
  if (found) return { diagnosis: found.diagnosis, plan: onTerms(found.proposal, ports) };
  // Nothing mends them together: what is said is how the one stands that was asked about first.
  const [first] = looked as readonly [Looked];
  return { diagnosis: first.diagnosis, plan: onTerms(first.proposal, ports) };
}

/** The vault that all of them follow; null where they follow several, or some follow none. */
function vaultOf(targets: readonly Target[], inventory: Inventory): string | null {
  const followed = targets.flatMap(({ certificateId }) => certificatesById(keyOf(certificateId), inventory));
  const keys = new Set(followed.map(({ keyVault }) => keyVault && keyOf(keyVault.vaultId)));
  return keys.size === 1 ? (followed[0]?.keyVault?.vaultId ?? null) : null;
}

async function lookAtEach(
  targets: readonly Target[],
  room: Case['room'],
  inventory: Inventory,
  ports: Ports,
): Promise<readonly Looked[]> {
  const looked: Looked[] = [];
  for (let from = 0; from < targets.length; from += AT_ONCE) {
    const some = targets.slice(from, from + AT_ONCE).map(async (target) => ({
      target,
      ...(await look(target.certificateId, room, inventory, ports)),
    }));
    looked.push(...(await Promise.all(some)));
  }
  return looked;
}
