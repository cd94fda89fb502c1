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

/** Whether a file belongs into the package of the web app; its path begins at the folder that is packed. */
export function isPacked(path: string): boolean {
  return !(path.startsWith('node_modules/') && UNREAD.test(`/${path}`));
}
