import { say } from '../sentences/index.ts';
import type { Case } from '../services/index.ts';
import { stopper } from '../services/index.ts';
import type { Card } from './view.ts';

/** As many as Teams asks by themselves. Source: learn.microsoft.com, "work-with-universal-actions-for-adaptive-cards". */
const MOST = 60;
/** What the ids may take of a card; those that Teams gives leave room within it. */
const MOST_CHARACTERS = 8_000;

/** What tells a client that asks by itself from somebody who presses a button, where the channel does not. */
export const ASKED_BY_CLIENT = 'client';

/**
 * Has the clients of some people ask for a card of their own. It names the case and nothing else: after an edit, clients
 * were seen to ask with what the card before carried. Without `userIds` every client of a small room would ask; an empty
 * list is none, and leaves a menu to ask by hand.
 */
export function refreshOf(current: Case, userIds: readonly string[]): Card {
  const data = { caseId: current.id, asks: ASKED_BY_CLIENT };
  return {
    action: { type: 'Action.Execute', title: say('page.check-again'), verb: 'refresh', data },
    userIds: looksDifferent(current) ? asManyAsFit(userIds) : [],
  };
}

/** Only what awaits a decision is shown differently to different people; all else everybody sees as it is. */
function looksDifferent(current: Case): boolean {
  return current.stage === 'proposed' && !stopper(current.plan);
}

function asManyAsFit(userIds: readonly string[]): readonly string[] {
  const fitting: string[] = [];
  let characters = 0;
  for (const userId of userIds.slice(0, MOST)) {
    characters += userId.length;
    if (characters > MOST_CHARACTERS) break;
    fitting.push(userId);
  }
  return fitting;
}
