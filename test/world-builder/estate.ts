import { BOT, CERTIFICATE, GROUP, roleAt, SITE, SUBSCRIPTION, VAULT, type World, type WorldResource } from './base.ts';
import { bind, certificate, resource } from './story.ts';

/** The vault is in another resource group, of another subscription perhaps; App Service knows it there, and the bot does too. */
export function vaultGoesTo(world: World, group: string): void {
  const found = resource(world, VAULT);
  found.id = VAULT.replace(GROUP, group);
  certificate(world).keyVaultId = found.id.toLowerCase();
  const [, , subscriptionId] = group.split('/');
  if (!SUBSCRIPTION.endsWith(`${subscriptionId}`)) {
    world.subscriptions.push({ subscriptionId, displayName: 'platform' });
    world.resources.push(roleAt(`/subscriptions/${subscriptionId}`, 'Reader', BOT));
  }
  world.resources = world.resources.filter(({ id }) => !id.startsWith(`${VAULT}/`));
  world.resources.push(roleAt(found.id, 'Key Vault Contributor', BOT));
}

/** Another service principal of the tenant. */
export function addPrincipal(world: World, added: { id: string; appId: string; displayName: string }): void {
  world.directory.servicePrincipals.push({ ...added, ...{ servicePrincipalNames: [added.appId] } });
}

/** Another app on the same plan, with host names of its own. */
export function addSite(world: World, name: string, bindings: Readonly<Record<string, string | null>>): void {
  const like = resource(world, SITE);
  const properties = structuredClone(like.properties);
  Object.assign(properties, { name, hostNameSslStates: [], defaultHostName: `${name}.azurewebsites.net` });
  const added: WorldResource = { ...like, id: SITE.replace('app-shop-prod', name), name, properties };
  world.resources.push(added);
  bind(world, { [`${name}.azurewebsites.net`]: null, ...bindings }, added.id);
}

/** The world is one of Azure US Government, where App Service is another application. */
export function toUsGovernment(world: World, objectId: string): void {
  world.cloud = 'usgov';
  for (const each of world.resources) {
    if (each.location) each.location = each.type.endsWith('/vaults') ? 'usgovvirginia' : 'USGov Virginia';
  }
  Object.assign(resource(world, VAULT).properties, { vaultUri: 'https://kv-shop.vault.usgovcloudapi.net/' });
  addPrincipal(world, {
    id: objectId,
    appId: '6a02c803-dafd-4136-b4c3-5a6f318b4714',
    displayName: 'Fairfax Azure WebApps',
  });
}

/** Another certificate of the same webspace. */
export function addCertificate(world: World, name: string, properties: Record<string, unknown>): WorldResource {
  const like = resource(world, CERTIFICATE);
  const id = CERTIFICATE.replace(like.name, name);
  const added = { ...like, id, name, properties: { ...like.properties, ...properties } };
  world.resources.push(added);
  return added;
}
