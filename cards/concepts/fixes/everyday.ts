import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** The cures that are called by words of every day. */
export const everydayRemedies: readonly Concept[] = [
  {
    id: 'sync',
    names: [
      'Sync',
      'syncing',
      'synchronise',
      'synchronisation',
      'sync manually',
      'manual sync',
      'Sync button',
      'synchronisieren',
      'sincronización',
      'sincronização',
      'sincronizar',
    ],
    pattern: /同期/,
    says: 'Sync has App Service read the newest version from the vault now and moves what is bound to the old thumbprint; no downtime is documented for it.',
    todo: 'Say "sync" and a name here, or in the portal choose Certificates, Bring your own certificates, then Sync.',
    page: PAGES.importing,
  },
  {
    id: 'rebind',
    names: ['rebind', 'rebinding', 'rebound'],
    says: 'Rebinding points a host name at another thumbprint; SNI or IP stays as it was, and only deleting an IP binding can change the address.',
    todo: 'Approve it where a host name stayed on an old certificate; undo binds the old thumbprint again.',
    page: PAGES.bindings,
  },
  {
    id: 'renew',
    names: ['renew', 'renewing', 'start a renewal'],
    says: 'The cure that starts a renewal in the vault, where the issuer is integrated or the certificate is self-signed.',
    todo: 'Approve it, then sync once the vault has the new version.',
    page: PAGES.renewal,
  },
];
