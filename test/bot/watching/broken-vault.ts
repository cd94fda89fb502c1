import type { World } from '../../helpers/room.ts';

/** App Service, as the directory of the worlds has it. */
const APP_SERVICE = '30063d23-062d-541f-82f3-b2557eb65c0f';

/** The access policy by which App Service may read the vault of a world, which somebody takes away behind the bot's back. */
export function appServicePolicy(simulator: string, world: World) {
  const vault = world.resources.find(({ type }) => type === 'Microsoft.KeyVault/vaults');
  const policies = (vault?.properties.accessPolicies ?? []) as readonly { readonly objectId: string }[];
  const write = async (accessPolicies: typeof policies) => {
    const put = { ...vault, properties: { ...vault?.properties, accessPolicies } };
    const answer = await fetch(`${simulator}/_simulator/change`, { method: 'POST', body: JSON.stringify({ put }) });
    if (!answer.ok) throw new Error(await answer.text());
  };
  return {
    remove: () => write(policies.filter(({ objectId }) => objectId !== APP_SERVICE)),
    restore: () => write(policies),
  };
}
