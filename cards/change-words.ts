import type { Change } from '../services/index.ts';
import { accessRuns } from './changes/access-runs.ts';
import { appServiceRuns } from './changes/app-service-runs.ts';
import { vaultRuns } from './changes/vault-runs.ts';
import { plain, type Run } from './parts/run.ts';

/** One change as a sentence, with what is before and after it. */
export function describeChange(change: Change): string {
  return plain(changeRuns(change));
}

/** The same sentence with its names in bold. */
export function changeRuns(change: Change): readonly Run[] {
  switch (change.kind) {
    case 'add-access-policy':
    case 'assign-role':
    case 'set-network-bypass':
      return accessRuns(change);
    case 'recover-vault':
    case 'recover-secret':
    case 'enable-secret-version':
    case 'start-renewal':
      return vaultRuns(change);
    case 'sync-certificate':
    case 'import-certificate':
    case 'bind-hostname':
      return appServiceRuns(change);
  }
}
