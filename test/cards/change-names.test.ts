import { describeChange } from '../../cards/change-words.ts';
import { granted } from '../../cards/changes/names.ts';
import { describeUndo } from '../../cards/changes/undo-words.ts';
import { changes, SITE_ID } from '../helpers/changes.ts';
import { english } from '../helpers/english.ts';

test.each([
  [['get'], ['get'], 'get on secrets and certificates'],
  [['get', 'list'], ['get', 'list'], 'get and list on secrets and certificates'],
  [['get'], ['get', 'list'], 'get on secrets and get and list on certificates'],
  [['get'], [], 'get on secrets'],
  [[], ['get'], 'get on certificates'],
])('a policy that adds %j on secrets and %j on certificates', (secrets, certificates, words) => {
  const undo = { kind: 'remove-access-policy', secrets, certificates } as const;

  expect(english(granted({ ...changes['add-access-policy'], undo }))).toBe(words);
});

test('a host name that is bound to nothing is bound, and to nothing again', () => {
  const undo = { kind: 'bind-hostname', thumbprint: null } as const;
  const change = { ...changes['bind-hostname'], before: null, undo };

  expect(english(describeChange(change))).toBe('Bind shop.contoso.com on app-shop-prod (no certificate → 9FD1…6D00)');
  expect(english(describeUndo(change) ?? '')).toBe('Binds shop.contoso.com to no certificate again.');
});

test('a slot is named with its app', () => {
  const change = { ...changes['bind-hostname'], siteId: `${SITE_ID}/slots/staging` };

  expect(english(describeChange(change))).toMatch(/^Bind shop\.contoso\.com on app-shop-prod \(slot staging\) \(/);
});

test('a secret is not called a certificate', () => {
  expect(english(describeChange({ ...changes['recover-secret'], object: 'secret' }))).toMatch(/^Recover the secret /);
});
