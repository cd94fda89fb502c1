import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type RecordedExchange, Recorder } from './http/recorder.ts';
import { azureServer } from './http/server.ts';
import { Estate } from './world/estate.ts';
import { readWorld } from './world/read-world.ts';
import type { World } from './world/world.ts';

/** An Azure that runs on this machine. */
export interface Simulator {
  readonly url: string;
  /** The world as it is now. */
  world(): World;
  /** What was asked of it, oldest first. */
  requests(): readonly RecordedExchange[];
  close(): Promise<void>;
}

export interface SimulatorOptions {
  /** A parsed world file. */
  readonly world: unknown;
  /** None, or 0, takes a free one. */
  readonly port?: number;
  /** A file to which each exchange is appended as a line of JSON. */
  readonly record?: string;
  /** How many exchanges are remembered; none says all of them. */
  readonly keep?: number;
}

/** Starts an Azure that holds the given world and nothing else; throws a `WorldFault` for a world it cannot read. */
export async function startSimulator({ world, port = 0, record, keep }: SimulatorOptions): Promise<Simulator> {
  const estate = new Estate(readWorld(world));
  const recorder = new Recorder(record, keep);
  const server = azureServer(estate, recorder);
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    world: () => estate.snapshot(),
    requests: () => recorder.exchanges,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

export type { RecordedExchange, World };
