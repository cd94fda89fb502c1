import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import type { StorageNames } from '../../services/store/azure/account.ts';
import { azureStores } from '../../services/store/azure/index.ts';
import type { AzureWorld } from '../../services/store/azure/world.ts';
import type { Stores } from '../../services/store/stores.ts';

/** The key that every emulator has; it opens nothing else. */
export const EMULATOR_KEY = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

/** Azure Storage on this machine. */
export interface Azurite {
  readonly table: string;
  readonly queue: string;
  end(): Promise<void>;
}

/** Starts Azurite on free ports, with nothing in it, and nothing left when it ends. */
export async function startAzurite(env: Readonly<Record<string, string>> = {}): Promise<Azurite> {
  const services = ['blob', 'queue', 'table'];
  const options = services.flatMap((service) => [`--${service}Host`, '127.0.0.1', `--${service}Port`, '0']);
  const child = spawn(
    process.execPath,
    [
      resolve('node_modules/azurite/dist/src/azurite.js'),
      ...['--silent', '--disableTelemetry', '--skipApiVersionCheck', '--inMemoryPersistence'],
      ...options,
    ],
    { cwd: tmpdir(), stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } },
  );
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const urls = await new Promise<Map<string, string>>((done, fail) => {
    let said = '';
    const hear = (text: Buffer) => {
      said += text.toString();
      const found = new Map(
        [...said.matchAll(/(\w+) service is successfully listening at (\S+)\n/g)].map(
          ([, ...each]) => each as [string, string],
        ),
      );
      if (found.size === services.length) done(found);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => fail(new Error(`Azurite ended: ${said}`)));
  });
  return {
    table: urls.get('Table') ?? '',
    queue: urls.get('Queue') ?? '',
    async end() {
      child.kill();
      await ended;
    },
  };
}

/** How to reach it, or what stands before it. */
export function connectionTo({ table, queue }: Pick<Azurite, 'table' | 'queue'>): string {
  const account = 'devstoreaccount1';
  return [
    'DefaultEndpointsProtocol=http',
    `AccountName=${account}`,
    `AccountKey=${EMULATOR_KEY}`,
    `TableEndpoint=${table}/${account}`,
    `QueueEndpoint=${queue}/${account}`,
  ].join(';');
}

/** A table and a queue that nobody else has. */
export function freshNames(): StorageNames {
  const name = `t${randomUUID().replaceAll('-', '')}`;
  return { table: name, queue: name };
}

/** A store in Azurite, as one instance has it. */
export function emulatedStores(
  at: Pick<Azurite, 'table' | 'queue'>,
  names: StorageNames = freshNames(),
  world: Partial<AzureWorld> = {},
): Stores {
  return azureStores({ connection: connectionTo(at) }, names, {
    clock: () => Date.now(),
    newId: randomUUID,
    requestMilliseconds: 10_000,
    wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
    random: () => Math.random(),
    onFault: (error) => {
      throw error;
    },
    ...world,
  });
}
