import { say } from '../../../sentences/index.ts';
import type { Site } from '../../domain/app-service.ts';
import type { Facts, Observed } from '../../domain/evidence.ts';
import { askHost, notAsked } from '../asked.ts';
import { known, type Look, leftOut, sourceOf } from '../look.ts';
import type { Probe } from '../probe.ts';

/** More host names than this of one certificate are not probed one by one. */
const MOST_HOSTS = 20;

/** Looks at what the bound host names of some sites really serve. A wildcard is no host that anybody could ask. */
export async function readServed(
  sites: readonly Site[],
  probe: Probe | null,
  look: Look,
): Promise<Observed<Facts['served']>> {
  if (!probe) return leftOut(say('facts.hosts-not-probed'), look);
  const bound = sites.flatMap(({ bindings }) => bindings.filter(({ thumbprint }) => thumbprint !== null));
  const hosts = [...new Set(bound.map(({ host }) => host))]
    .filter((host) => !host.startsWith('*'))
    .slice(0, MOST_HOSTS);
  const [first] = hosts;
  if (!first) return known([], sourceOf(notAsked(say('facts.no-host-bound')), look));
  return known(await Promise.all(hosts.map(probe)), sourceOf(askHost(first), look));
}
