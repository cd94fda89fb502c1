import { type Key, say, type Words } from '../../../sentences/index.ts';
import type { Link } from '../../../services/index.ts';

const NAMES: { readonly [L in Link]: Key } = {
  certificate: 'links.certificate',
  vault: 'links.vault',
  access: 'links.access',
  network: 'links.network',
  secret: 'links.secret',
  renewal: 'links.renewal',
  sync: 'links.sync',
  binding: 'links.binding',
  served: 'links.served',
};

/** What a link of the chain is called. */
export function linkName(link: Link): Words {
  return say(NAMES[link]);
}
