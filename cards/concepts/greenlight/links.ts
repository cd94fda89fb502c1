import { say } from '../../../sentences/index.ts';
import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** The links of the chain, in the order in which a renewed certificate travels it. */
export const links: readonly Concept[] = [
  {
    id: 'link-certificate',
    names: ['Certificate', 'certificate link', 'cert', 'Microsoft.Web/certificates'],
    says: say('greenlight-terms.link-certificate-says'),
    todo: say('greenlight-terms.link-certificate-todo'),
    page: PAGES.importing,
  },
  {
    id: 'link-vault',
    names: ['Vault', 'vault link', 'Key Vault', 'kv'],
    says: say('greenlight-terms.link-vault-says'),
    todo: say('greenlight-terms.link-vault-todo'),
    page: PAGES.vaults,
  },
  {
    id: 'link-access',
    names: ['Access', 'access link'],
    says: say('greenlight-terms.link-access-says'),
    todo: say('greenlight-terms.link-access-todo'),
    page: PAGES.permissionModels,
  },
  {
    id: 'link-network',
    names: ['Network', 'network link'],
    says: say('greenlight-terms.link-network-says'),
    todo: say('greenlight-terms.link-network-todo'),
    page: PAGES.trustedServices,
  },
  {
    id: 'link-secret',
    names: ['Secret', 'secret link'],
    says: say('greenlight-terms.link-secret-says'),
    todo: say('greenlight-terms.link-secret-todo'),
    page: PAGES.vaultSecrets,
  },
  {
    id: 'link-renewal',
    names: ['Renewal', 'renewal link'],
    says: say('greenlight-terms.link-renewal-says'),
    todo: say('greenlight-terms.link-renewal-todo'),
    page: PAGES.renewal,
  },
  {
    id: 'link-sync',
    names: ['sync link'],
    says: say('greenlight-terms.link-sync-says'),
    todo: say('greenlight-terms.link-sync-todo'),
    page: PAGES.importing,
  },
  {
    id: 'link-binding',
    names: ['Binding', 'binding link'],
    says: say('greenlight-terms.link-binding-says'),
    todo: say('greenlight-terms.link-binding-todo'),
    page: PAGES.bindings,
  },
  {
    id: 'link-served',
    names: ['Served', 'served link', 'TLS probe', 'probe', 'probing'],
    says: say('greenlight-terms.link-served-says'),
    todo: say('greenlight-terms.link-served-todo'),
    page: PAGES.bindings,
  },
  {
    id: 'link-guard',
    names: ['Guard', 'guard link'],
    says: say('greenlight-terms.link-guard-says'),
    todo: say('greenlight-terms.link-guard-todo'),
    page: PAGES.locks,
  },
];
