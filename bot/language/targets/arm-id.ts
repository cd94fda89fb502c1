import { type Mention, mention, type Weight, wordsOf } from './mention.ts';

const START = '/subscriptions/';

/** ARM resource ids, also within errors and management URLs. A group or subscription is only a scope. */
export function armIds(text: string): Mention[] {
  return wordsOf(text).flatMap((word) => {
    const at = word.value.toLowerCase().indexOf(START);
    if (at < 0) return [];
    const value = word.value.slice(at).replace(/[.:]+$/, '');
    const weight = weightOf(value);
    return weight ? [mention({ start: word.start + at, value }, weight)] : [];
  });
}

function weightOf(id: string): Weight | null {
  const segments = id.toLowerCase().split('/').filter(Boolean);
  if (segments.includes('...') || segments.includes('…')) return null;
  if (segments[4] === 'providers' && segments.length >= 8) return 'thing';
  return segments.length >= 2 && segments.length % 2 === 0 ? 'scope' : null;
}
