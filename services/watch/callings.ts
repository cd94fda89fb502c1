import { type Alert, colourOf, lasting } from '../domain/alert.ts';
import type { Calling } from '../domain/called.ts';
import type { Inventory } from '../domain/inventory.ts';
import { markOf } from '../domain/mark.ts';
import type { Round } from '../domain/patrolled.ts';
import { nameOf } from '../domain/resource-id.ts';
import { isQuietIn } from '../domain/room-manner.ts';
import type { Scope } from '../domain/watch.ts';
import { watched } from '../fleet/scope.ts';
import type { RollCall } from './roll-call.ts';

type Moment = Pick<Round, 'watching' | 'now'>;

/** Who of all rooms wants to be called where nobody acts. What can wait is not said in the quiet hours of whoever is called. */
export function callingsOf(
  { called, homes: known }: RollCall,
  inventory: Inventory | null,
  { watching, now }: Moment,
): readonly Calling[] {
  return called.flatMap((room): readonly Calling[] => {
    const { conversation, reference, locale, calls = [] } = room;
    const isQuiet = isQuietIn(room, watching, now);
    const homes = new Map(known.get(conversation));
    return calls.map(({ scope, minutes }) => {
      const isMeant = meantBy(scope, inventory);
      return {
        ear: { conversation, reference, locale },
        minutes,
        concerns: (alert, home) => {
          if ((isQuiet && colourOf(alert) !== 'red') || !isMeant(alert)) return false;
          return lasting(alert).filter(({ key }) => isNew(key, home, homes)).length > 0;
        },
      };
    });
  });
}

/** Two rooms that watch the same are one call: a cause belongs to the room by whose alert somebody was called for it first. */
function isNew(key: string, home: string, homes: Map<string, string>): boolean {
  const before = homes.get(key) ?? home;
  homes.set(key, before);
  return before === home;
}

/** Whether an alert is about a scope. Where the estate cannot be seen, everything and vaults are known all the same. */
function meantBy({ by, value }: Scope, inventory: Inventory | null): (alert: Alert) => boolean {
  if (by === 'everything') return () => true;
  if (by === 'vault')
    return (alert) =>
      lasting(alert).some(({ vaultId }) => vaultId !== null && nameOf(vaultId).toLowerCase() === value.toLowerCase());
  if (inventory === null) return () => false;
  let marks: ReadonlySet<string> | null = null;
  return (alert) => {
    marks ??= new Set(watched({ by, value }, inventory).map(({ id }) => markOf(id)));
    return lasting(alert).some((cause) => cause.marks.some((mark) => marks?.has(mark)));
  };
}
