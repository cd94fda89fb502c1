import { afterEvent } from '../../../services/cases/after-event.ts';
import type { Inventory } from '../../../services/domain/inventory.ts';
import type { VaultEvent } from '../../../services/domain/vault-event.ts';
import { NOW, VAULT_ID } from '../../helpers/evidence.ts';
import { vault } from '../../helpers/facts.ts';
import { FakeAzure } from '../../helpers/fake-azure.ts';
import { BEHIND, estateOf, inVault } from './vault-of-three.ts';

const ELSEWHERE = `${VAULT_ID}-2`;
const EVENT: VaultEvent = { id: 'e-1', kind: 'access-changed', at: NOW, scope: VAULT_ID.toUpperCase(), object: null };

/** Two certificates of the vault, the first of which has lost its grant, and one of another vault. */
const ESTATE = [inVault(''), inVault('-2', {}), inVault('-3', { ...BEHIND, ...vault({ id: ELSEWHERE }) }, ELSEWHERE)];

/** Azure, which is told to survey as it would, and what it was told to survey. */
function watched() {
  const { azure, ports } = estateOf(ESTATE);
  const surveyed: Inventory[] = [];
  azure.survey = async (inventory, ...more) => {
    if (inventory) surveyed.push(inventory);
    const ids = inventory?.certificates.map(({ id }) => id) ?? [];
    return FakeAzure.prototype.survey.call(azure, inventory, ids, more[1]);
  };
  return { azure, ports, surveyed };
}

test('what follows the vault is judged as it is now, and nothing else', async () => {
  const { ports } = watched();

  const told = await afterEvent(EVENT, ports);

  expect(told).toMatchObject({ event: EVENT, takenAt: NOW, vaultIds: [VAULT_ID], vaultsLeft: 0 });
  expect(told?.touched.map(({ name, standing }) => [name, standing])).toEqual([
    ['kv-shop-wildcard', 'breaking'],
    ['kv-shop-wildcard-2', 'sound'],
  ]);
});

test('the vault that is meant is read live, the others as they are known', async () => {
  const { ports, surveyed } = watched();

  await afterEvent(EVENT, ports);

  expect(surveyed.map(({ vaults }) => vaults.map(({ id }) => id))).toEqual([[ELSEWHERE]]);
});

test('what has to do with no certificate asks no vault', async () => {
  const { ports, surveyed } = watched();

  expect(await afterEvent({ ...EVENT, object: 'unknown' }, ports)).toBeNull();

  expect(surveyed).toEqual([]);
});

test('a certificate that the survey knows and the event did not mean is left out', async () => {
  const { azure, ports } = watched();
  azure.survey = (inventory) => FakeAzure.prototype.survey.call(azure, inventory);
  expect(await azure.survey(await azure.inventory())).toHaveLength(3);

  const told = await afterEvent(EVENT, ports);

  expect(told?.touched).toHaveLength(2);
  expect(told?.touched.map(({ name }) => name)).toEqual(['kv-shop-wildcard', 'kv-shop-wildcard-2']);
});
