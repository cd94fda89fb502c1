import { say, type Words } from '../../sentences/index.ts';
import type { Instant } from '../../services/index.ts';
import { absolute } from '../parts/time.ts';

/** Which time of the past is told of. */
export function spanOf(since: Instant, before: Instant | null): Words {
  if (before === null) return say('history.from', { since: absolute(since) });
  return say('history.from-to', { since: absolute(since), before: absolute(before) });
}
