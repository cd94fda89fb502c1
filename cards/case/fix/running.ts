import type { Begun, Change, Instant } from '../../../services/index.ts';
import { subtle } from '../../parts/run.ts';
import { block, line, type Section } from '../../parts/section.ts';
import { clockTime } from '../../parts/time.ts';
import type { Work } from './work.ts';

/** Who answers when a change is asked for, and within what time as a rule. After two minutes the bot waits no longer, and looks. */
const ANSWERS: { readonly [K in Change['kind']]: string } = {
  'assign-role': 'Azure, which answers within seconds',
  'add-access-policy': 'Azure, which answers within seconds',
  'set-network-bypass': 'Azure, which answers within seconds',
  'recover-vault': 'Azure, which may take up to 2 minutes',
  'recover-secret': 'Key Vault, which answers within seconds',
  'enable-secret-version': 'Key Vault, which answers within seconds',
  'start-renewal': 'Key Vault, which answers within seconds',
  'sync-certificate': 'App Service, which may take up to 2 minutes',
  'import-certificate': 'App Service, which may take up to 2 minutes',
  'bind-hostname': 'App Service, which may take up to 2 minutes',
};

type AtWork = Work & { readonly begun: Begun | null };

/** Since when the change in hand is being asked for, and whose answer is waited for. */
export function running({ plan, begun }: AtWork): readonly Section[] {
  const change = begun && plan.changes[begun.change];
  if (!change) return [];
  const number = plan.changes.length > 1 ? `Step ${begun.change + 1} of ${plan.changes.length}` : 'The change';
  const words = `${number} is running since ${clockTime(begun.at)}; waiting for ${ANSWERS[change.kind]}.`;
  return block({ id: 'running', lines: [line(subtle(words))] });
}

/** What comes before the first change: nothing is touched that has changed since the plan was read. */
export function lookingFirst({ steps, begun }: AtWork, since: Instant): readonly Section[] {
  if (steps.length > 0 || begun !== null) return [];
  const words = `Looking once more before anything is touched, since ${clockTime(since)}.`;
  return block({ id: 'running', lines: [line(subtle(words))] });
}
