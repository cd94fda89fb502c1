import { Clock } from './clock.ts';
import type { KeyVault } from './key-vault-shapes.ts';
import type { KnownTypes, Resource } from './resource.ts';
import type { World } from './world.ts';

type Lag = { readonly before: Resource | undefined; readonly until: number };

/** Everything the simulated tenant holds, as it is now. */
export class Estate {
  readonly world: World;
  readonly clock: Clock;
  /** Hours let pass since App Service last synced. */
  hoursSinceSync = 0;
  private readonly byType = new Map<string, Map<string, Resource>>();
  private readonly byId = new Map<string, Resource>();
  private readonly lags = new Map<string, Lag[]>();

  constructor(world: World) {
    this.world = world;
    this.clock = new Clock(new Date(world.clock));
    for (const resource of world.resources) this.put(resource);
  }

  find(id: string): Resource | undefined {
    return this.byId.get(id.toLowerCase());
  }

  /** Like `find`, but only for a resource of the type asked for. */
  get<T extends keyof KnownTypes>(type: T, id: string): KnownTypes[T] | undefined {
    return this.byType.get(type)?.get(id.toLowerCase()) as KnownTypes[T] | undefined;
  }

  all(): Resource[] {
    return [...this.byId.values()];
  }

  ofType<T extends keyof KnownTypes>(type: T): KnownTypes[T][] {
    return [...(this.byType.get(type)?.values() ?? [])] as KnownTypes[T][];
  }

  put(resource: Resource): void {
    const [id, type] = [resource.id.toLowerCase(), resource.type.toLowerCase()];
    this.remove(id);
    this.byId.set(id, resource);
    const same = this.byType.get(type) ?? new Map<string, Resource>();
    this.byType.set(type, same.set(id, resource));
  }

  remove(id: string): boolean {
    const old = this.find(id);
    if (old) this.byType.get(old.type.toLowerCase())?.delete(id.toLowerCase());
    return this.byId.delete(id.toLowerCase());
  }

  /** Writes something that gives access: shown at once, working only when it has spread. */
  grant(resource: Resource): void {
    const id = resource.id.toLowerCase();
    const until = this.clock.now().getTime() + this.world.behaviour.grantTakesSeconds * 1000;
    this.lags.set(id, [...(this.lags.get(id) ?? []), { before: this.find(id), until }]);
    this.put(resource);
  }

  /** The state of a resource that access is judged by; behind the shown one while a grant spreads. */
  effective<T extends keyof KnownTypes>(type: T, id: string): KnownTypes[T] | undefined {
    const now = this.clock.now().getTime();
    const lag = this.lags.get(id.toLowerCase())?.find(({ until }) => until > now);
    return (lag ? lag.before : this.get(type, id)) as KnownTypes[T] | undefined;
  }

  effectiveOfType<T extends keyof KnownTypes>(type: T): KnownTypes[T][] {
    const shown = this.ofType(type);
    if (this.lags.size === 0) return shown;
    return shown.flatMap((resource) => this.effective(type, resource.id) ?? []);
  }

  keyVault(name: string): KeyVault {
    const held = Object.entries(this.world.keyVaults).find(
      ([known]) => known.toLowerCase() === name.toLowerCase(),
    )?.[1];
    if (held) return held;
    const empty: KeyVault = { certificates: [], secrets: [] };
    // A name like `__proto__` is one like any other here.
    Object.defineProperty(this.world.keyVaults, name, {
      value: empty,
      enumerable: true,
      writable: true,
      configurable: true,
    });
    return empty;
  }

  /** The world as a file would have it now. */
  snapshot(): World {
    return structuredClone({ ...this.world, clock: this.clock.now().toISOString(), resources: this.all() });
  }
}
