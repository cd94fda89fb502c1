import type { AppServicePlan, Certificate, WebSiteManagementClient } from '@azure/arm-appservice';
import { observed } from '../answer.ts';

/**
 * Finds a plan of the webspace that a certificate is kept in, for App Service takes one at import and answers without it.
 * Any plan of the same group, region and system names the webspace; null where they differ in system, or cannot be read.
 */
export async function planNear(
  { location }: Pick<Certificate, 'location'>,
  resourceGroup: string,
  { appServicePlans }: WebSiteManagementClient,
): Promise<string | null> {
  const list = () => Array.fromAsync(appServicePlans.listByResourceGroup(resourceGroup));
  const listed = await observed<readonly AppServicePlan[], readonly AppServicePlan[]>(UNSHOWN, '', list, []);
  const near = listed.seen ? listed.value.filter((plan) => regionOf(plan) === regionOf({ location })) : [];
  const systems = new Set(near.map(({ reserved }) => reserved === true));
  return systems.size === 1 ? (near[0]?.id ?? null) : null;
}

/** Nobody is shown where this comes from: it is part of a change. */
const UNSHOWN = { source: '', command: '', at: '' };

function regionOf({ location }: { readonly location: string }): string {
  return location.replaceAll(' ', '').toLowerCase();
}
