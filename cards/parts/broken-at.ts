import { type Key, say, type Words } from '../../sentences/index.ts';
import type { Link } from '../../services/index.ts';

const BROKEN_AT: { readonly [L in Link]: Key } = {
  certificate: 'list.broken-at-certificate',
  vault: 'list.broken-at-vault',
  access: 'list.broken-at-access',
  network: 'list.broken-at-network',
  secret: 'list.broken-at-secret',
  renewal: 'list.broken-at-renewal',
  sync: 'list.broken-at-sync',
  binding: 'list.broken-at-binding',
  served: 'list.broken-at-served',
};

/** "broken at access": where a list or a search names the first broken link. */
export function brokenAt(link: Link): Words {
  return say(BROKEN_AT[link]);
}
