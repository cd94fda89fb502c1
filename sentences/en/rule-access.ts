/** What the rules find about who may read the vault. */
export const ruleAccess = {
  denied: 'The deny assignment {denial} keeps {principal} from reading secrets in {vault}.',
  denies: '{id} denies reading secrets at {scope}',
  principal: '{name} is object {object} in this tenant (application {application})',
  'policy-ignored': '{vault} obeys Azure roles; {principal} has only an access policy there, which is ignored.',
  'role-ignored': '{vault} obeys access policies; {principal} has only a role there, which is ignored.',
  model: 'enableRbacAuthorization is {roles} on {vault}',
  compound:
    'The access policy of {principal} on {vault} is tied to an application and does not let App Service in by itself.',
  'carries-application': 'Its policy carries the application id {id}',
  'lacks-get': 'The access policy of {principal} on {vault} does not give Get on secrets.',
  'policy-gives': 'Its policy gives on secrets: {permissions}',
  'policy-gives-nothing': 'Its policy gives on secrets: nothing',
  'no-policy': 'App Service may not read {vault}: no access policy names {principal}.',
  'policies-listed':
    '{vault} lists {count, plural, one {# access policy} other {# access policies}}, none for {object}',
  'lets-in-another': '{vault} lets in {who}, not {principal}.',
  'grant-is-for': 'The grant is for {id}: {who}',
  /** Who is taken for App Service: each stands as {who} in the two before. */
  'managed-identity': 'the managed identity of {site}',
  'application-id': 'the application id of App Service',
  'application-id-public': 'the application id of App Service in public Azure',
  'application-id-government': 'the application id of App Service in US Government',
  'application-id-orders': 'the application id of the App Service Certificate order service',
  'no-principal': 'The tenant has no service principal of Microsoft Azure App Service, so no vault can let it in.',
  'none-listed': 'The directory lists no such service principal',
  'role-insufficient': 'The role of {principal} on {vault}, {roles}, does not read secrets.',
  'holds-roles': 'It holds {roles}; none has a data action for secrets',
  'no-role': 'App Service may not read {vault}: {principal} has no role on it.',
  assignments:
    '{count, plural, one {# role assignment reaches} other {# role assignments reach}} the vault, none is for {object}',
} as const;
