import { boundTo, certificate, vault } from '../../helpers/facts.ts';
import { IMPORT, planFor } from './planning.ts';

test('a vault that has moved makes a plan risky, and is not synced, whatever is cured with it', () => {
  const facts = {
    ...certificate({ thumbprint: 'AA' }),
    ...boundTo('AA'),
    ...vault({ accessPolicies: [] }),
    vaultElsewhere: { id: IMPORT.vaultId },
  };

  const plan = planFor(['vault-moved', 'grant-missing'], { facts });

  expect(plan?.risk).toBe('high');
  expect(plan?.changes.map(({ kind }) => kind)).toEqual(['import-certificate', 'bind-hostname', 'add-access-policy']);
});
