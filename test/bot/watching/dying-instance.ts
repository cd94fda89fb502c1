import { createAdapter } from '../../../bot/adapter.ts';
import { composeApp, composePorts, type Reach } from '../../../bot/compose.ts';
import { readConfig } from '../../../bot/config.ts';
import { UNPACED } from '../../../bot/outbox/pacing.ts';
import { USUAL, USUAL_WATCHING } from '../../../services/index.ts';
import type { Stores } from '../../../services/store/stores.ts';

/** When an instance dies: after so many things that it has asked of its store or of the channel. */
export interface Life {
  left: number;
  readonly died: PromiseWithResolvers<void>;
}

export function lifeOf(left: number): Life {
  return { left, died: Promise.withResolvers() };
}

/** A thing whose every method takes effect, and whose answer a dead instance never hears; then it asks for nothing more. */
function mortal<T extends object>(thing: T, life: Life, only: (name: string) => boolean = () => true): T {
  return new Proxy(thing, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      if (!only(String(name))) return value.bind(target);
      return (...args: unknown[]) => {
        const never = new Promise<never>(() => undefined);
        if (life.left <= 0) return never;
        life.left -= 1;
        const answer: unknown = Reflect.apply(value, target, args);
        if (life.left > 0) return answer;
        void Promise.resolve(answer).finally(() => life.died.resolve());
        return Object.assign(never, { [Symbol.asyncIterator]: () => ({ next: () => never }) });
      };
    },
  });
}

/** A bot on stores that others share, which goes on patrol and says what there is to say when it is nudged. */
export function instance(reach: Reach, stores: Stores, life: Life = lifeOf(Number.POSITIVE_INFINITY)) {
  const own: Stores = {
    ...stores,
    store: mortal(stores.store, life),
    queue: mortal(stores.queue, life),
    rooms: mortal(stores.rooms, life),
    turns: mortal(stores.turns, life),
    [Symbol.asyncDispose]: async () => undefined,
  };
  const watching = { ...USUAL_WATCHING, patrolMinutes: 1, digestHour: 9, escalationMinutes: 0 };
  const manner = {
    policy: USUAL,
    patience: 20,
    expiringDays: 30,
    probing: 'off',
    readsSettings: false,
    watching,
  } as const;
  const ports = composePorts({ ...reach, connection: { ...reach.connection } }, own, manner);
  const fails = async (_: unknown, error: unknown) => {
    throw error;
  };
  const adapter = createAdapter(readConfig({ GREENLIGHT_LOCAL: 'on' }), fails, 15_000);
  const speaking = mortal(adapter, life, (name) => name === 'continueConversationAsync');
  const app = composeApp(
    ports,
    speaking,
    '',
    UNPACED,
    () => undefined,
    async () => null,
  );
  return { ports, app, adapter };
}
