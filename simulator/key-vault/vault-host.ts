import { clouds } from '../world/clouds.ts';
import type { Cloud } from '../world/world.ts';

/** A vault's own host name, by which its certificates and secrets are asked for. */
export function vaultHost(cloud: Cloud, name: string): string {
  return `${name.toLowerCase()}.${clouds[cloud].vaultSuffix}`;
}
