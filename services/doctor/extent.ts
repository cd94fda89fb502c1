import type { VaultInUse } from '../domain/examined.ts';
import type { Inventory } from '../domain/inventory.ts';
import { covers, keyOf, nameOf } from '../domain/resource-id.ts';

/** What the bot sees, without what it is told of the directory. */
export type Seen = Pick<Inventory, 'certificates' | 'sites' | 'vaults' | 'subscriptions'>;

/** A subscription or a resource group in which web apps are looked at. */
export interface WebScope {
  readonly id: string;
  readonly name: string;
}

const SUBSCRIPTION = /^\/subscriptions\/[^/]+/i;
const GROUP = /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+/i;
const VAULT = /\/providers\/Microsoft\.KeyVault\/vaults\/[^/]+$/i;

/** Where web apps are to be looked at: in every subscription, or where a scope says so. */
export function webScopesOf(scopes: readonly string[], { subscriptions }: Seen): readonly WebScope[] {
  const subscription = (id: string) => ({ id, name: subscriptions.get(nameOf(id).toLowerCase()) ?? nameOf(id) });
  if (scopes.length === 0) return [...subscriptions.keys()].map((id) => subscription(`/subscriptions/${id}`));
  return scopes
    .filter((scope) => !VAULT.test(scope))
    .map((scope) => {
      const group = GROUP.exec(scope)?.[0];
      if (group !== undefined) return { id: group, name: nameOf(group) };
      return subscription(SUBSCRIPTION.exec(scope)?.[0] ?? scope);
    });
}

/** The vaults to look at: those that are seen, and those that certificates follow or a scope names although they are not. */
export function vaultsOf(scopes: readonly string[], { certificates, vaults }: Seen): readonly VaultInUse[] {
  const followed = new Map(
    certificates.flatMap(({ keyVault }) => (keyVault ? [[keyOf(keyVault.vaultId), keyVault.vaultId] as const] : [])),
  );
  const there = new Map(vaults.map((vault) => [keyOf(vault.id), vault]));
  const named = scopes.filter((scope) => VAULT.test(scope)).map((id) => [keyOf(id), id] as const);
  const ids = new Map([...followed, ...named, ...vaults.map(({ id }) => [keyOf(id), id] as const)]);
  const isNamed = new Set(named.map(([key]) => key));
  return [...ids]
    .filter(([, id]) => scopes.length === 0 || scopes.some((scope) => covers(scope, id)))
    .map(([key, id]) => ({ id, vault: there.get(key) ?? null, isFollowed: followed.has(key) || isNamed.has(key) }));
}

/** The resource groups of a scope that hold web apps or their certificates. */
export function groupsIn(scope: string, { certificates, sites }: Seen): readonly string[] {
  const groups = [...certificates, ...sites].flatMap(({ id }) => {
    const group = GROUP.exec(id)?.[0];
    return group !== undefined && covers(scope, group) ? [[keyOf(group), group] as const] : [];
  });
  return [...new Map(groups).values()];
}

/** Any one site of a scope: what is given for one of a subscription is given for all. */
export function siteIn(scope: string, { sites }: Seen): string | null {
  return sites.find(({ id }) => covers(scope, id))?.id ?? null;
}
