import { type Alert, colourOf, lasting } from '../domain/alert.ts';
import type { Calling } from '../domain/called.ts';
import type { Inventory } from '../domain/inventory.ts';
import { markOf } from '../domain/mark.ts';
import type { Round } from '../domain/patrolled.ts';
import { nameOf } from '../domain/resource-id.ts';
import { isQuietIn } from '../domain/room-manner.ts';
import type { Room, Scope } from '../domain/watch.ts';
import { watched } from '../fleet/scope.ts';

type Moment = Pick<Round, 'watching' | 'now'>;

/** Who of all rooms wants to be called where nobody acts. What can wait is not said in the quiet hours of whoever is called. */
export function callingsOf(
  rooms: readonly Room[],
  inventory: Inventory | null,
  { watching, now }: Moment,
): readonly Calling[] {
  return rooms.flatMap((room): readonly Calling[] => {
    const { conversation, reference, locale, calls = [] } = room;
    const isQuiet = isQuietIn(room, watching, now);
    return calls.map(({ scope, minutes }) => {
      const isMeant = meantBy(scope, inventory);
      return {
        ear: { conversation, reference, locale },
        minutes,
        concerns: (alert) => !(isQuiet && colourOf(alert) !== 'red') && isMeant(alert),
      };
    });
  });
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
