import { say, type Words } from '../../sentences/index.ts';
import { name } from '../parts/clean.ts';
import { type ChangeOf, last, print, site } from './names.ts';

/** A change of what App Service holds and serves. */
export function appServiceWords(change: ChangeOf<'sync-certificate' | 'import-certificate' | 'bind-hostname'>): Words {
  switch (change.kind) {
    case 'sync-certificate':
      return say('change.sync-certificate', { certificate: last(change.certificateId) });
    case 'import-certificate': {
      const [secret, vault] = [name(change.secretName), last(change.vaultId)];
      return say('change.import-certificate', { secret, vault, certificate: last(change.certificateId) });
    }
    case 'bind-hostname': {
      const [host, on, after] = [name(change.host), site(change.siteId), print(change.thumbprint)];
      if (change.before === null) return say('change.bind-unbound-hostname', { host, site: on, after });
      return say('change.bind-hostname', { host, site: on, before: print(change.before), after });
    }
  }
}
