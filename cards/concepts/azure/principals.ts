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
    says: 'The service principal of the platform, also called Microsoft.Azure.WebSites, that reads the vault when a certificate is imported or synced.',
    todo: 'Grant access to the object id it has in your tenant: the application id is the same in all tenants of a cloud and does not count.',
    page: PAGES.importing,
  },
  {
    id: 'object-id',
    names: ['Object id', 'oid', 'principal id'],
    says: 'The id of a principal in one tenant: the same application has another object id in every tenant, and vaults and roles take only this.',
    todo: 'Look it up with az ad sp show --id and the application id, and use it in policies and role assignments.',
    page: PAGES.principals,
  },
  {
    id: 'application-id',
    names: ['Application id', 'app id', 'client id'],
    says: 'The id of an application, the same in every tenant of a cloud; for App Service it begins with abfa0a7c in the public one.',
    todo: 'Use it only to look up the object id: a grant to an application id may be accepted and does nothing.',
    page: PAGES.principals,
  },
  {
    id: 'service-principal',
    names: ['Service principal', 'enterprise application'],
    says: 'What an application is in one tenant, with an object id of its own; roles and access policies are given to it.',
    todo: 'For certificate sync look for the one named Microsoft Azure App Service or Microsoft.Azure.WebSites.',
    page: PAGES.principals,
  },
  {
    id: 'certificate-registration-principal',
    names: ['Microsoft.Azure.CertificateRegistration', 'f3c21649-0979-4721-ac85-b0216b2cf413'],
    says: 'A second principal of the platform, which stores purchased App Service Certificates as secrets in the vault.',
    todo: 'For these orders give it Get, Set and Delete on secrets, besides what Microsoft Azure App Service needs.',
    page: PAGES.orders,
  },
  {
    id: 'managed-identity',
    names: ['Managed identity', 'system-assigned identity', 'user-assigned identity', 'MSI'],
    says: 'The identity that the code of an app runs as; it is never used to import or sync a certificate.',
    todo: 'Leave it for what the code reads at run time, and grant the certificate to Microsoft Azure App Service instead.',
    page: PAGES.appIdentity,
  },
  {
    id: 'key-vault-reference',
    names: ['Key Vault reference', 'app setting reference'],
    says: 'An app setting whose value the app takes from a vault at run time, with its managed identity; it has nothing to do with certificate sync.',
    todo: 'Mend it on the side of the app: its identity needs access, and the network of the app must reach the vault.',
    page: PAGES.references,
  },
  {
    id: 'linked-scope',
    names: ['Linked scope', 'linked action', 'linked access check'],
    says: 'A second resource on which Azure checks the caller because the request names it, such as the vault of a certificate.',
    todo: 'Make sure that whoever syncs may write the vault too, not only the web resources; which action counts is not documented.',
    page: PAGES.roleTrouble,
  },
];
