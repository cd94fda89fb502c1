import { LINKS, verdict } from '../../../services/domain/finding.ts';
import { hasNewTrouble, placeOfSync, troublesOf } from '../../../services/domain/group.ts';
import { diagnosis, GRANT_MISSING, VAULT_UNREAD } from '../../helpers/cases.ts';
import { changes, TARGET } from '../../helpers/changes.ts';

const note = { ...GRANT_MISSING, rule: 'sync-pending', colour: 'green' } as const;
const unread = { ...VAULT_UNREAD, rule: 'secret-disabled' };
const seen = diagnosis({ findings: [note, GRANT_MISSING], gaps: [unread] });

test('the chain goes from the certificate over its vault to the browser', () => {
  expect(LINKS.join()).toBe('certificate,vault,access,network,secret,renewal,sync,binding,served');
});

test.each([
  ['grant-missing', 'sick'],
  ['sync-pending', 'healthy'],
  ['secret-disabled', 'unknown'],
  ['vault-moved', 'healthy'],
])('of %s it says: %s', (rule, said) => {
  expect(verdict(seen, rule)).toBe(said);
});

test('what a rule finds counts for more than what it could not see', () => {
  expect(verdict({ ...seen, gaps: [VAULT_UNREAD] }, 'grant-missing')).toBe('sick');
});

test('what is wrong and what was not seen is told by rule, and a note is nothing wrong', () => {
  expect(troublesOf(seen)).toEqual({ found: ['grant-missing'], unseen: ['secret-disabled'] });
});

test.each<[string, readonly string[], readonly string[], boolean]>([
  ['all of it was there before', ['grant-missing'], ['secret-disabled'], false],
  ['a fault was not there before', [], ['secret-disabled'], true],
  ['a gap was not there before', ['grant-missing'], [], true],
  ['a fault was only not seen before', [], ['grant-missing', 'secret-disabled'], true],
])('there is new trouble where %s: %s', (_, found, unseen, isNew) => {
  expect(hasNewTrouble(seen, { found, unseen })).toBe(isNew);
});

test('one new trouble is enough, whatever was there before', () => {
  const more = { ...seen, findings: [GRANT_MISSING, { ...GRANT_MISSING, rule: 'vault-moved' }] };
  const gaps = { ...seen, gaps: [unread, { ...unread, rule: 'vault-moved' }] };
  const before = { found: ['grant-missing'], unseen: ['secret-disabled'] };

  expect([more, gaps].map((each) => hasNewTrouble(each, before))).toEqual([true, true]);
});

test('the sync of a certificate is found in its plan, however its id is written', () => {
  const of = { changes: [changes['import-certificate'], changes['sync-certificate']] };

  expect(placeOfSync(of, TARGET)).toBe(1);
  expect(placeOfSync(of, { ...TARGET, certificateId: TARGET.certificateId.toUpperCase() })).toBe(1);
  expect(placeOfSync(of, { ...TARGET, certificateId: '/another' })).toBe(-1);
  expect(
    placeOfSync({ changes: [changes['import-certificate']] }, { ...TARGET, ...changes['import-certificate'] }),
  ).toBe(-1);
});
