import { basename } from 'node:path';

/** What the bot is made of where it runs: nothing of the tests, the simulator, or the tools to build with. */
export const SHIPPED: readonly string[] = [
  'package.json',
  'package-lock.json',
  'LICENSE',
  'bot',
  'cards',
  'sentences',
  'services',
];

/** What packages bring for people and compilers alone, and Node never reads. */
const UNREAD = /\.(?:map|d\.[cm]?ts|md)$|\/dist\/(?:browser|react-native)\/|\/node_modules\/@types\//;

/** The text of a licence, and what it asks to be handed on: whoever gets the package gets these. */
export const TERMS = /^(?:un)?licen[cs]e|^copying|^notice/i;

/** Whether a file belongs into the package of the web app; its path begins at the folder that is packed. */
export function isPacked(path: string): boolean {
  if (!path.startsWith('node_modules/') || TERMS.test(basename(path))) return true;
  return !UNREAD.test(`/${path}`);
}
