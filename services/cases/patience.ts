import { AzureUnreachable } from '../azure/gateway.ts';
import { type Assessment, assess } from './assess.ts';
import type { Ports } from './ports.ts';

/** Azure settles in seconds or in minutes: soon at first, then ever less often. */
const SECONDS_BEFORE_EACH_LOOK = [1, 2, 4, 8, 15, 30];
const SECONDS_BETWEEN_LATE_LOOKS = 60;

/** How long to wait before a look, the first being 0. */
export function secondsBefore(look: number): number {
  return SECONDS_BEFORE_EACH_LOOK[look] ?? SECONDS_BETWEEN_LATE_LOOKS;
}

/** Looks, at the end of work. An Azure that does not answer at all is null while there is patience: what was done is done. */
export async function lookIfReached(
  certificateId: string,
  room: readonly string[] | null,
  patient: boolean,
  ports: Ports,
): Promise<Assessment | null> {
  try {
    return await assess(certificateId, room, await ports.azure.inventory(), ports);
  } catch (error) {
    if (patient && error instanceof AzureUnreachable) return null;
    throw error;
  }
}
