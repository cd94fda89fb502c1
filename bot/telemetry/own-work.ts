import type { Case } from '../../services/index.ts';
import { opaque, rootOf } from './case-trace.ts';
import type { Observer } from './observer.ts';

/** What is done around the work that goes on without a turn. */
export interface OwnWork {
  ofCase<T>(current: Case, steps: AsyncGenerator<T>): AsyncGenerator<T>;
  saying<T>(conversation: string, work: () => Promise<T>): Promise<T>;
  patrol<T>(work: () => Promise<T>): Promise<T>;
}

/** Nothing is: the work is done. */
export const UNWATCHED: OwnWork = {
  ofCase: (_current, steps) => steps,
  saying: (_conversation, work) => work(),
  patrol: (work) => work(),
};

/** All of it is told: the work of a case as a part of the decision that it follows. */
export function watchedWork(observer: Observer): OwnWork {
  return {
    ofCase: (current, steps) =>
      observer.beginSteps(
        rootOf(current, opaque(current.conversation)),
        (result) => ({ type: 'work', kind: 'case', result }),
        steps,
      ),
    saying: (conversation, work) =>
      observer.begin(
        { conversation: opaque(conversation) },
        (result) => ({ type: 'work', kind: 'saying', result }),
        work,
      ),
    patrol: (work) => observer.begin({}, (result) => ({ type: 'work', kind: 'patrol', result }), work),
  };
}
