import { healthy, hence, VAULT_ID } from '../../helpers/evidence.ts';
import { vault } from '../../helpers/facts.ts';
import { askAll, BEHIND, estateOf, inVault } from './vault-of-three.ts';

/** Ana asks about all of these at once. */
async function asked(...estate: ReturnType<typeof inVault>[]) {
  const { azure, ports } = estateOf(estate);
  const { current } = await askAll(estate, ports);
  return { azure, current, plan: 'plan' in current ? current.plan : null };
}

/** Somebody uploads it, and it has run out. */
function uploaded(suffix: string) {
  const facts = inVault(suffix);
  return { ...facts, certificate: { ...facts.certificate, keyVault: null, expiresOn: hence(-1) } };
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

test('where one of them follows no vault, they have no vault in common, and that one is left apart', async () => {
  const { plan } = await asked(inVault(''), inVault('-2'), uploaded('-3'));

  expect(plan?.group).toMatchObject({ vaultId: null, apart: ['kv-shop-wildcard-3'] });
  expect(plan?.group?.members).toHaveLength(2);
});

test('where none of them follows a vault, each would have to be mended by a person', async () => {
  const { current } = await asked(uploaded(''), uploaded('-2'));

  expect(current).toMatchObject({ stage: 'diagnosed', diagnosis: { colour: 'red' } });
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
