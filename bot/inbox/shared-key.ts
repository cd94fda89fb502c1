import { createHash, timingSafeEqual } from 'node:crypto';

/** Whether a key that was shown is the one that was agreed on. How long that takes tells nothing of either. */
export function isSharedKey(shown: string | null | undefined, agreed: string): boolean {
  return timingSafeEqual(digest(shown ?? ''), digest(agreed)) && agreed !== '';
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
