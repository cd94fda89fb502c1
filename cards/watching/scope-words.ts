import { type Key, say, type Words } from '../../sentences/index.ts';
import { nameOf, type Scope } from '../../services/index.ts';
import { name } from '../parts/clean.ts';

const SCOPES: { readonly [B in Exclude<Scope['by'], 'everything'>]: Key } = {
  subscription: 'watching.subscription',
  vault: 'watching.vault',
  app: 'watching.app',
  certificate: 'watching.certificate',
  pattern: 'watching.pattern',
  owner: 'watching.owner',
};

/** What is watched, in words. */
export function scopeWords({ by, value }: Scope): Words {
  if (by === 'everything') return say('watching.everything');
  return say(SCOPES[by], { name: name(by === 'certificate' ? nameOf(value) : value) });
}
