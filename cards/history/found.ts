import { type Key, say, type Words } from '../../sentences/index.ts';
import type { Colour, Link, SeenLine } from '../../services/index.ts';

const COLOURS: { readonly [C in Colour]: Key } = {
  red: 'history-entry.found-red',
  yellow: 'history-entry.found-yellow',
  unknown: 'history-entry.found-unknown',
  green: 'history-entry.found-green',
};

const BROKEN: { readonly [L in Link]: Key } = {
  certificate: 'history-entry.broken-certificate',
  vault: 'history-entry.broken-vault',
  access: 'history-entry.broken-access',
  network: 'history-entry.broken-network',
  secret: 'history-entry.broken-secret',
  renewal: 'history-entry.broken-renewal',
  sync: 'history-entry.broken-sync',
  binding: 'history-entry.broken-binding',
  served: 'history-entry.broken-served',
};

/** What a look has found: the colour, and where the chain was broken. */
export function found({ colour, firstBroken }: Pick<SeenLine, 'colour' | 'firstBroken'>): Words {
  if (!colour) return say('history-entry.not-judged');
  if (!firstBroken) return say(COLOURS[colour]);
  return say(BROKEN[firstBroken.link], { colour: say(COLOURS[colour]), rule: firstBroken.rule });
}
