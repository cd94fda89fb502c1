import { type Locale, say } from '../sentences/index.ts';
import { nameOf, type OverviewGroup, wayOfAll } from '../services/index.ts';
import { plainName } from './parts/clean.ts';
import { actions, type Section } from './parts/section.ts';

/** The button that mends all certificates of one cause by one plan, where that is possible and there are several. */
export function offerOfAll({ rule, vaultId, certificateIds }: OverviewGroup, locale: Locale): readonly Section[] {
  const way = wayOfAll(rule);
  const vault = vaultId && plainName(nameOf(vaultId));
  const count = certificateIds.length;
  if (!way || !vault || count < 2) return [];
  const title = way === 'sync' ? say('group.sync-all', { count }) : say('group.fix-all', { count });
  const word = way === 'sync' ? `sync all of ${vault}` : `fix all of ${vault}`;
  return actions([{ title, verb: 'fix-all', data: { vaultId, locale }, word, style: 'default' }]);
}
