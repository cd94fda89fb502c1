import { randomUUID } from 'node:crypto';
import type { BotAdapter } from 'botbuilder';
import { Outbox } from '../../bot/outbox/outbox.ts';
import { UNPACED } from '../../bot/outbox/pacing.ts';
import { createWire } from '../../bot/thread.ts';

/** An outbox that sends at once and waits for nothing. */
export function unpaced(adapter: BotAdapter, onLost: (error: unknown) => void): Outbox {
  return new Outbox({
    wire: createWire(adapter, ''),
    pace: UNPACED,
    clock: () => 0,
    wait: async () => undefined,
    deadline: (seconds) => AbortSignal.timeout(seconds * 1000),
    chance: () => 0,
    newId: randomUUID,
    onLost,
  });
}
