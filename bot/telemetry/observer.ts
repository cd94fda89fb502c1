import { AsyncLocalStorage } from 'node:async_hooks';
import { type Call, hostKindOf } from '../../services/index.ts';
import type { Deed, Ids, Note, Result, Signal, Timed } from './signal.ts';

/** What an observer needs of the world. */
export interface ObserverWorld {
  /** Milliseconds that never go back. */
  clock(): number;
  /** Milliseconds on the wall. */
  wall(): number;
  /** So many random bytes, in hexadecimal. */
  newHex(bytes: number): string;
  hear(signal: Signal): void;
}

/** What is under way: a turn, or the work of a case, and the part of it that is being done. */
interface Being {
  readonly trace: string;
  readonly span: string;
  /** Shared by all parts of it. */
  readonly about: { caseId: string | null; conversation: string | null; hasFailed: boolean };
}

/** Where something new begins: its place in a trace, and what it is about. */
export interface Root {
  readonly trace?: string;
  readonly parent?: string | null;
  readonly caseId?: string | null;
  readonly conversation?: string | null;
}

type Body<D> = D extends Deed ? Omit<D, keyof Timed> : never;
/** What there is to tell of a deed, but for whose it is and how long it took. */
export type DeedBody = Body<Deed>;

/** How some work ended. */
export type Outcome<T> = { readonly value: T } | { readonly error: unknown };

/** Knows what is under way wherever it is asked, and tells of everything that is over. What it hears may not stop the work. */
export class Observer {
  readonly #world: ObserverWorld;
  readonly #under = new AsyncLocalStorage<Being>();

  constructor(world: ObserverWorld) {
    this.#world = world;
  }

  /** What a line of the log has to carry here. */
  here(): { readonly turn: string; readonly caseId?: string; readonly conversation?: string } | Record<string, never> {
    const being = this.#under.getStore();
    if (!being) return {};
    const { caseId, conversation } = being.about;
    return { turn: being.trace, ...(caseId && { caseId }), ...(conversation && { conversation }) };
  }

  /** The turn that is under way is about this case. */
  isAbout(caseId: string): void {
    const being = this.#under.getStore();
    if (being) being.about.caseId = caseId;
  }

  /** What is under way has failed, whatever it answers. */
  fails(): void {
    const being = this.#under.getStore();
    if (being) being.about.hasFailed = true;
  }

  /** Does something new: a turn, or the work of a case. Null tells nothing of it. */
  begin<T>(root: Root, tell: (result: Result, value: T | null) => DeedBody | null, work: () => Promise<T>): Promise<T> {
    const being = this.#newBeing(root);
    const finish = (outcome: Outcome<T>) => {
      const failed = 'error' in outcome || being.about.hasFailed;
      return tell(failed ? 'failed' : 'ok', 'value' in outcome ? outcome.value : null);
    };
    return this.#timed(being, root.parent ?? null, finish, work);
  }

  /** The same for work that is seen step by step. */
  async *beginSteps<T>(root: Root, tell: (result: Result) => DeedBody, steps: AsyncGenerator<T>): AsyncGenerator<T> {
    const being = this.#newBeing(root);
    const [at, began] = [this.#world.wall(), this.#world.clock()];
    let result: Result = 'failed';
    try {
      for (;;) {
        const { done, value } = await this.#under.run(being, () => steps.next());
        if (done) break;
        yield value;
      }
      result = 'ok';
    } finally {
      await this.#under.run(being, () => steps.return(undefined));
      this.#tell({ ...tell(result), ...this.#over(at, began, this.#idsOf(being, root.parent ?? null)) });
    }
  }

  /** Does a part of what is under way. */
  during<T>(tell: (outcome: Outcome<T>) => DeedBody, work: () => Promise<T>): Promise<T> {
    const whole = this.#under.getStore();
    const being = whole ? { ...whole, span: this.#world.newHex(8) } : this.#newBeing({});
    return this.#timed(being, whole?.span ?? null, tell, work);
  }

  /** A request to Azure is over. */
  called({ method, url, status, requestId, startedAt, endedAt }: Call): void {
    const path = URL.parse(url)?.pathname ?? '';
    const seconds = (endedAt - startedAt) / 1000;
    const body: DeedBody = { type: 'azure', host: hostKindOf(url), method, path, status, requestId };
    this.#tell({ ...body, at: this.#world.wall() - (endedAt - startedAt), seconds, ids: this.#part() });
  }

  /** Somebody has decided on a case: what the work of it will be a part of, wherever that is done. */
  decided(kind: 'approved' | 'undo' | 'lapsed', { trace, span }: Pick<Ids, 'trace' | 'span'>, caseId: string): void {
    const being = this.#under.getStore();
    const led = being ? { trace: being.trace, span: being.span } : null;
    const ids = { trace, span, parent: null, led, caseId, conversation: being?.about.conversation ?? null };
    this.#tell({ type: 'decision', kind, at: this.#world.wall(), seconds: 0, ids });
  }

  /** Something is to be counted. */
  note(note: Note): void {
    this.#tell(note);
  }

  async #timed<T>(
    being: Being,
    parent: string | null,
    tell: (outcome: Outcome<T>) => DeedBody | null,
    work: () => Promise<T>,
  ): Promise<T> {
    const [at, began] = [this.#world.wall(), this.#world.clock()];
    const over = (outcome: Outcome<T>) => {
      const body = tell(outcome);
      if (body) this.#tell({ ...body, ...this.#over(at, began, this.#idsOf(being, parent)) });
    };
    try {
      const value = await this.#under.run(being, work);
      over({ value });
      return value;
    } catch (error) {
      over({ error });
      throw error;
    }
  }

  #newBeing({ trace, caseId = null, conversation = null }: Root): Being {
    const { newHex } = this.#world;
    const about = { caseId, conversation, hasFailed: false };
    return { trace: trace ?? newHex(16), span: newHex(8), about };
  }

  #part(): Ids {
    const whole = this.#under.getStore();
    const being = whole ? { ...whole, span: this.#world.newHex(8) } : this.#newBeing({});
    return this.#idsOf(being, whole?.span ?? null);
  }

  #idsOf({ trace, span, about: { caseId, conversation } }: Being, parent: string | null): Ids {
    return { trace, span, parent, led: null, caseId, conversation };
  }

  #over(at: number, began: number, ids: Ids): Timed {
    return { at, seconds: (this.#world.clock() - began) / 1000, ids };
  }

  #tell(signal: Signal): void {
    this.#world.hear(signal);
  }
}
