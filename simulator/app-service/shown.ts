import type { Resource } from '../world/resource.ts';

/** A resource as a read shows it: App Service never shows application settings but to who asks for them by name. */
export function shown(resource: Resource): Resource {
  const { siteConfig } = resource.properties;
  if (!/^microsoft\.web\/sites(\/slots)?$/i.test(resource.type)) return resource;
  if (typeof siteConfig !== 'object' || siteConfig === null) return resource;
  return { ...resource, properties: { ...resource.properties, siteConfig: { ...siteConfig, appSettings: null } } };
}
