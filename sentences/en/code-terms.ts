/** Codes and error texts of Azure, explained. */
export const codeTerms = {
  'forbidden-by-rbac-says':
    'Key Vault refused the caller because no Azure role gives it that data action; the vault uses the RBAC permission model.',
  'forbidden-by-rbac-todo':
    'See who called: App Service needs Key Vault Certificate User at the vault, by its object id, and a new role may take ten minutes.',
  'forbidden-by-firewall-says':
    'The firewall of the vault refused the address of the caller, which does not count as a trusted Microsoft service.',
  'forbidden-by-firewall-todo':
    'For certificate sync let trusted Microsoft services bypass the firewall; for code of the app allow its outbound addresses.',
  'forbidden-by-connection-says':
    'Public access to the vault is disabled, and the call came neither through a private link nor from a trusted service.',
  'forbidden-by-connection-todo':
    'Call from the private network; certificate sync needs only that trusted Microsoft services may bypass the firewall.',
  'access-denied-says': 'Key Vault refused the caller because no access policy gives it that permission.',
  'access-denied-todo':
    'See which object id called, and give it the permission in an access policy; App Service needs Get on secrets and on certificates.',
  'certificate-not-found-says':
    'The vault holds no certificate object of that name, though a plain secret of that name may hold one.',
  'certificate-not-found-todo':
    'Look under Secrets and under the deleted certificates before making a new one; an App Service Certificate is stored as a secret.',
  'pending-certificate-not-found-says':
    'Key Vault has no operation under way for this certificate, so no renewal is running there.',
  'pending-certificate-not-found-todo':
    'Take it for an answer rather than a fault, and start a renewal where one is due.',
  'conflict-error-says': 'Key Vault was asked for several operations on the same item at once.',
  'conflict-error-todo': 'Wait a little, then try again, one operation after the other.',
  'deleted-but-recoverable-says':
    'An object of that name is soft-deleted, and its name stays taken until it is recovered or purged.',
  'deleted-but-recoverable-todo': 'Recover it, which brings its versions back; purge only what nobody will need again.',
  'condition-not-fulfilled-says':
    'The caller may assign roles, but only within a condition that this assignment does not meet.',
  'condition-not-fulfilled-todo':
    'Have an owner assign it, or stay within the condition: Key Vault Data Access Administrator may give Secrets User, not Certificate User.',
  'linked-authorization-failed-says':
    'The caller may write the resource, but lacks a right on another one that it names, such as the vault of a certificate.',
  'linked-authorization-failed-todo':
    'Read the linked action and scope in the message and get a role there; to put a certificate one may need write access to its vault.',
  'denied-by-assignment-says': 'The caller has a role for this, and a deny assignment takes the right away again.',
  'denied-by-assignment-todo':
    'Find the deny assignment that the message names, and have its owner, often a managed application or a deployment stack, change it.',
  'authorization-failed-says': 'None of the caller’s roles gives that action at that scope.',
  'authorization-failed-todo':
    'Read the action and the scope in the message, then have somebody make the change whose role has it, or ask for that role.',
  'role-assignment-exists-says':
    'The same principal may already have the same role at this scope, under another assignment name.',
  'role-assignment-exists-todo':
    'Take it for done, after checking that the assignment there names the right object id.',
  'role-assignment-update-not-permitted-says':
    'A role assignment of that name exists for another principal, role or scope, and these cannot be changed.',
  'role-assignment-update-not-permitted-todo':
    'Assign under another name, best one made from scope, principal and role, or delete the old assignment first.',
  'principal-not-found-says': 'Azure does not find the principal of the assignment in the directory of this tenant.',
  'principal-not-found-todo':
    'Check that it is an object id of this tenant and not an application id; where it was only just made, state the principal type and try again.',
  'gateway-timeout-says':
    'App Service did not answer the gateway in time, which is no failure: the sync has often worked all the same.',
  'gateway-timeout-todo':
    'Look at the certificate after a minute, and sync again only where its thumbprint is still the old one.',
  'scope-locked-says':
    'A lock on the resource, its group or its subscription refuses this operation, whatever role one has.',
  'scope-locked-todo':
    'Have an owner or user access administrator lift the lock that the message names, make the change, and lock again.',
  'request-disallowed-by-policy-says':
    'An Azure Policy with the effect deny refuses the resource as it would stand after the change.',
  'request-disallowed-by-policy-todo':
    'Read the policy assignment that the message names, then make the change fit it or ask its owner for an exemption.',
  'excessive-traffic-says':
    'Azure Resource Manager throttles the subscription because too much is asked of it at once.',
  'excessive-traffic-todo': 'Wait as long as Retry-After says, then ask for less at a time.',
  'http-429-says': 'Azure answers 429 when it is asked too often in a short time; nothing was changed.',
  'http-429-todo': 'Wait as many seconds as the header Retry-After says, then try again.',
  'http-409-says':
    'The request does not fit what is there now: another operation is running, or something of that name or thumbprint exists.',
  'http-409-todo': 'Read the message for which of these it is; after another operation, wait and try again.',
  'http-403-says':
    'Azure knows who called and does not let them do this; the inner code says whether a role, a policy or a firewall refused.',
  'http-403-todo':
    'Look for the inner code or the rest of the message, and see whose call it was before granting anything.',
  'http-401-says': 'The call carried no token, or one that has expired or is meant for another service or tenant.',
  'http-401-todo': 'Sign in again, and check the tenant and the audience of the token.',
  'http-404-says': 'Nothing is there under that id, or the caller may not see it.',
  'http-404-todo': 'Check the id and the subscription, and whether the thing was moved or soft-deleted.',
  'http-400-says':
    'Azure cannot accept the request as it is written; App Service may also answer so when it cannot read a vault.',
  'http-400-todo': 'Read the message, or paste it here whole: the number alone does not tell.',
  'http-500-says': 'Azure itself failed to answer, and it is open whether the change was made.',
  'http-500-todo': 'Look at how things stand, then try again; if it stays, hand the request id to Microsoft support.',
  'service-has-no-access-says':
    '"The service" is Microsoft Azure App Service, and it could not read the vault: a grant is missing or names another principal, or the network refuses it.',
  'service-has-no-access-todo':
    'Ask why the certificate is yellow; the usual cure is Get on secrets for that principal, then Sync.',
  'name-already-used-says':
    'A certificate of that name was imported from another vault or secret, and what it refers to cannot be changed.',
  'name-already-used-todo':
    'Import under another name and move the bindings; delete the old certificate once nothing is bound to it.',
  'vault-id-invalid-says': 'The resource id given for the vault is malformed, empty, or leads nowhere.',
  'vault-id-invalid-todo':
    'Copy the resource id from the properties of the vault, from /subscriptions/ on, and try again.',
  'secret-not-usable-says':
    'What the vault handed out is no PFX that App Service can use, as with a PEM or a damaged file.',
  'secret-not-usable-todo': 'Store it as PKCS#12 with an exportable key and without a password, then import again.',
  'same-thumbprint-says':
    'The webspace, which is the resource group, region and system of the plan, already has this very certificate.',
  'same-thumbprint-todo':
    'Use the certificate that the message names, hidden types shown, instead of importing it once more.',
  'same-name-elsewhere-says': 'A certificate of that name already exists for another webspace.',
  'same-name-elsewhere-todo': 'Import under another name, or use the plan in the location where the certificate is.',
  'permissions-not-verified-says':
    'A warning of the command line, which could not check the grant itself; the import may work all the same.',
  'permissions-not-verified-todo':
    'Do not act on the warning alone: ask about the certificate, or look at the grant of Microsoft Azure App Service on the vault.',
  'certificate-name-not-found-says': 'App Service has no certificate resource of that name in that resource group.',
  'certificate-name-not-found-todo':
    'Look in the resource group of the plan, not of the app, and mind that portal and command line name certificates differently.',
  'certificate-in-use-says': 'A host name is still bound to the certificate, so it cannot be deleted.',
  'certificate-in-use-todo':
    'Bind each of its host names to another certificate first, the slots too, and delete it then.',
  'address-has-certificate-says':
    'With IP-based bindings one certificate cannot stand on two inbound addresses, and another address already uses this one.',
  'address-has-certificate-todo': 'Bind by SNI, or take a certificate of its own for each address.',
  'thumbprint-does-not-match-says':
    'The certificate names neither that host nor a wildcard for it, so it cannot be bound to it.',
  'thumbprint-does-not-match-todo': 'Bind one that names the host, or have the next certificate issued with that name.',
  'thumbprint-not-found-says': 'App Service has no certificate of that thumbprint where the binding looks for it.',
  'thumbprint-not-found-todo':
    'Check the thumbprint, and that the certificate is in the resource group and region of the plan.',
  'tier-refuses-binding-says': 'The plan is of the tier Free or Shared, which binds no certificates.',
  'tier-refuses-binding-todo': 'Scale the plan to Basic or above, which costs money, then bind.',
  'perform-merge-says':
    'Key Vault has made a key and a signing request, and waits without limit for the signed certificate to be merged.',
  'perform-merge-todo':
    'Send the signing request to the authority and choose Merge Signed Request with what comes back, or cancel the operation.',
  'request-already-used-says':
    'The authority refuses a signing request it has seen before, which happens where the policy reuses the key.',
  'request-already-used-todo': 'Turn key reuse off in the certificate policy, then renew again.',
  'issuer-error-says': 'The authority did not issue the certificate, so the operation in Key Vault failed.',
  'issuer-error-todo':
    'Open Certificate Operation in the vault, read the message of the authority, mend it there and renew again.',
  'operation-pending-says':
    'A renewal or creation under way in Key Vault; while it is in progress it refuses another one with 409.',
  'operation-pending-todo': 'Open Certificate Operation in the vault: wait, merge, or cancel it before starting again.',
} as const;
