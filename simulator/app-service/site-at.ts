import { notFound } from '../arm/refusals.ts';
import type { Estate } from '../world/estate.ts';
import type { Site } from '../world/resource.ts';

/** The site or slot an address is about or under. */
export function siteAt(estate: Estate, id: string): Site {
  const [siteId = id] = /^.*?\/providers\/microsoft\.web\/sites\/[^/]+(\/slots\/[^/]+)?/i.exec(id) ?? [];
  const found = estate.get('microsoft.web/sites', siteId) ?? estate.get('microsoft.web/sites/slots', siteId);
  if (!found) throw notFound(siteId);
  return found;
}
