import { doorsOf } from '../../../services/cases/doors.ts';
import type { Change } from '../../../services/domain/change.ts';
import { caseAt, proposedWith } from '../../helpers/cases.ts';
import { changes } from '../../helpers/changes.ts';

const AT_THE_VAULT = ['recover-secret', 'enable-secret-version', 'start-renewal'];

test.each(Object.values(changes))('$kind is asked of one door', (change: Change) => {
  const door = AT_THE_VAULT.includes(change.kind) ? 'vaults' : 'manager';

  expect(doorsOf(proposedWith({ changes: [change] }), 'approve')).toEqual([door]);
});

test('each door is named once, in the order in which it is needed', () => {
  const of = [changes['enable-secret-version'], changes['sync-certificate'], changes['bind-hostname']];

  expect(doorsOf(proposedWith({ changes: of }), 'approve')).toEqual(['vaults', 'manager']);
});

test('to take back opens the doors alone behind which something can be taken back', () => {
  const of = [changes['recover-secret'], changes['sync-certificate'], changes['enable-secret-version']];

  expect(doorsOf(proposedWith({ changes: of }), 'undo')).toEqual(['vaults']);
  expect(doorsOf(proposedWith({ changes: of }), 'approve')).toEqual(['vaults', 'manager']);
  expect(doorsOf(proposedWith({ changes: [changes['sync-certificate']] }), 'undo')).toEqual([]);
});

test('where there is nothing to do, no door has to be opened', () => {
  expect(doorsOf(caseAt.diagnosed, 'approve')).toEqual([]);
});
