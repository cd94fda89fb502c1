import { defineRemediation } from './remediation.ts';

/** Makes App Service take the newest version from the vault now, not at its daily round. */
export const sync = defineRemediation({
  id: 'sync',
  cures: ['sync-pending', 'sync-overdue', 'sync-status-stale'],
  notes: ['sync-pending'],
  risk: 'low',
  needs: ['certificate'],
  propose({ certificate }) {
    return certificate.keyVault ? [{ kind: 'sync-certificate', certificateId: certificate.id, undo: null }] : [];
  },
});
