import { name } from '../parts/clean.ts';
import { type Run, run, strong } from '../parts/run.ts';
import { type ChangeOf, last, print, site } from './names.ts';

/** A change of what App Service holds and serves. */
export function appServiceRuns(
  change: ChangeOf<'sync-certificate' | 'import-certificate' | 'bind-hostname'>,
): readonly Run[] {
  switch (change.kind) {
    case 'sync-certificate':
      return [
        run('Sync '),
        strong(last(change.certificateId)),
        run(' (the version App Service holds → the newest in the vault)'),
      ];
    case 'import-certificate':
      return [
        run('Import '),
        strong(name(change.secretName)),
        run(' from '),
        strong(last(change.vaultId)),
        run(' into App Service as '),
        strong(last(change.certificateId)),
        run(' (not there → imported, beside the certificate there is)'),
      ];
    case 'bind-hostname':
      return [
        run('Bind '),
        strong(name(change.host)),
        run(` on ${site(change.siteId)} (${print(change.before)} → ${print(change.thumbprint)})`),
      ];
  }
}
