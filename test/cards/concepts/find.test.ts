import fc from 'fast-check';
import { conceptsIn } from '../../../cards/concepts/find.ts';
import { everydayConcepts, tellingConcepts } from '../../../cards/concepts/index.ts';
import { nearestNames } from '../../../cards/concepts/nearest.ts';
import { pieces } from './pieces.ts';

const concepts = [...tellingConcepts, ...everydayConcepts];
const idsIn = (text: string) => conceptsIn(text).map(({ id }) => id);

test.each([
  ['initialised', 'what does initialised mean', ['status-initialized']],
  ['a code in words', 'what is key vault secret does not exist?', ['status-secret-does-not-exist']],
  ['lower case', 'explain azureserviceunauthorizedtoaccesskeyvault', ['status-service-unauthorized']],
  ['British spelling', 'explain AzureServiceUnauthorisedToAccessKeyVault', ['status-service-unauthorized']],
  ['a hyphen', 'can a soft-deleted certificate be recovered', ['secret-soft-deleted']],
  ['a blank', 'what does soft deleted mean', ['soft-delete']],
  ['neither', 'what does softdelete mean', ['soft-delete']],
  ['a plural', 'explain deny assignments', ['deny-assignment']],
  ['a plural in -ies', 'what are managed identities for', ['managed-identity']],
  ['a typing error in a code', 'what is OperationNotPermitedOnKeyVault', ['status-operation-not-permitted']],
  ['two letters swapped', 'what does ForbiddenByRabc mean', ['forbidden-by-rbac']],
  ['a wrong letter', 'explain the thumbqrint', ['thumbprint']],
  ['a letter too many', 'explain the thumbprrint', ['thumbprint']],
  ['a word behind an abbreviation', 'explain e.g. thumbprint', ['thumbprint']],
  ['a word before a full stop of another', 'explain thumbprint and co.', ['thumbprint']],
  ['a word before a dot', 'explain thumbprint .net', ['thumbprint']],
  ['a word in a list', '-explain thumbprint', ['thumbprint']],
  ['a word behind brackets', 'explain the (new)-thumbprint', ['thumbprint']],
  ['a word before brackets', 'explain the thumbprint-(new)', ['thumbprint']],
  ['what words stand for', 'tell me what gap and red stand for', ['gap', 'colour-red']],
  ['a German order', 'erklär gap', ['gap']],
  ['a polite German order', 'bitte erklaere gap', ['gap']],
  ['a role by its name', 'what is Key Vault Administrator', ['vault-administrator']],
  ['how often', 'how often does azure do a sync', ['background-sync']],
  ['hours in Japanese', '24時間ごとですか', ['background-sync']],
  ['a typing error in a longer name', 'what is a managed identiti', ['managed-identity']],
  ['a singular', 'what is a trusted service', ['trusted-services']],
  ['wide letters', 'what does ＳｃｏｐｅＬｏｃｋｅｄ mean', ['scope-locked']],
  ['politeness before it', 'ok, so please, what is a gap', ['gap']],
  ['a question mark before it', '¿qué es yellow', ['colour-yellow']],
  ['a plural that is one slip from another word', 'explain findings', ['finding']],
  ['a status that is compared', 'keyVaultSecretStatus == undefined', ['status-null']],
  ['a status without a blank', 'keyVaultSecretStatus:undefined', ['status-null']],
  ['a status that is empty', 'keyVaultSecretStatus =', ['status-null']],
  ['a vault id that is not', 'The parameter keyVaultId has an invalid value.', ['vault-id-invalid']],
  ['a name with a dash in it', 'explain access - policy', ['access-policy']],
  ['a name that begins with a number', '47-day certificates are coming', ['short-lifetimes']],
  ['that nobody is there', 'keiner da zum Freigeben', ['approve']],
  ['the same of nobody in German', 'niemand ist da, der freigibt', ['approve']],
  ['the same of nobody in French', 'personne pour approuver', ['approve']],
  ['why there are approvals', 'por qué hay que aprobar', ['approve']],
  ['the same in one word', 'porque aprovar', ['approve']],
  ['who approves', 'who may approve', ['approve']],
  ['that somebody cannot approve', "i can't approve it", ['approve']],
  ['the same in German', 'warum darf ich nicht freigeben', ['approve']],
  ['the same in French', "je n'arrive pas à valider", ['approve']],
  ['the same in Spanish', 'no puedo aprobar', ['approve']],
  ['the same in Portuguese', 'quem pode aprovar', ['approve']],
  ['the same in Japanese', '承認できません', ['approve']],
  ['an application id', 'what is abfa0a7c-a6b6-4736-8310-5855508787cd', ['app-service-principal']],
])('%s is understood', (_, text, ids) => {
  expect(idsIn(text)).toEqual(ids);
});

