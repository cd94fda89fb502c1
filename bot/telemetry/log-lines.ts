import type { Logger } from 'pino';
import type { Deed, Signal } from './signal.ts';

/** A line for each turn, each change of Azure and each request that failed; all else that took its time for whoever debugs. */
export function logSignal(log: Logger, signal: Signal): void {
  if (!('ids' in signal)) return;
  const { trace: turn, caseId, conversation } = signal.ids;
  const milliseconds = Math.round(signal.seconds * 1000);
  const ids = { turn, ...(caseId && { caseId }), ...(conversation && { conversation }) };
  const { level, ...told } = lineOf(signal);
  log[level]({ ...ids, ...told, milliseconds }, signal.type);
}

type Line = { readonly level: 'debug' | 'info' | 'warn' } & Readonly<Record<string, unknown>>;

function lineOf(deed: Deed): Line {
  switch (deed.type) {
    case 'turn':
      return { level: 'info', kind: deed.kind, result: deed.result };
    case 'azure': {
      const { host, method, path, status, requestId } = deed;
      return { level: hasFailed(deed) ? 'warn' : 'debug', host, method, path, status, requestId };
    }
    case 'step': {
      const { kind, asks, result, requestId } = deed;
      return { level: hasBroken(deed) ? 'warn' : 'info', kind, asks, result, requestId };
    }
    case 'decision':
      return { level: 'debug', kind: deed.kind };
    case 'look':
    case 'work':
      return { level: 'debug', kind: deed.kind, result: deed.result };
  }
}

/** What Azure has not settled is no verdict: it is looked at again, and asked again where it still has to be. */
export function hasBroken({ result }: Extract<Deed, { type: 'step' }>): boolean {
  return result === 'refused' || result === 'failed';
}

/** That something is not there is an answer like any other. */
export function hasFailed({ status }: Extract<Deed, { type: 'azure' }>): boolean {
  return status === null || (status >= 400 && status !== 404);
}
