import type { Change, Instant, Waiting } from '../../../services/index.ts';
import { run, subtle } from '../../parts/run.ts';
import { block, line, type Section } from '../../parts/section.ts';
import { absolute, clockTime, relative } from '../../parts/time.ts';
import { OPEN } from './signs.ts';
import type { Work } from './work.ts';

const SETTLES: { readonly [K in Change['kind']]: string | null } = {
  'assign-role': 'The role may take up to 10 minutes to work.',
  'add-access-policy': 'An access policy works after seconds to a few minutes.',
  'set-network-bypass': 'A change of the firewall works after a few minutes.',
  'recover-vault': 'A recovered vault may take a few minutes to answer.',
  'recover-secret': 'What is recovered in a vault may take a few minutes to be there.',
  'enable-secret-version': null,
  'start-renewal': 'The issuer may take minutes to days.',
  'sync-certificate': 'What a sync has taken may take a few minutes to show.',
  'import-certificate': null,
  'bind-hostname': 'A new binding is served after a minute or two.',
};

/** What is waited for, and for how long at most. */
export function waiting(
  { plan, waiting: { since, until } }: Work & { readonly waiting: Waiting },
  now: Instant,
): readonly Section[] {
  const reasons = [...new Set(plan.changes.flatMap(({ kind }) => SETTLES[kind] ?? []))];
  const words =
    until > now
      ? `Looking again until ${absolute(until)} at the latest (${relative(until, now)}).`
      : 'Looking one last time.';
  const told = [`Waiting since ${clockTime(since)}.`, ...reasons];
  const lines = [line(OPEN['…'], run(words)), ...told.map((each) => line(subtle(each)))];
  return block({ id: 'waiting', lines });
}
