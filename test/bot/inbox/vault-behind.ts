interface Vault {
  readonly id: string;
  readonly properties: {
    accessPolicies: readonly { readonly permissions: { readonly secrets?: readonly string[] } }[];
  };
}

/** The vault of a simulated world, to be changed behind the bot's back. */
export async function vaultBehind(simulator: string) {
  const world = (await (await fetch(`${simulator}/_simulator/world`)).json()) as {
    resources: (Vault & { type: string })[];
  };
  const vault = world.resources.find(({ type }) => /^microsoft\.keyvault\/vaults$/i.test(type));
  if (!vault) throw new Error('the world has no vault');
  const put = async (changed: Vault) => {
    const response = await fetch(`${simulator}/_simulator/change`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ put: changed }),
    });
    expect(response.status).toBe(200);
  };
  return {
    id: vault.id,
    /** Takes App Service's own policy away. */
    takeAway: () =>
      put({
        ...vault,
        properties: {
          ...vault.properties,
          accessPolicies: vault.properties.accessPolicies.filter(
            ({ permissions }) => !permissions.secrets?.includes('get'),
          ),
        },
      }),
    giveBack: () => put(vault),
  };
}
