import { say } from '../../../sentences/index.ts';
import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** Who reads the vault, and the ids and identities that are taken for it. */
export const principals: readonly Concept[] = [
  {
    id: 'app-service-principal',
    names: [
      'Microsoft Azure App Service',
      'Microsoft.Azure.WebSites',
      'App Service principal',
      'abfa0a7c-a6b6-4736-8310-5855508787cd',
      '6a02c803-dafd-4136-b4c3-5a6f318b4714',
      'platform principal',
    ],
    says: say('vault-terms.app-service-principal-says'),
    todo: say('vault-terms.app-service-principal-todo'),
    page: PAGES.importing,
  },
  {
    id: 'object-id',
    names: ['Object id', 'oid', 'principal id'],
    says: say('vault-terms.object-id-says'),
    todo: say('vault-terms.object-id-todo', { command: 'az ad sp show --id' }),
    page: PAGES.principals,
  },
  {
    id: 'application-id',
    names: ['Application id', 'app id', 'client id'],
    says: say('vault-terms.application-id-says'),
    todo: say('vault-terms.application-id-todo'),
    page: PAGES.principals,
  },
  {
    id: 'service-principal',
    names: ['Service principal', 'enterprise application'],
    says: say('vault-terms.service-principal-says'),
    todo: say('vault-terms.service-principal-todo'),
    page: PAGES.principals,
  },
  {
    id: 'certificate-registration-principal',
    names: ['Microsoft.Azure.CertificateRegistration', 'f3c21649-0979-4721-ac85-b0216b2cf413'],
    says: say('vault-terms.certificate-registration-principal-says'),
    todo: say('vault-terms.certificate-registration-principal-todo'),
    page: PAGES.orders,
  },
  {
    id: 'managed-identity',
    names: ['Managed identity', 'system-assigned identity', 'user-assigned identity', 'MSI'],
    says: say('vault-terms.managed-identity-says'),
    todo: say('vault-terms.managed-identity-todo'),
    page: PAGES.appIdentity,
  },
  {
    id: 'key-vault-reference',
    names: ['Key Vault reference', 'app setting reference'],
    says: say('vault-terms.key-vault-reference-says'),
    todo: say('vault-terms.key-vault-reference-todo'),
    page: PAGES.references,
  },
  {
    id: 'linked-scope',
    names: ['Linked scope', 'linked action', 'linked access check'],
    says: say('vault-terms.linked-scope-says'),
    todo: say('vault-terms.linked-scope-todo'),
    page: PAGES.roleTrouble,
  },
];
