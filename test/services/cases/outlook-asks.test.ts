import { forecast, readiness, whatIf } from '../../../services/cases/outlook.ts';
import type { Facts } from '../../../services/domain/evidence.ts';
import type { WhatIf } from '../../../services/fleet/what-if.ts';
import { CERTIFICATE_USER, VAULT_ID } from '../../helpers/evidence.ts';
import { byRoles, certificate, firewall, secret, vault } from '../../helpers/facts.ts';
import { FakeAzure } from '../../helpers/fake-azure.ts';
import { estateOf, inVault } from './vault-of-three.ts';

/** Azure with these certificates, and every survey that it was asked for. */
async function asked(estate: readonly Facts[]) {
  const { azure, ports } = estateOf(estate);
  const surveys: unknown[][] = [];
  azure.survey = (...wish) => {
    surveys.push(wish.slice(1));
    return FakeAzure.prototype.survey.apply(azure, wish);
  };
  return { azure, ports, surveys, inventory: await azure.inventory() };
}

const uploaded = (suffix: string): Facts => {
  const facts = inVault(suffix, {});
  return { ...facts, certificate: { ...facts.certificate, keyVault: null } };
};

describe('the renewal policy', () => {
  test.each<[string, Partial<Facts>, readonly string[], number]>([
    ['of a certificate in a vault is read', {}, [], 1],
    ['of what cannot be read is asked for all the same', {}, ['secret'], 1],
    ['of a plain secret is not asked for: it has none', secret({ kind: 'secret' }), [], 0],
    ['of what is not there is not asked for', { secret: null }, [], 0],
  ])('%s', async (_, facts, unseen, times) => {
    const { azure, ports, inventory } = await asked([inVault('', facts)]);
    azure.unseen = unseen as typeof azure.unseen;

    await forecast(inventory, ports, null);

    expect(azure.renewalsAsked).toHaveLength(times);
  });

  test('of a certificate that several apps import is read once, however its names are written', async () => {
    const twice = [inVault('', {}), inVault('-2', {})];
    const [first, second] = ['wildcard', 'WILDCARD'].map((secretName, place) => {
      const facts = twice[place] as Facts;
      const vaultId = place === 0 ? VAULT_ID : VAULT_ID.toUpperCase();
      return { ...facts, certificate: { ...facts.certificate, keyVault: { vaultId, secretName } } };
    }) as [Facts, Facts];
    const { azure, ports, inventory } = await asked([first, second]);

    expect(await readiness(inventory, ports, null)).toMatchObject({ total: 2, ready: 2 });

    expect(azure.renewalsAsked).toHaveLength(1);
  });

  test('of a certificate whose end nobody knows is read before all others', async () => {
    const many = Array.from({ length: 401 }, (_, place) => inVault(`-${place}`, {}));
    const unknown = inVault('-x', certificate({ expiresOn: null }));
    const { azure, ports, inventory } = await asked([...many, unknown]);

    await forecast(inventory, ports, null);

    expect(azure.renewalsAsked[0]).toBe(`${VAULT_ID} wildcard-x`);
    expect(azure.renewalsAsked).toHaveLength(400);
  });
});

describe('what would break', () => {
  test('is asked of the certificates of the vault, closely, and of no uploaded one', async () => {
    const { ports, inventory, surveys } = await asked([uploaded('-2'), inVault('', {})]);

    expect(await whatIf('deleted', VAULT_ID, inventory, ports)).toMatchObject({ total: 1 });

    expect(surveys).toEqual([[[inventory.certificates[1]?.id], true]]);
  });

  const shut = vault({ publicNetworkAccess: 'Disabled', networkRules: firewall('None') });
  test.each<[WhatIf, string, Partial<Facts>, boolean]>([
    ['access-policies', 'obeys them', {}, true],
    ['roles', 'obeys access policies', {}, false],
    ['private', 'is private', shut, true],
    ['private', 'is public', {}, false],
    ['ungranted', 'gives nothing', vault({ accessPolicies: [] }), true],
    ['ungranted', 'gives a role', byRoles([CERTIFICATE_USER]), false],
  ])('by %s, where the vault %s, is nothing where it is so already', async (what, _, facts, already) => {
    const { ports, inventory } = await asked([inVault('', facts)]);

    expect((await whatIf(what, VAULT_ID, inventory, ports)).already).toBe(already);
  });

  test('a certificate that nobody can name is a fault, and is told by its id', async () => {
    const { azure, ports, inventory } = await asked([inVault('', {})]);
    const [seen] = await azure.survey(inventory);
    if (!seen) throw new Error('it is seen');
    azure.survey = async () => [{ ...seen, certificateId: '/certificates/unknown' }];

    await expect(whatIf('deleted', VAULT_ID, inventory, ports)).rejects.toThrow(
      'no /certificates/unknown in the inventory it was surveyed from',
    );
  });
});
