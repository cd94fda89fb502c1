import { appendFileSync } from 'node:fs';

/** One exchange, with the address the real Azure would have had. */
export interface RecordedExchange {
  readonly method: string;
  readonly url: string;
  readonly requestBody: unknown;
  /** Zero where the connection was cut. */
  readonly status: number;
  readonly responseBody: unknown;
  /** Whose token it came with, by object id; empty without one. It is not among what is written to a file. */
  readonly caller: string;
}

/** Keeps what was asked of the simulator, and writes it to a file if one is named. */
export class Recorder {
  readonly exchanges: RecordedExchange[] = [];
  private readonly file: string | undefined;
  private readonly keep: number;

  constructor(file?: string, keep = Number.POSITIVE_INFINITY) {
    this.file = file;
    this.keep = keep;
    if (file) appendFileSync(file, '');
  }

  record(exchange: RecordedExchange): void {
    this.exchanges.push(exchange);
    if (this.exchanges.length > this.keep) this.exchanges.shift();
    const { caller: _caller, ...written } = exchange;
    if (this.file) appendFileSync(this.file, `${JSON.stringify(written)}\n`);
  }
}
