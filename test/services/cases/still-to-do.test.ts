import { stillToDo } from '../../../services/cases/still-to-do.ts';
import type { Change } from '../../../services/domain/change.ts';
import { rules } from '../../../services/rules/index.ts';
import { caseAt, diagnosis, GRANT_MISSING, plan } from '../../helpers/cases.ts';
import { ONE_OF_EACH } from '../remediations/planning.ts';

describe('what is found of a change until it has come to its end', () => {
  const FOUND: { readonly [K in Change['kind']]: readonly string[] } = {
    'add-access-policy': [],
    'assign-role': [],
    'set-network-bypass': [],
    'recover-vault': ['vault-not-found', 'vault-soft-deleted'],
    'recover-secret': ['secret-not-found', 'secret-soft-deleted'],
    'enable-secret-version': [],
    'start-renewal': ['renewal-not-automatic', 'secret-expired'],
    'sync-certificate': [],
    'import-certificate': [],
    'bind-hostname': [],
  };
  const waitsFor = (change: Change, found: readonly string[], colour: 'yellow' | 'green' = 'yellow') => {
    const seen = diagnosis({ findings: found.map((rule) => ({ ...GRANT_MISSING, rule, colour })) });
    const current = { ...caseAt.applied, plan: plan({ changes: [change] }) };
    return stillToDo({ diagnosis: seen, plan: null }, current).waits;
  };

  test.each(Object.values(ONE_OF_EACH))('$kind', (change) => {
    const ids = rules.map(({ id }) => id);

    expect(ids.filter((rule) => waitsFor(change, [rule])).toSorted()).toEqual(FOUND[change.kind]);
    expect(ids.filter((rule) => waitsFor(change, [rule], 'green'))).toEqual([]);
  });

  test('is not overlooked for a renewal that failed, where it is another change that takes its time', () => {
    const found = ['secret-soft-deleted', 'secret-expired', 'renewal-failed'];

    expect(waitsFor(ONE_OF_EACH['recover-secret'], found)).toBe(true);
    expect(waitsFor(ONE_OF_EACH['start-renewal'], found)).toBe(false);
  });
});

describe('a change that nobody approved', () => {
  const {
    'assign-role': ROLE,
    'bind-hostname': BIND,
    'sync-certificate': SYNC,
    'add-access-policy': GRANT,
  } = ONE_OF_EACH;
  /** The grant and the sync were approved; this is what a fresh look would propose. */
  const left = (...fresh: readonly Change[]) => {
    const current = { ...caseAt.applied, plan: plan({ changes: [GRANT, SYNC] }), steps: [] };
    return stillToDo({ diagnosis: diagnosis(), plan: plan({ changes: fresh }) }, current);
  };

  test('keeps what stands behind it from being asked for, and the case from being settled', () => {
    expect(left(ROLE, SYNC)).toEqual({ again: [], waits: false, settled: false });
  });

  test('does not keep what stands before it', () => {
    expect(left(GRANT, ROLE, SYNC)).toEqual({ again: [0], waits: true, settled: false });
  });

  test('keeps nothing where it opens no way: the sync is as possible as before', () => {
    expect(left(BIND, SYNC)).toEqual({ again: [1], waits: true, settled: false });
  });

  test('is no concern of the case where it is all that is left', () => {
    expect(left(ROLE)).toEqual({ again: [], waits: false, settled: true });
  });
});
