/** What Azure says to one request. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Cuts the connection instead of answering. */
  readonly drop?: boolean;
}

/** A refusal in Azure's words, thrown where it is found and answered at the door. */
export class Refusal extends Error {
  readonly answer: Answer;

  constructor(answer: Answer, message: string) {
    super(message);
    this.answer = answer;
  }
}

export function ok(body: unknown, headers: Record<string, string> = {}): Answer {
  return { status: 200, body, headers };
}

/** ARM's error shape, which Key Vault's management and App Service share. */
export function refuse(status: number, code: string, message: string, more: Record<string, unknown> = {}): Refusal {
  return new Refusal({ status, body: { error: { code, message, ...more } } }, message);
}
