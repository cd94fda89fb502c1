import { type Key, say } from '../../../sentences/index.ts';
import type { Change, Instant, Waiting } from '../../../services/index.ts';
import { run, subtle } from '../../parts/run.ts';
import { block, line, type Section } from '../../parts/section.ts';
import { absolute, clockTime, relative } from '../../parts/time.ts';
import { OPEN } from './signs.ts';
import type { Work } from './work.ts';

const SETTLES: { readonly [K in Change['kind']]: Key | null } = {
  'assign-role': 'fix.role-settles',
  'add-access-policy': 'fix.policy-settles',
  'set-network-bypass': 'fix.firewall-settles',
  'recover-vault': 'fix.vault-settles',
  'recover-secret': 'fix.secret-settles',
  'enable-secret-version': null,
  'start-renewal': 'fix.renewal-settles',
  'sync-certificate': 'fix.sync-settles',
  'import-certificate': null,
  'bind-hostname': 'fix.binding-settles',
};

/** What is waited for, and for how long at most. */
export function waiting(
  { plan, waiting: { since, until } }: Work & { readonly waiting: Waiting },
  now: Instant,
): readonly Section[] {
  const reasons = [...new Set(plan.changes.flatMap(({ kind }) => SETTLES[kind] ?? []))];
  const words =
    until > now
      ? say('fix.looking-until', { at: absolute(until), relative: relative(until, now) })
      : say('fix.looking-last');
  const told = [say('fix.waiting-since', { at: clockTime(since) }), ...reasons.map((reason) => say(reason))];
  const lines = [line(OPEN['…'], run(words)), ...told.map((each) => line(subtle(each)))];
  return block({ id: 'waiting', lines });
}
