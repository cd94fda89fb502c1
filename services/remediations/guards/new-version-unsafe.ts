import { say } from '../../../sentences/index.ts';
import { opensTheWay } from '../../domain/change.ts';
import { defineGuard } from './guard.ts';

/** The plan would let App Service have a newest version that it should never take. */
export const newVersionUnsafe = defineGuard({
  rule: 'new-version-unsafe',
  needs: [],
  mayUse: [],
  judge(_facts, { changes, found }) {
    if (!found.includes('new-version-unsafe')) return [];
    if (changes.some(({ kind }) => kind === 'import-certificate')) {
      return [{ stops: 'plan', says: say('guards.unsafe-import') }];
    }
    return changes.some(opensTheWay) ? [{ stops: 'plan', says: say('guards.unsafe-way') }] : [];
  },
});
