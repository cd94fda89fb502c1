import type { Words } from '../sentences/index.ts';
import type { Change } from '../services/index.ts';
import { accessWords } from './changes/access-words.ts';
import { appServiceWords } from './changes/app-service-words.ts';
import { vaultWords } from './changes/vault-words.ts';
import { type Run, run } from './parts/run.ts';

/** One change as a sentence, with what is before and after it; its names are strong. */
export function describeChange(change: Change): Words {
  switch (change.kind) {
    case 'add-access-policy':
    case 'assign-role':
    case 'set-network-bypass':
      return accessWords(change);
    case 'recover-vault':
    case 'recover-secret':
    case 'enable-secret-version':
    case 'start-renewal':
      return vaultWords(change);
    case 'sync-certificate':
    case 'import-certificate':
    case 'bind-hostname':
      return appServiceWords(change);
  }
}

/** The same as the runs of a line. */
export function changeRuns(change: Change): readonly Run[] {
  return [run(describeChange(change))];
}
