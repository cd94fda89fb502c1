import { askedTerm, nearestNames } from '../../../cards/concepts/nearest.ts';

test.each([
  ['please explain ScopeLocked', 'ScopeLocked'],
  ['-- please, explain ScopeLocked', 'ScopeLocked'],
  ['what ScopeLocked means', 'ScopeLocked'],
  ['what mean ScopeLocked', 'ScopeLocked'],
  ['meaning of ScopeLocked', 'ScopeLocked'],
  ['the meaning of ScopeLocked here', 'ScopeLocked'],
  ['explain"ScopeLocked"', 'ScopeLocked'],
  [`explain "'ScopeLocked'"`, 'ScopeLocked'],
  ['explain webspace here or there', 'webspace here or there'],
  ['what is a webspace', 'webspace'],
  ['what is the webspace?!', 'webspace'],
  ['explain access to the vault', 'access to the vault'],
  ['what does webspace mean', 'webspace'],
  ['what does webspace mean?!', 'webspace'],
  ['what does PFX stand for', 'PFX'],
  ['the policy, what is it for', 'policy, what is it for'],
  [`explain ${'x'.repeat(100)}`, 'x'.repeat(60)],
])('of %j it is %j that is asked for', (text, term) => {
  expect(askedTerm(text)).toBe(term);
});

test('a term of four letters comes near to something, wherever it stands in a name', () => {
  expect(nearestNames('what is sinc')).toContain('24-hour background sync');
  expect(nearestNames('what is sinc')).toHaveLength(5);
  expect(nearestNames('what is invalid valu')).toContain('The parameter Properties.KeyVaultId has an invalid value');
  expect(nearestNames('what is syn')).toEqual([]);
});
