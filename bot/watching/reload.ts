import { readFile } from 'node:fs/promises';
import { declare, type Ports } from '../../services/index.ts';
import type { Reference } from '../outbox/wire.ts';
import { readWatches, WatchesError } from './file.ts';

/** What a file of watches needs of the world. */
export interface WatchesFilePorts {
  readonly file: string;
  readonly ports: Ports;
  /** How a room is spoken to in which nobody has spoken yet. */
  referenceTo(room: string): Reference;
  /** Does something every so many seconds, until what it answers is called. */
  every(seconds: number, tick: () => void): () => void;
  /** Rooms have something to be told. */
  onDeclared(rooms: number): void;
  onFault(error: unknown): void;
}

/** A file that is put in the place of another, as a container's configuration is, tells nobody of it: it is looked at. */
const SECONDS_BETWEEN_LOOKS = 5;

/** Keeps what rooms watch as a file has it, also when that changes. A file that is not understood changes nothing. */
export class WatchesFile {
  readonly #world: WatchesFilePorts;
  #text: string | null = null;
  #reading: Promise<void> | null = null;
  #rest: (() => void) | null = null;

  constructor(world: WatchesFilePorts) {
    this.#world = world;
  }

  /** Reads it for the first time. Rejects where it cannot be read or understood. */
  async load(): Promise<void> {
    const text = await readFile(this.#world.file, 'utf8').catch((cause: unknown): never => {
      throw new WatchesError(`${this.#world.file}: it cannot be read`, { cause });
    });
    await this.#declare(text);
  }

  /** Looks from now on whether it has changed. */
  start(): void {
    this.#rest = this.#world.every(SECONDS_BETWEEN_LOOKS, () => this.#look(false));
  }

  /** Reads it now, changed or not: what somebody has ended in chat begins again. */
  reload(): void {
    this.#look(true);
  }

  stop(): void {
    this.#rest?.();
  }

  /** Resolves when it is not being read. */
  async idle(): Promise<void> {
    while (this.#reading) await this.#reading;
  }

  #look(isAsked: boolean): void {
    const { file, onFault } = this.#world;
    const before = this.#reading ?? Promise.resolve();
    const reading: Promise<void> = before
      .then(async () => {
        const text = await readFile(file, 'utf8');
        if (isAsked || text !== this.#text) await this.#declare(text);
      })
      .catch(onFault)
      .finally(() => {
        if (this.#reading === reading) this.#reading = null;
      });
    this.#reading = reading;
  }

  async #declare(text: string): Promise<void> {
    const { file, ports, referenceTo, onDeclared } = this.#world;
    // Said once, not at every look.
    this.#text = text;
    try {
      onDeclared(await declare(readWatches(text, referenceTo), ports));
    } catch (error) {
      if (!(error instanceof WatchesError)) {
        this.#text = null;
        throw error;
      }
      throw new WatchesError(error.message.replaceAll(/^/gm, `${file}: `));
    }
  }
}
