import type { Ports } from '../../services/index.ts';
import type { Observer } from './observer.ts';
import { watchedAzure } from './watched-azure.ts';
import { watchedStore } from './watched-store.ts';

/** The same world, with what is done in it told. Services know nothing of that. */
export function watchedPorts(ports: Ports, observer: Observer): Ports {
  return { ...ports, azure: watchedAzure(ports.azure, observer), store: watchedStore(ports.store, observer) };
}
