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
      return [{ stops: 'plan', says: 'The plan would import the newest version in the vault, which is unsafe.' }];
    }
    if (!changes.some(opensTheWay)) return [];
    const says =
      'The newest version in the vault is unsafe, and App Service would take it by itself within a day once the way is open.';
    return [{ stops: 'plan', says }];
  },
});
