/** Roles, and what else decides who may make a change, explained. */
export const roleTerms = {
  'certificate-user-says':
    'The role documented for App Service on a vault in RBAC mode: it reads certificates, and secrets with their values.',
  'certificate-user-todo':
    'Assign it at the vault to the object id of Microsoft Azure App Service, never to the bot, who needs no private key.',
  'secrets-user-says':
    'A role that reads the values of secrets; users report that it is enough for certificate sync, though another one is documented.',
  'secrets-user-todo': 'Prefer Key Vault Certificate User, and take this one where you are allowed to assign only it.',
  'vault-reader-says':
    'A role that sees what is in the vault but not the value of any secret, so it is not enough for App Service.',
  'vault-reader-todo': 'Give it to whoever only looks, such as the bot, and Key Vault Certificate User to App Service.',
  'certificates-officer-says':
    'A role for whoever looks after certificates; it does not read the values of secrets, so it is not enough for App Service.',
  'certificates-officer-todo': 'Leave it to people and renewal tools, and give App Service Key Vault Certificate User.',
  'data-access-administrator-says':
    'A role that may assign some vault roles, bound by a condition that lists Key Vault Secrets User but not Certificate User.',
  'data-access-administrator-todo':
    'With this role alone assign Secrets User, or have an owner assign Certificate User.',
  'vault-contributor-says':
    'A role that changes vaults, their access policies and firewall and recovers them, but reads nothing in them and assigns no roles.',
  'vault-contributor-todo':
    'Ask its holders to approve access policies; for roles find an owner or a user access administrator.',
  'website-contributor-says':
    'A role that writes certificates and bindings of web apps, but nothing on a vault, which a sync may need as well.',
  'website-contributor-todo':
    'Where a sync is refused with LinkedAuthorizationFailed, ask somebody who may write the vault too.',
  'vault-administrator-says':
    'A role that may do anything with secrets, reading their values included, which is far more than App Service needs.',
  'vault-administrator-todo':
    'Keep it for people who look after the vault, and give App Service Key Vault Certificate User.',
  'role-assigner-says':
    'A role that may assign roles, if not held within a condition, and may lift locks where it is owner or user access administrator.',
  'role-assigner-todo': 'Bring in somebody who holds it to approve a plan that assigns a role.',
  'contributor-says':
    'A role that changes nearly everything and assigns no roles; on a vault with access policies it can let itself in.',
  'contributor-todo': 'Have its holder approve access policies and network rules, and an owner approve roles.',
  'reader-says':
    'A role that sees the settings of every resource and none of the contents of a vault; the bot looks with it.',
  'reader-todo':
    'Give it to the bot on the subscriptions it watches, and the right to list certificates on each vault, never to read secrets.',
  'role-assignment-says':
    'A role given to one principal at one scope, which also counts for everything below that scope.',
  'role-assignment-todo': 'Have it made by an owner or a user access administrator: a contributor cannot assign roles.',
  'deny-assignment-says': 'The reverse of a role assignment: it takes actions away at a scope and beats every role.',
  'deny-assignment-todo':
    'Find who owns it, often a managed application or a deployment stack, and have a principal excluded there.',
  'not-actions-says':
    'Actions that one role leaves out; this denies nothing, since another role of the same person may give them.',
  'not-actions-todo': 'Look at all roles of that person together before deciding what is allowed.',
  'eligibility-says':
    'A role that one may switch on for a while through Privileged Identity Management; until then it may not show among one’s role assignments.',
  'eligibility-todo': 'Activate the role in the portal first, then press Approve.',
  'abac-condition-says':
    'A condition on a role assignment that narrows it, for instance to certain roles that may be assigned.',
  'abac-condition-todo': 'Read the condition, and where it refuses have an owner without one make the change.',
  'resource-lock-says':
    'A lock on a resource, its group or its subscription that refuses changes, or only deletion, to everybody.',
  'resource-lock-todo':
    'Have an owner or user access administrator lift it for the time of the fix; it never affects reading a vault.',
  'cannot-delete-lock-says':
    'A lock that lets changes pass and refuses deletion, so a role can be assigned but the undo cannot delete it.',
  'cannot-delete-lock-todo': 'Go ahead if you mean to keep the role; otherwise have the lock lifted first.',
  'azure-policy-deny-says':
    'A rule of the organisation that refuses a resource as it would stand after a change; for vaults there are some on network and model.',
  'azure-policy-deny-todo':
    'Find the assignment in the error text, then make the change fit it or ask its owner for an exemption.',
  'resource-graph-says':
    'A searchable copy of all resources that may lag behind and leaves out, silently, what one may not read.',
  'resource-graph-todo': 'Use it to find certificates, and look at one live before you judge it.',
} as const;
