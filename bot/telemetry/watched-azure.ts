import { type Azure, AzureError, type Change } from '../../services/index.ts';
import type { DeedBody, Observer, Outcome } from './observer.ts';
import type { LookKind, StepResult } from './signal.ts';

/** The same Azure, with every look at it and every change of it told. */
export function watchedAzure(azure: Azure, observer: Observer): Azure {
  const look = <T>(kind: LookKind, work: () => Promise<T>) =>
    observer.during((outcome) => ({ type: 'look', kind, result: 'error' in outcome ? 'failed' : 'ok' }), work);
  const step = (change: Change, asks: 'change' | 'undo', work: () => ReturnType<Azure['apply']>) =>
    observer.during((outcome) => stepOf(change, asks, outcome), work);
  return {
    ...azure,
    inventory: (purpose) => look('inventory', () => azure.inventory(purpose)),
    observe: (...asked) => look('observe', () => azure.observe(...asked)),
    survey: (...asked) => look('survey', () => azure.survey(...asked)),
    rights: (...asked) => look('rights', () => azure.rights(...asked)),
    apply: (change, ...by) => step(change, 'change', () => azure.apply(change, ...by)),
    undo: (change, ...by) => step(change, 'undo', () => azure.undo(change, ...by)),
  };
}

function stepOf(
  { kind }: Change,
  asks: 'change' | 'undo',
  outcome: Outcome<Awaited<ReturnType<Azure['apply']>>>,
): DeedBody {
  if ('value' in outcome)
    return { type: 'step', kind, asks, result: outcome.value.outcome, requestId: outcome.value.requestId };
  const { error } = outcome;
  const isRefused = error instanceof AzureError;
  const result: StepResult = isRefused ? 'refused' : 'failed';
  return { type: 'step', kind, asks, result, requestId: isRefused ? error.requestId : '' };
}
