import { type Mention, mention, type Weight, wordsOf } from './mention.ts';

const ID = /\/subscriptions\/.*/i;
/** An id that somebody has cut short in the middle still ends in the name. */
const SHORTENED = /(?:\.\.\.|…).*\/(?:vaults|sites|certificates|slots)\/([\w.*-]{2,80})$/i;

/** ARM resource ids, also within errors and management URLs. A group or subscription is only a scope. */
export function armIds(text: string): Mention[] {
  return wordsOf(text).flatMap((word) => {
    const id = ID.exec(word.value);
    if (!id) return [];
    const [value] = id;
    const start = word.start + id.index;
    const weight = weightOf(value);
    if (weight) return [mention({ start, value }, weight)];
    const name = SHORTENED.exec(value)?.[1];
    return name ? [mention({ start: start + value.lastIndexOf(name), value: name })] : [];
  });
}

function weightOf(id: string): Weight | null {
  const segments = id.toLowerCase().split('/').filter(Boolean);
  if (segments.includes('...') || segments.includes('…')) return null;
  if (segments[4] === 'providers' && segments.length >= 8) return 'thing';
  return segments.length % 2 === 0 ? 'scope' : null;
}
