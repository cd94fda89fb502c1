import type { Asked } from './checks.ts';

/** How many certificates a vault holds, and how many vaults a subscription: 10,000 are in 500 vaults and 100 subscriptions. */
export const IN_A_VAULT = 20;
export const VAULTS_IN_A_SUBSCRIPTION = 5;

export const vaultOf = (number: number) => Math.floor(number / IN_A_VAULT);
export const subscriptionAt = (vault: number) => Math.floor(vault / VAULTS_IN_A_SUBSCRIPTION);
export const subscriptionOf = (each: number) => `10c2052b-cbf0-5839-9f92-${String(each).padStart(12, '0')}`;
export const groupOf = (vault: number) =>
  `/subscriptions/${subscriptionOf(subscriptionAt(vault))}/resourceGroups/rg-team-${subscriptionAt(vault)}`;
export const planIdOf = (each: number) =>
  `${groupOf(each * VAULTS_IN_A_SUBSCRIPTION)}/providers/Microsoft.Web/serverfarms/plan-${each}`;
export const webSpaceOf = (vault: number) => `rg-team-${subscriptionAt(vault)}-WestEuropewebspace`;
export const vaultName = (vault: number) => `kv-team-${vault}`;
export const secretName = (number: number) => `shop-${number}`;
export const hostOf = (number: number) => `shop-${number}.fabrikam.com`;

/** Where the certificate of that number lies. */
export function askedAbout(number: number): Asked {
  const vault = vaultOf(number);
  return {
    subscription: subscriptionOf(subscriptionAt(vault)),
    group: `rg-team-${subscriptionAt(vault)}`,
    certificate: secretName(number),
    site: `app-${number}`,
    vault: vaultName(vault),
    secret: secretName(number),
  };
}
