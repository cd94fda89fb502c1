import { z } from 'zod';
import { type ArmRoute, type Ask, at, bodyOf, step } from '../arm/ask.ts';
import { notFound } from '../arm/refusals.ts';
import { type Answer, ok, refuse } from '../http/answer.ts';
import { describe } from '../world/read-world.ts';
import type { HostNameSslState, Site } from '../world/resource.ts';
import { sameId } from '../world/resource-id.ts';
import { isBound, mergedStates } from './host-name-states.ts';
import { siteAt } from './site-at.ts';
import { webPage } from './web-page.ts';
import { putStates } from './web-space.ts';

const bodyShape = z.looseObject({
  properties: z.looseObject({ sslState: z.string().nullish(), thumbprint: z.string().nullish() }).prefault({}),
});

/** Host name bindings: a site's `hostNameSslStates`, one resource each. */
export function bindingRoutes(site: string): readonly ArmRoute[] {
  return [
    at('GET', `${site}/hostNameBindings`, listBindings),
    at('GET', `${site}/hostNameBindings/{host}`, getBinding),
    at('PUT', `${site}/hostNameBindings/{host}`, putBinding),
    at('DELETE', `${site}/hostNameBindings/{host}`, deleteBinding),
  ];
}

function listBindings(ask: Ask): Answer {
  const site = siteAt(ask.estate, ask.id);
  return webPage(
    ask,
    statesOf(site).map((state) => bindingOf(site, state)),
  );
}

function getBinding(ask: Ask): Answer {
  const site = siteAt(ask.estate, ask.id);
  const state = statesOf(site).find(({ name }) => sameId(name, step(ask, 'host')));
  if (!state) throw notFound(ask.id);
  return ok(bindingOf(site, state));
}

function putBinding(ask: Ask): Answer {
  const { estate } = ask;
  const site = siteAt(estate, ask.id);
  const body = bodyShape.safeParse(bodyOf(ask));
  if (!body.success) throw refuse(400, 'BadRequest', describe(body.error.issues));
  const { sslState, thumbprint } = body.data.properties;
  const host = step(ask, 'host');
  const state = {
    name: host,
    sslState: sslState ?? (thumbprint ? 'SniEnabled' : 'Disabled'),
    thumbprint: thumbprint?.toUpperCase() ?? null,
  };
  putStates(estate, withHost(site, host), mergedStates(estate, site, [state]));
  return getBinding(ask);
}

function deleteBinding(ask: Ask): Answer {
  const site = siteAt(ask.estate, ask.id);
  const rest = (site.properties.hostNameSslStates ?? []).filter(({ name }) => !sameId(name, step(ask, 'host')));
  if (rest.length === site.properties.hostNameSslStates?.length) return { status: 204 };
  const hostNames = (site.properties.hostNames ?? []).filter((name) => !sameId(name, step(ask, 'host')));
  putStates(ask.estate, { ...site, properties: { ...site.properties, hostNames, enabledHostNames: hostNames } }, rest);
  return { status: 200 };
}

function withHost(site: Site, host: string): Site {
  const hostNames = site.properties.hostNames ?? [];
  if (hostNames.some((name) => sameId(name, host))) return site;
  return {
    ...site,
    properties: { ...site.properties, hostNames: [...hostNames, host], enabledHostNames: [...hostNames, host] },
  };
}

function statesOf({ properties }: Site): HostNameSslState[] {
  return (properties.hostNameSslStates ?? []).filter(({ hostType }) => hostType !== 'Repository');
}

function bindingOf(site: Site, state: HostNameSslState): object {
  const [siteName = site.name] = site.name.split('/');
  const secured = isBound(state) ? { sslState: state.sslState, thumbprint: state.thumbprint } : {};
  return {
    id: `${site.id}/hostNameBindings/${state.name}`,
    name: `${site.name}/${state.name}`,
    type: `${site.type}/hostNameBindings`,
    location: site.location,
    properties: { siteName, domainId: null, hostNameType: 'Verified', ...secured },
  };
}
