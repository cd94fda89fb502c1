import { plainText } from './plain-text.ts';

/** Whether an order is for all that its name fits: "fix all of kv-shop". The words of a button are English in every language. */
export function isForAll(text: string): boolean {
  return /(?:^|\s)all(?:\s|$)/i.test(plainText(text));
}
