import regions from './regions.json' with { type: 'json' };

/** Regions as App Service writes them, by how the rest of Azure squeezes the same words together. */
const names = new Map(regions.map((name) => [regionCode(name), name]));

/** `westeurope`, however the region was written. */
export function regionCode(region: string): string {
  return region.toLowerCase().replaceAll(' ', '');
}

/** `West Europe`, however the region was written; a region that is not known stays as it is. */
export function regionName(region: string): string {
  return names.get(regionCode(region)) ?? region;
}
