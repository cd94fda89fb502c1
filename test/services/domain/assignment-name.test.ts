import fc from 'fast-check';
import { v5 } from 'uuid';
import { assignmentName } from '../../../services/domain/assignment-name.ts';

const SCOPE = '/subscriptions/s1/resourceGroups/rg-shop/providers/Microsoft.KeyVault/vaults/kv-shop';
const GIVEN = { scope: SCOPE, principalId: 'p1', roleId: 'db79e9a7-68ee-4b58-9aeb-b90e7c24fcba' };

test('an assignment has the name that any version 5 UUID of the same words has', () => {
  const word = fc.string({ unit: 'binary' });

  fc.assert(
    fc.property(word, word, word, (scope, principalId, roleId) => {
      const words = [scope.replace(/\/+$/, '').toLowerCase(), principalId, roleId].join(' ');

      expect(assignmentName({ scope, principalId, roleId })).toBe(v5(words, v5.URL));
    }),
  );
});

test('the letter case of a scope makes no second assignment, another principal or role does', () => {
  const name = assignmentName(GIVEN);

  expect(assignmentName({ ...GIVEN, scope: `${SCOPE.toUpperCase()}/` })).toBe(name);
  expect(assignmentName({ ...GIVEN, principalId: 'p2' })).not.toBe(name);
  expect(assignmentName({ ...GIVEN, roleId: '4633458b-17de-408a-b874-0445c86b69e6' })).not.toBe(name);
});
