import { type ArmRoute, type Ask, at, bodyOf, GROUP, SUBSCRIPTION } from '../arm/ask.ts';
import { parseResource } from '../arm/resources/parse-resource.ts';
import { type Answer, ok } from '../http/answer.ts';
import { parameter } from '../http/request.ts';
import type { Estate } from '../world/estate.ts';
import { regionName } from '../world/regions.ts';
import type { Site } from '../world/resource.ts';
import { covers, parseId, sameId } from '../world/resource-id.ts';
import { bindingRoutes } from './bindings.ts';
import { mergedStates } from './host-name-states.ts';
import { shown } from './shown.ts';
import { siteAt } from './site-at.ts';
import { webPage } from './web-page.ts';
import { allSites, planOf } from './web-space.ts';

const WEB = 'providers/Microsoft.Web';
const SITE = `${GROUP}/${WEB}/sites/{site}`;
const SLOT = `${SITE}/slots/{slot}`;

/** Plans' sites, sites with their slots, and what hangs from a site. */
export const siteRoutes: readonly ArmRoute[] = [
  at('GET', `${SUBSCRIPTION}/${WEB}/sites`, listSites),
  at('GET', `${GROUP}/${WEB}/sites`, listSites),
  at('GET', `${GROUP}/${WEB}/serverfarms/{plan}/sites`, listSitesOfPlan),
  at('PUT', SITE, writeSite),
  at('PUT', SLOT, writeSite),
  at('PATCH', SITE, patchSite),
  at('PATCH', SLOT, patchSite),
  at('POST', `${SITE}/config/appsettings/list`, listSettings),
  at('POST', `${SLOT}/config/appsettings/list`, listSettings),
  ...bindingRoutes(SITE),
  ...bindingRoutes(SLOT),
];

function listSites(ask: Ask): Answer {
  const scope = ask.id.replace(/\/providers\/microsoft\.web\/sites$/i, '');
  const withSlots = parameter(ask.request.query, 'includeSlots')?.toLowerCase() === 'true';
  const sites = withSlots ? allSites(ask.estate) : ask.estate.ofType('microsoft.web/sites');
  return webPage(ask, sites.filter(({ id }) => covers(scope, id)).map(shown));
}

function listSitesOfPlan(ask: Ask): Answer {
  const plan = ask.id.replace(/\/sites$/i, '');
  const found = allSites(ask.estate).filter(({ properties }) => sameId(properties.serverFarmId, plan));
  return webPage(ask, found.map(shown));
}

function writeSite(ask: Ask): Answer {
  const { estate, id } = ask;
  const old = estate.find(id);
  const { namespace, types, name } = parseId(id);
  const fresh = {
    id,
    name: /\/slots\//i.test(id) ? `${ask.params.site}/${name}` : name,
    type: `${namespace}/${types}`,
    properties: {},
  };
  return put(ask, old ?? fresh);
}

function patchSite(ask: Ask): Answer {
  return put(ask, siteAt(ask.estate, ask.id));
}

/** A site keeps what a write does not name; bindings are merged one host name at a time. */
function put({ estate, ...ask }: Ask, old: Site | ReturnType<Estate['all']>[number]): Answer {
  const { properties: given, ...top } = bodyOf({ estate, ...ask });
  const properties = { ...old.properties, ...(typeof given === 'object' ? given : {}) };
  const { id, name, type } = old;
  const next = parseResource({ ...old, ...top, id, name, type, properties });
  const { hostNameSslStates: wanted } = siteProperties(next);
  const states = mergedStates(estate, { ...next, properties: siteProperties(old) }, wanted ?? []);
  const siteConfig = mergeConfig(old.properties.siteConfig, next.properties.siteConfig);
  const place = planOf(estate, next)?.location ?? next.location;
  const site = {
    ...next,
    ...(place && { location: regionName(place) }),
    properties: { ...next.properties, ...(siteConfig && { siteConfig }), hostNameSslStates: states },
  };
  estate.put(site);
  return ok(shown(site));
}

function siteProperties({ properties }: ReturnType<Estate['all']>[number]): Site['properties'] {
  return properties;
}

function mergeConfig(old: unknown, given: unknown): object | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  return { ...(typeof old === 'object' ? old : {}), ...given };
}

function listSettings(ask: Ask): Answer {
  const site = siteAt(ask.estate, ask.id);
  const settings = (site.properties.siteConfig?.appSettings ?? []).map(({ name, value }) => [name, value ?? '']);
  const type = `${site.type}/config`;
  const id = `${site.id}/config/appsettings`;
  return ok({ id, name: 'appsettings', type, location: site.location, properties: Object.fromEntries(settings) });
}
