import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** The built-in roles that matter at a vault. Source: the role definitions of Microsoft. */
export const roles: readonly Concept[] = [
  {
    id: 'certificate-user',
    names: ['Key Vault Certificate User', 'Certificate User', 'db79e9a7-68ee-4b58-9aeb-b90e7c24fcba'],
    says: 'The role documented for App Service on a vault in RBAC mode: it reads certificates, and secrets with their values.',
    todo: 'Assign it at the vault to the object id of Microsoft Azure App Service, never to the bot, who needs no private key.',
    page: PAGES.securityRoles,
  },
  {
    id: 'secrets-user',
    names: ['Key Vault Secrets User', 'Secrets User', '4633458b-17de-408a-b874-0445c86b69e6'],
    says: 'A role that reads the values of secrets; users report that it is enough for certificate sync, though another one is documented.',
    todo: 'Prefer Key Vault Certificate User, and take this one where you are allowed to assign only it.',
    page: PAGES.securityRoles,
  },
  {
    id: 'vault-reader',
    names: ['Key Vault Reader', '21090545-7ca7-4776-b22c-e363652d74d2'],
    says: 'A role that sees what is in the vault but not the value of any secret, so it is not enough for App Service.',
    todo: 'Give it to whoever only looks, such as the bot, and Key Vault Certificate User to App Service.',
    page: PAGES.securityRoles,
  },
  {
    id: 'certificates-officer',
    names: ['Key Vault Certificates Officer', 'Certificates Officer', 'a4417e6f-fecd-4de8-b567-7b0420556985'],
    says: 'A role for whoever looks after certificates; it does not read the values of secrets, so it is not enough for App Service.',
    todo: 'Leave it to people and renewal tools, and give App Service Key Vault Certificate User.',
    page: PAGES.securityRoles,
  },
  {
    id: 'data-access-administrator',
    names: ['Key Vault Data Access Administrator', 'Data Access Administrator', '8b54135c-b56d-4d72-a534-26097cfdc8d8'],
    says: 'A role that may assign some vault roles, bound by a condition that lists Key Vault Secrets User but not Certificate User.',
    todo: 'With this role alone assign Secrets User, or have an owner assign Certificate User.',
    page: PAGES.securityRoles,
  },
  {
    id: 'vault-contributor',
    names: ['Key Vault Contributor', 'f25e0fa2-a7c8-4377-a976-54943a77a395'],
    says: 'A role that changes vaults, their access policies and firewall and recovers them, but reads nothing in them and assigns no roles.',
    todo: 'Ask its holders to approve access policies; for roles find an owner or a user access administrator.',
    page: PAGES.securityRoles,
  },
  {
    id: 'website-contributor',
    names: ['Website Contributor', 'de139f84-1756-47ae-9be6-808fbbe84772'],
    says: 'A role that writes certificates and bindings of web apps, but nothing on a vault, which a sync may need as well.',
    todo: 'Where a sync is refused with LinkedAuthorizationFailed, ask somebody who may write the vault too.',
    page: PAGES.roleTrouble,
  },
];
