import { defineLeftBehind } from './leftover.ts';

/** The certificate that follows the vault's old place stays until somebody has seen the new one serve. */
export const oldCertificate = defineLeftBehind({
  rule: 'vault-moved',
  needs: ['certificate'],
  mayUse: [],
  list: ({ certificate: { id, name } }) => [
    {
      says: `${name} stays, bound to nothing and following a vault that is no longer there. Delete it once the new one serves.`,
      command: `az resource delete --ids ${id}`,
    },
  ],
});
