import { say } from '../../sentences/index.ts';
import { AzureError, type Mandate } from '../azure/gateway.ts';
import type { Approved, Person } from '../domain/case.ts';
import type { Mandates } from './ports.ts';

/** A case on which somebody has decided, as far as it says whose the last decision is. */
export type Decided = Pick<Approved, 'decidedBy' | 'actsAs'> & {
  readonly id: string;
  readonly undoneBy?: Person | null;
};

/**
 * By whose rights a case is carried on: null for the bot's own. What was decided to be done as a person is never done as
 * anybody else: where the mandate has gone, because the process that held it has ended or another one has the case by now,
 * nothing is asked of Azure any more, and the case says who has to decide anew.
 */
export function mandateFor(current: Decided, mandates: Mandates | null): Mandate | null {
  if (!current.actsAs) return null;
  const person = current.undoneBy ?? current.decidedBy;
  const mandate = mandates?.of(current.id) ?? null;
  if (mandate?.personId.toLowerCase() === person.id.toLowerCase()) return mandate;
  throw new AzureError(say('sign-in.gone', { person: person.name }), { code: 'SignInGone', requestId: '' });
}
