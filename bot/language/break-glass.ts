import { plainText } from './plain-text.ts';

const SAID = /^break[\s-]?(?:the[\s-])?glass\s*[:：]\s*(\S[\s\S]*)/i;

/** The reason of an order to approve alone, "break glass: …"; null for everything else, and for whatever asks. */
export function readBreakGlass(text: string): string | null {
  const message = plainText(text);
  if (/[?？¿]/.test(message)) return null;
  return SAID.exec(message)?.[1] ?? null;
}
