import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Program, startProgram } from '../../bot/program.ts';
import { freePort } from '../helpers/free-port.ts';

/** A program whose clock and disk are in the hands of whoever runs it. */
export const INSIDE = `--import ${resolve('test/chaos/inside.ts')}`;

/** Asks it at its port to move its clock by so many seconds, or to have its disk full or not. */
export async function tellInside(port: number, what: { readonly jump: number } | { readonly disk: 'full' | 'free' }) {
  const [name, value] = 'jump' in what ? ['jump', what.jump] : ['disk', what.disk];
  await fetch(`http://127.0.0.1:${port}/?${name}=${value}`);
}

const MOST_STARTS = 30;

/** One instance of the bot, as it runs in production, that can be frozen, killed and misled. */
export class Instance {
  readonly #env: Readonly<Record<string, string>>;
  readonly #said: string[] = [];
  #program: Program | null = null;
  #port = 0;
  #isFrozen = false;

  constructor(env: Readonly<Record<string, string>>) {
    this.#env = env;
  }

  async start(): Promise<void> {
    this.#port = await freePort();
    this.#program = await startProgram({
      file: 'bot/index.ts',
      args: [],
      ready: /"url":"([^"]+)".*"msg":"listening"/,
      env: { ...this.#env, NODE_OPTIONS: INSIDE, CHAOS_PORT: `${this.#port}` },
      onOutput: (text) => void this.#said.push(text),
    });
  }

  get url(): string {
    return this.#program?.found ?? '';
  }

  /** Whether it can answer at the moment. */
  get isUp(): boolean {
    return this.#program !== null && !this.#isFrozen;
  }

  freeze(): void {
    this.#signal('SIGSTOP');
    this.#isFrozen = this.#program !== null;
  }

  thaw(): void {
    this.#signal('SIGCONT');
    this.#isFrozen = false;
  }

  /** It is gone at once, and another takes its place. One that finds no store does not stay up: the platform starts it again. */
  async replace(): Promise<void> {
    this.thaw();
    const killed = this.#program;
    this.#program = null;
    await killed?.kill();
    for (let tried = 1; this.#program === null; tried += 1) {
      await this.start().catch(async (error: unknown) => {
        if (tried === MOST_STARTS) throw error;
        await sleep(1_000);
      });
    }
  }

  async jump(seconds: number): Promise<void> {
    if (this.isUp) await tellInside(this.#port, { jump: seconds });
  }

  async disk(isFull: boolean): Promise<void> {
    if (this.isUp) await tellInside(this.#port, { disk: isFull ? 'full' : 'free' });
  }

  /** Whether it lives and answers. */
  async lives(): Promise<boolean> {
    return fetch(`${this.url}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    );
  }

  /** All that it has said. */
  said(): string {
    return this.#said.join('');
  }

  async end(): Promise<void> {
    this.thaw();
    await this.#program?.kill();
  }

  #signal(signal: NodeJS.Signals): void {
    if (this.#program) process.kill(this.#program.pid, signal);
  }
}
