import { lookingCard } from '../../cards/notice-card.ts';
import { say, type Words } from '../../sentences/index.ts';
import { isTaken, type Person, type Target, type Touched } from '../../services/index.ts';
import { answer } from '../answers.ts';
import type { App } from '../app.ts';
import type { Shown } from '../follower.ts';
import { answerAgainAll, MOST_TOGETHER } from '../group/answer-all.ts';
import { intentOf } from '../language/intent.ts';
import { conversationIn } from '../outbox/wire.ts';
import { seated } from '../readers.ts';
import type { Room } from '../rooms.ts';
import { type Thread, threadIn } from '../thread.ts';

/** So many certificates get a card of their own, with its buttons; the others are named. */
const MOST_CASES = 3;

/** Event Grid, by which the bot learnt of it: nobody who could be kept from approving. */
const BY: Person = { id: '', name: 'Azure Event Grid' };

/** Certificates that one card below what was told is about. */
type Offer = readonly [Touched, ...Touched[]];

/** Opens below what was told what can be pressed as if somebody had asked: one approval for all that one thing mends, and a card for each of the others. */
export function offerBelow(worth: readonly Touched[], below: Thread, room: Room, app: App): void {
  for (const offer of offersOf(worth)) openOffer(offer, below, room, app);
}

/** What a sync would take now is one offer, and what one cause breaks is another. */
function offersOf(worth: readonly Touched[]): readonly Offer[] {
  const groups = [...Map.groupBy(worth, sharedBy)].flatMap(([shared, [first, ...others]]): readonly Offer[] => {
    if (!first) return [];
    return shared === null ? [first, ...others].map((each) => [each]) : [[first, ...others]];
  });
  return groups.slice(0, MOST_CASES);
}

/** What one plan would be about; null for what has to be looked at by itself. */
function sharedBy({ standing, cause, vaultId }: Touched): string | null {
  if (isTaken(standing)) return `take ${vaultId.toLowerCase()}`;
  const isBroken = standing === 'breaking' || standing === 'broken';
  return isBroken ? `mend ${vaultId.toLowerCase()} ${JSON.stringify(cause)}` : null;
}

function openOffer([first, ...others]: Offer, { reference }: Thread, { locale }: Room, app: App): void {
  const about: Words = others.length > 0 ? say('list.certificates', { count: others.length + 1 }) : first.name;
  const posting = app.outbox.post(reference, lookingCard(about, BY.name, locale));
  const begin = (thread: Thread): AsyncGenerator<Shown> => {
    const conversation = conversationIn(threadIn(thread));
    const asking = { by: BY, conversation, locale, ...seated(thread, null, BY, app.ports.policy) };
    if (others.length === 0) return answer(intentOf('diagnose', first.certificateId), asking, app);
    // Each is looked at anew: what an event tells of is newer than any list.
    const rest = others.slice(0, MOST_TOGETHER - 1).map(targetOf);
    return answerAgainAll(targetOf(first), rest, intentOf('fix', null), asking, app);
  };
  app.follower.followPost(posting, begin, locale);
}

function targetOf({ certificateId, name, hostNames }: Touched): Target {
  return { certificateId, name, hostNames };
}
