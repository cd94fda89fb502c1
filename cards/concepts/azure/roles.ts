import { say } from '../../../sentences/index.ts';
import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** The built-in roles that matter at a vault. Source: the role definitions of Microsoft. */
export const roles: readonly Concept[] = [
  {
    id: 'certificate-user',
    names: ['Key Vault Certificate User', 'Certificate User', 'db79e9a7-68ee-4b58-9aeb-b90e7c24fcba'],
    says: say('role-terms.certificate-user-says'),
    todo: say('role-terms.certificate-user-todo'),
    page: PAGES.securityRoles,
  },
  {
    id: 'secrets-user',
    names: ['Key Vault Secrets User', 'Secrets User', '4633458b-17de-408a-b874-0445c86b69e6'],
    says: say('role-terms.secrets-user-says'),
    todo: say('role-terms.secrets-user-todo'),
    page: PAGES.securityRoles,
  },
  {
    id: 'vault-reader',
    names: ['Key Vault Reader', '21090545-7ca7-4776-b22c-e363652d74d2'],
    says: say('role-terms.vault-reader-says'),
    todo: say('role-terms.vault-reader-todo'),
    page: PAGES.securityRoles,
  },
  {
    id: 'certificates-officer',
    names: ['Key Vault Certificates Officer', 'Certificates Officer', 'a4417e6f-fecd-4de8-b567-7b0420556985'],
    says: say('role-terms.certificates-officer-says'),
    todo: say('role-terms.certificates-officer-todo'),
    page: PAGES.securityRoles,
  },
  {
    id: 'data-access-administrator',
    names: ['Key Vault Data Access Administrator', 'Data Access Administrator', '8b54135c-b56d-4d72-a534-26097cfdc8d8'],
    says: say('role-terms.data-access-administrator-says'),
    todo: say('role-terms.data-access-administrator-todo'),
    page: PAGES.securityRoles,
  },
  {
    id: 'vault-contributor',
    names: ['Key Vault Contributor', 'f25e0fa2-a7c8-4377-a976-54943a77a395'],
    says: say('role-terms.vault-contributor-says'),
    todo: say('role-terms.vault-contributor-todo'),
    page: PAGES.securityRoles,
  },
  {
    id: 'website-contributor',
    names: ['Website Contributor', 'de139f84-1756-47ae-9be6-808fbbe84772'],
    says: say('role-terms.website-contributor-says'),
    todo: say('role-terms.website-contributor-todo'),
    page: PAGES.roleTrouble,
  },
];
