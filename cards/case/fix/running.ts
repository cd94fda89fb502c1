import { type Key, say } from '../../../sentences/index.ts';
import type { Begun, Change, Instant } from '../../../services/index.ts';
import { subtle } from '../../parts/run.ts';
import { block, line, type Section } from '../../parts/section.ts';
import { clockTime } from '../../parts/time.ts';
import type { Work } from './work.ts';

/** Who answers when a change is asked for, and within what time as a rule. After two minutes the bot waits no longer, and looks. */
const ANSWERS: { readonly [K in Change['kind']]: Key } = {
  'assign-role': 'fix.azure-answers-soon',
  'add-access-policy': 'fix.azure-answers-soon',
  'set-network-bypass': 'fix.azure-answers-soon',
  'recover-vault': 'fix.azure-answers-late',
  'recover-secret': 'fix.vault-answers-soon',
  'enable-secret-version': 'fix.vault-answers-soon',
  'start-renewal': 'fix.vault-answers-soon',
  'sync-certificate': 'fix.app-service-answers-late',
  'import-certificate': 'fix.app-service-answers-late',
  'bind-hostname': 'fix.app-service-answers-late',
};

type AtWork = Work & { readonly begun: Begun | null };

/** Since when the change in hand is being asked for, and whose answer is waited for. */
export function running({ plan: { changes }, begun }: AtWork): readonly Section[] {
  const change = begun && changes[begun.change];
  if (!change) return [];
  const at = clockTime(begun.at);
  const since =
    changes.length > 1
      ? say('fix.step-runs', { place: begun.change + 1, all: changes.length, at })
      : say('fix.change-runs', { at });
  const words = say('fix.running', { since, waits: say(ANSWERS[change.kind]) });
  return block({ id: 'running', lines: [line(subtle(words))] });
}

/** What comes before the first change: nothing is touched that has changed since the plan was read. */
export function lookingFirst({ steps, begun }: AtWork, since: Instant): readonly Section[] {
  if (steps.length > 0 || begun !== null) return [];
  return block({ id: 'running', lines: [line(subtle(say('fix.looking-first', { at: clockTime(since) })))] });
}
