import type { FollowerPorts } from '../../bot/follower.ts';
import { Line, type LineBounds } from '../../bot/line.ts';
import { inLineCard, notTakenCard } from '../../cards/notice-card.ts';

/** What a follower needs to keep a line, of usual bounds unless something else is said. */
export function inTurn(
  bounds: LineBounds = { atOnce: 50, waiting: 500 },
): Pick<FollowerPorts, 'line' | 'onWait' | 'onNotTaken'> {
  return { line: new Line(bounds), onWait: inLineCard, onNotTaken: notTakenCard };
}
