import { say } from '../../../sentences/index.ts';
import { defineLeftBehind } from './leftover.ts';

/** The certificate that follows the vault's old place stays until somebody has seen the new one serve. */
export const oldCertificate = defineLeftBehind({
  rule: 'vault-moved',
  needs: ['certificate'],
  mayUse: [],
  list: ({ certificate: { id, name } }) => [
    {
      says: say('leftovers.old-certificate', { certificate: name }),
      command: `az resource delete --ids ${id}`,
    },
  ],
});
