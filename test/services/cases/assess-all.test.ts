import { byRoles, healthy, VAULT_ID, vault } from '../../helpers/evidence.ts';
import { askAll, BEHIND, estateOf, inVault } from './vault-of-three.ts';

/** Ana asks about all of these at once. */
async function asked(...estate: ReturnType<typeof inVault>[]) {
  const { azure, ports } = estateOf(estate);
  const { current } = await askAll(estate, ports);
  return { azure, current, plan: 'plan' in current ? current.plan : null };
}

const ELSEWHERE = `${VAULT_ID}-2`;

test('what follows one vault has one plan, and says which vault that is, however its id is written', async () => {
  const { plan } = await asked(inVault(''), inVault('-2', BEHIND, VAULT_ID.toUpperCase()));

  expect(plan?.group?.vaultId).toBe(VAULT_ID);
  expect(plan?.group?.members.map(({ name }) => name)).toEqual(['kv-shop-wildcard', 'kv-shop-wildcard-2']);
  expect(plan?.terms).toEqual({ approvals: 1, minutes: 30, breakGlass: true, grantHours: 0 });
});

test('what follows several vaults has a plan of no vault in particular', async () => {
  const { plan } = await asked(inVault(''), inVault('-2', BEHIND, ELSEWHERE));

  expect(plan?.group).toMatchObject({ vaultId: null });
});

test('what follows no vault has no vault in common', async () => {
  const uploaded = (suffix: string) => {
    const facts = inVault(suffix);
    return { ...facts, certificate: { ...facts.certificate, keyVault: null } };
  };
  const estate = [uploaded(''), uploaded('-2')];

  const { plan } = await asked(...estate);

  expect(plan?.group?.vaultId ?? null).toBeNull();
});

test('certificates of the vault that were not asked about are named beside the plan', async () => {
  const estate = [inVault(''), inVault('-2'), inVault('-3')];
  const { ports } = estateOf(estate);

  const { current } = await askAll(estate.slice(0, 2), ports);

  expect('plan' in current && current.plan.alsoOnVault).toEqual(['kv-shop-wildcard-3']);
  expect('plan' in current && current.plan.group?.vaultId).toBe(VAULT_ID);
});

test('where nothing mends them together, the one that was asked about first is told', async () => {
  const sound = inVault('', healthy);
  const { current, azure } = await asked(sound, inVault('-2', { ...vault({ accessPolicies: [] }), principal: null }));

  expect(current).toMatchObject({ stage: 'diagnosed', diagnosis: { colour: 'green' } });
  expect(azure.looked).toHaveLength(2);
});

test('a cure that is no matter of the vault is proposed for the first one alone', async () => {
  const disabled = { principal: null, ...byRoles([]) };
  const { current } = await asked(inVault('', disabled), inVault('-2', healthy));

  expect(current).toMatchObject({ stage: 'diagnosed', diagnosis: { colour: 'yellow' } });
});

test('many are looked at side by side, but no more than eight at once', async () => {
  const estate = Array.from({ length: 20 }, (_, place) => inVault(`-${place}`));
  const { azure, ports } = estateOf(estate);
  const observe = azure.observe.bind(azure);
  let [now, most] = [0, 0];
  azure.observe = async (...about) => {
    now += 1;
    most = Math.max(most, now);
    await new Promise(setImmediate);
    now -= 1;
    return observe(...about);
  };

  const { current } = await askAll(estate, ports);

  expect(most).toBe(8);
  expect(azure.looks).toBe(20);
  expect('plan' in current && current.plan.group?.members).toHaveLength(20);
});
