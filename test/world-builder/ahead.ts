import { APP_SERVICE, accessPolicy, BOT, type HeldCertificate, type World } from './base.ts';
import { addCertificate } from './estate.ts';
import { healthyWorld, vaultCertificate } from './healthy.ts';
import { inVault, policies, vault } from './story.ts';

/** Thirty days before the end is the usual; so many days before it the vault of this world renews on the third of December. */
const UNTIL_DECEMBER = 170;

type Policy = HeldCertificate['policy'];

/** Everything is green, and twelve certificates will be renewed on the third of December by the vault signing them itself. */
export function twelveWillFail(): World {
  const world = healthyWorld();
  for (let index = 1; index <= 12; index += 1) {
    addFollowing(world, `shop-${index}`, { issuer: { name: 'Self' }, lifetime_actions: renewing(UNTIL_DECEMBER) });
  }
  return world;
}

/** One certificate of each kind that short lifetimes find unprepared, and one that is ready. */
export function unprepared(): World {
  const world = healthyWorld();
  const mails = [{ trigger: { days_before_expiry: 30 }, action: { action_type: 'EmailContacts' } }];
  addFollowing(world, 'mails', { lifetime_actions: mails });
  addFollowing(world, 'last-day', { lifetime_actions: renewing(1) });
  addFollowing(world, 'too-early', { lifetime_actions: renewing(90) });
  addCertificate(world, 'uploaded', { keyVaultId: null, keyVaultSecretName: null });
  return world;
}

/** A vault with a firewall that is open, and says that trusted services come in. */
export function openFirewall(): World {
  const world = healthyWorld();
  Object.assign(vault(world), { networkAcls: { bypass: 'AzureServices', defaultAction: 'Allow', ipRules: [] } });
  return world;
}

/** A vault that lets App Service in through a group, and by no policy of its own. */
export function letInByGroup(): World {
  const world = healthyWorld();
  const group = 'aaa3d315-82c7-5121-ba7e-9c9ddce4b2fe';
  world.directory.groups.push({ id: group, displayName: 'platform', members: [APP_SERVICE] });
  policies(world, accessPolicy(group, ['get'], ['get']));
  return world;
}

/** The bot may see which certificates a vault has, and not how they are renewed. */
export function policiesUnread(): World {
  const world = healthyWorld();
  vault(world).accessPolicies = [accessPolicy(BOT, ['list'], ['list']), accessPolicy(APP_SERVICE, ['get'], ['get'])];
  return world;
}

function renewing(days: number) {
  return [{ trigger: { days_before_expiry: days }, action: { action_type: 'AutoRenew' } }];
}

/** Another certificate of the vault, and what App Service imports of it. */
function addFollowing(world: World, name: string, policy: Policy): void {
  const held = vaultCertificate();
  const { versions } = inVault(world);
  const added = { ...held, name, versions, policy: { ...held.policy, ...policy } };
  world.keyVaults['kv-shop']?.certificates.push(added);
  addCertificate(world, name, { keyVaultSecretName: name });
}
