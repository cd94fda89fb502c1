/** How a send failed. */
export type Failure =
  /** Surely nothing arrived. */
  | { readonly kind: 'unsent' }
  /** No answer came: it may have arrived. */
  | { readonly kind: 'silent' }
  | {
      readonly kind: 'answered';
      readonly status: number;
      /** The channel's own word for it. */
      readonly code: string;
      readonly retryAfterSeconds: number | null;
    };

/** The request was never handed to the network. */
export class NeverLeft extends Error {
  override readonly name = 'NeverLeft';
}

/** The channel did not answer in time. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/** What Node says where no connection came about, so that nothing was sent over it. */
const UNCONNECTED: readonly unknown[] = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];

/** Reads what a send threw. What is not understood may have arrived. */
export function readFailure(error: unknown): Failure {
  if (error instanceof NeverLeft) return { kind: 'unsent' };
  const {
    statusCode: status,
    code,
    response,
  } = (error ?? {}) as {
    statusCode?: unknown;
    code?: unknown;
    response?: { headers?: { get?(name: string): string | undefined } };
  };
  if (typeof status === 'number') {
    const retryAfterSeconds = readSeconds(response?.headers?.get?.('retry-after'));
    return { kind: 'answered', status, code: String(code ?? ''), retryAfterSeconds };
  }
  return { kind: UNCONNECTED.includes(code) ? 'unsent' : 'silent' };
}

function readSeconds(header: string | undefined): number | null {
  return header !== undefined && /^\d+$/.test(header.trim()) ? Number(header) : null;
}
