/** Politeness before a question. */
const LEAD_IN = /^(?:\W*(?:hi|hello|hey|ok|so|and|please|pls|can you|could you|would you)\b)*\W*/i;

/** Words that ask for a meaning wherever they stand. */
const MEANING =
  /\b(?:means?|meaning|explain|define|describe|difference|stands? for|bedeutet|unterschied|erkl(?:ä|ae)re?|significa|diferencia|diferença|explica|signifie|différence|explique)\b|意味|とは|違い|説明|ますか/i;

/** Starts of questions about how things are in general. */
const QUESTION =
  /^(?:what|which|how|when|does|do|will|would|is|are|can|could|should|may|must|was|wie|wann|qué|que|cómo|comment|quand|qu'|o que|como)(?![\p{L}\p{N}])/iu;

/** A host, a resource or a number: with one of these in it a question is rather about that one. */
const THING = /[\p{L}\p{N}][-.][\p{L}\p{N}]/u;

/** Whether a message asks what something means. */
export function asksForMeaning(line: string): boolean {
  const words = line.replace(LEAD_IN, '');
  return MEANING.test(words) || (QUESTION.test(words) && !THING.test(words));
}
