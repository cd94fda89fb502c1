import type { Need } from '../../../services/domain/need.ts';
import { inEnglish } from '../../helpers/english.ts';
import { VAULT_ID } from '../../helpers/evidence.ts';
import {
  ACTIVE,
  BEN,
  CONDITION,
  denyingGroup,
  ELIGIBLE,
  enabling,
  entry,
  GIVER,
  given,
  OWNER,
  rightsOfBen,
  SUBSCRIPTION,
  vaultWith,
  writing,
} from './rights-of-ben.ts';

test('what somebody holds is read once for each scope, and nothing more where it suffices', async () => {
  const sync: Need = { action: 'Microsoft.Web/certificates/write', scope: VAULT_ID };

  const { rights, asked } = await rightsOfBen([writing, sync], { roleAssignments: { value: [given(OWNER)] } });

  expect(asked).toEqual([...ACTIVE, 'roleDefinitions'].toSorted());
  expect(rights).toMatchObject([
    { need: writing, personId: BEN, policies: null, groups: null, eligible: null },
    { need: sync, personId: BEN, policies: null, groups: null, eligible: null },
  ]);
  expect(rights[0]?.assignments).toMatchObject({
    seen: true,
    value: [{ roleName: 'Owner', scope: SUBSCRIPTION, condition: null }],
    command: expect.stringMatching(/^az rest --method get --url ".*roleAssignments\?%24filter=atScope/),
  });
});

test('the condition that a role has of itself comes with it', async () => {
  const { rights } = await rightsOfBen([writing], { roleAssignments: { value: [given(GIVER)] } });

  expect(rights[0]?.assignments).toMatchObject({ value: [{ permissions: [{ condition: CONDITION }] }] });
});

test('what could be activated is read where what is active does not suffice', async () => {
  const { rights, asked } = await rightsOfBen([writing], {
    roleEligibilityScheduleInstances: { value: [given(OWNER)] },
  });

  expect(asked).toEqual([...ACTIVE, 'roleDefinitions', ELIGIBLE].toSorted());
  expect(rights[0]?.eligible).toMatchObject({ seen: true, value: [{ roleName: 'Owner', scope: SUBSCRIPTION }] });
  expect(rights[0]?.eligible?.command).toMatch(/\?%24filter=assignedTo%28.*&api-version=2020-10-01/);
});

test('a tenant without such roles, or a refusal to list them, changes nothing else', async () => {
  const { rights } = await rightsOfBen([writing], { roleEligibilityScheduleInstances: 400 });

  expect(rights[0]).toMatchObject({
    assignments: { seen: true, value: [] },
    denials: { seen: true, value: [] },
    eligible: { seen: false, why: 'unavailable' },
  });
});

test('for what is done inside a vault its access policies are read', async () => {
  const { rights, asked } = await rightsOfBen([enabling, writing], { 'kv-shop': vaultWith(entry(BEN, ['Update'])) });

  expect(asked).toEqual([...ACTIVE, 'kv-shop', ELIGIBLE].toSorted());
  expect(rights[0]).toMatchObject({ policies: { value: [{ objectId: BEN }] }, groups: null, eligible: null });
  expect(rights[1]).toMatchObject({ policies: null, eligible: { seen: true, value: [] } });
});

test('a vault that is gone has no access policies, and one that may not be read is not seen', async () => {
  const gone = await rightsOfBen([enabling], { 'kv-shop': 404 });
  const closed = await rightsOfBen([enabling], { 'kv-shop': 403 });

  expect(gone.rights[0]?.policies).toMatchObject({ seen: true, value: [] });
  expect(closed.rights[0]?.policies).toMatchObject({ seen: false, why: 'denied' });
});

describe('the groups of somebody are read', () => {
  const next = 'https://graph.microsoft.com/v1.0/users/ben/transitiveMemberOf?$skiptoken=2';

  test('where an entry for a group could let them in, page by page', async () => {
    const { rights } = await rightsOfBen([writing, enabling], {
      'kv-shop': vaultWith(entry('g', ['all'])),
      transitiveMemberOf: { value: [{ id: 'h' }], '@odata.nextLink': next },
      transitiveMemberOf2: { value: [{ id: 'g' }] },
    });

    expect(rights[0]?.groups).toMatchObject({ seen: true, value: ['h', 'g'] });
  });

  test('where a group is denied', async () => {
    const { rights } = await rightsOfBen([writing], {
      roleAssignments: { value: [given(OWNER)] },
      denyAssignments: { value: [denyingGroup] },
    });

    expect(rights[0]?.groups).toMatchObject({ seen: true, value: ['h'] });
  });

  test('and not seen where the directory keeps them', async () => {
    const { rights } = await rightsOfBen([writing], {
      denyAssignments: { value: [denyingGroup] },
      transitiveMemberOf: 403,
    });

    expect(inEnglish(rights[0]?.groups)).toMatchObject({
      seen: false,
      why: 'denied',
      mend: expect.stringContaining('User.Read.All'),
    });
  });

  test('and not where no entry for them would do', async () => {
    const { rights } = await rightsOfBen([enabling], { 'kv-shop': vaultWith(entry('g', ['get'])) });

    expect(rights[0]?.groups).toBeNull();
  });
});