test.each(['what does PFY mean', 'explain the thumbpqqnt'])('%j is too far from any name', (text) => {
  expect(idsIn(text)).toEqual([]);
});

test.each([
  ['the longer name', 'explain Key Vault Certificate User', ['certificate-user']],
  ['the first of two that share a word', 'explain the expired certificate chain', ['certificate-expired']],
  ['the first of two as long', 'explain the expired certificate version', ['certificate-expired']],
  ['the longer of two that share a word', 'explain the expired certificate lifetime', ['short-lifetimes']],
  ['the longer of two names in one another', 'explain access policy and add-access-policy', ['add-access-policy']],
  ['a term over a longer phrase of every day', 'explain the vault certificate status', ['vault-certificate']],
  ['the more telling code', 'what does Forbidden with ForbiddenByRbac mean', ['forbidden-by-rbac']],
  [
    'what is said over words of every day',
    'what does the status KeyVaultDoesNotExist of a certificate mean',
    ['status-vault-does-not-exist'],
  ],
  [
    'both of two that are compared',
    'RBAC or access policies, which one works',
    ['access-policy', 'rbac-permission-model'],
  ],
  ['both of two words of every day', 'what is the difference between red and yellow', ['colour-yellow', 'colour-red']],
])('%s wins', (_, text, ids) => {
  expect(idsIn(text)).toEqual(ids);
});

test.each([
  ['a code', 'explain network security perimeter and ScopeLocked', ['scope-locked', 'network-security-perimeter']],
  ['what is spelt right', 'explain thumbqrint and webspace', ['webspace', 'thumbprint']],
])('%s comes before what is less certain', (_, text, ids) => {
  expect(idsIn(text)).toEqual(ids);
});

test('a full stop parts two words that would be a name together', () => {
  expect(idsIn('you have access. policy matters, what does it mean')).not.toContain('access-policy');
});

test('what stands around an error that is quoted is no name together', () => {
  const quoted = 'Gateway did not receive a response from';

  expect(idsIn(`explain KeyVault ${quoted} DoesNotExist`)).toEqual(['gateway-timeout']);
});

test.each(['CanNotDelete lock', 'Microsoft.Azure.WebSites'])(
  'beside an error no name but a code counts: %s',
  (name) => {
    expect(idsIn(`Gateway did not receive a response from ${name}`)).toEqual(['gateway-timeout']);
  },
);

test('no more than three are explained at once, and none twice', () => {
  const ids = idsIn('explain webspace, thumbprint, x5t, webspace, purge protection and deny assignment');

  expect(ids).toHaveLength(3);
  expect(new Set(ids).size).toBe(3);
});

test.each([
  'why is kv-shop yellow',
  'hello',
  'thanks, that worked',
  'is the cert on api.contoso.com ok?',
  'the binding of wildcard-contoso-com is wrong again',
  'we synced it and went home',
  'approve fix 4711',
  'nobody approved it',
  'the whole team approved',
  'anything expiring before friday',
  '',
  ' \n ',
  '?',
  'line 504 of the log',
  'who turned the firewall on',
  'what is app-thumbprint-prod',
  'what is app-thumbprint',
  'what is thumbprint-prod',
  'what is 5-thumbprint',
  'what is thumbprint-5',
  'the gap is there',
  'what is the gap in 4-a',
  'what is the gap in a-4',
  'the wildcard again',
  'our slot of it',
  'they swap it',
  'it did not propagate',
  'she is eligible',
  'purge the cache',
  'they merge it',
  'the issuer again',
  'the change has propagated',
  'we bypass it',
  'x-thumbprint means what',
])('%j asks for no term', (text) => {
  expect(idsIn(text)).toEqual([]);
});

test.each([
  ['what is KeyVaultSecretNotThere', 'KeyVaultSecretDoesNotExist'],
  ['explain acess polcy', 'Access policy'],
])('near %j is %s', (text, name) => {
  expect(nearestNames(text)).toContain(name);
});

test('so short a term is near to nothing', () => expect(nearestNames('explain how')).toEqual([]));

test('whatever is written, at most three known concepts are found', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const found = conceptsIn(parts.join(''));

      expect(found.length).toBeLessThanOrEqual(3);
      expect(found.every((concept) => concepts.includes(concept))).toBe(true);
      expect(new Set(found).size).toBe(found.length);
    }),
  );
});
