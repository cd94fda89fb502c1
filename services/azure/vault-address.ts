import { nameOf } from '../domain/resource-id.ts';
import type { Cloud } from './clouds.ts';

/** A vault's name, and where it answers itself: names are unique in the world, so it answers there wherever it is moved. */
export function vaultAddress(vaultId: string, { vaultSuffix }: Cloud): { readonly name: string; readonly uri: string } {
  const name = nameOf(vaultId);
  return { name, uri: `https://${name}.${vaultSuffix}` };
}

/** A vault's address without the slash that Azure writes at its end. */
export function bareUri(vaultUri: string): string {
  return vaultUri.replace(/\/+$/, '');
}
