import type { World } from '../../simulator/simulator.ts';
import type { Shop } from './world.ts';

const APP_SERVICE = '30063d23-062d-541f-82f3-b2557eb65c0f';

/** Whether a shop really is sound: App Service may read the vault, and has taken what lies there. */
export function isSound(world: World, { certificate, group }: Shop): boolean {
  const mine = world.resources.filter(({ id }) => id.toLowerCase().includes(group));
  const properties = (type: string) => mine.find((each) => each.type === type)?.properties as Record<string, unknown>;
  const policies = properties('Microsoft.KeyVault/vaults').accessPolicies as readonly { readonly objectId: string }[];
  const held = mine.find(({ name }) => name === certificate)?.properties as { readonly keyVaultSecretStatus: string };
  return policies.some(({ objectId }) => objectId === APP_SERVICE) && held.keyVaultSecretStatus === 'Succeeded';
}
