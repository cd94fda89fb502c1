import { say } from '../../../sentences/index.ts';
import type { PinnedThumbprints, Site } from '../../domain/app-service.ts';
import type { Observed } from '../../domain/evidence.ts';
import { parseResourceId } from '../../domain/resource-id.ts';
import { observed } from '../answer.ts';
import { API, askArm, notAsked } from '../asked.ts';
import { known, type Look, sourceOf } from '../look.ts';
import { roleMend } from '../scope.ts';
import { slotOf } from '../site-path.ts';

const THUMBPRINT = /^[0-9a-f]{40}$/i;

/** Reads which thumbprints the application settings of sites name. Nothing else of the settings is kept. */
export async function readPinned(sites: readonly Site[], look: Look): Promise<Observed<readonly PinnedThumbprints[]>> {
  const [first] = sites;
  if (!first) return known([], sourceOf(notAsked(say('facts.no-site-bound')), look));
  const { source, command } = askArm(look.cloud, `${first.id}/config/appsettings/list`, API.web);
  const asked = { source: source.replace('GET', 'POST'), command: command.replace('--method get', '--method post') };
  const mend = roleMend(look.identity, 'Website Contributor', first.id);
  const read = async () => (await Promise.all(sites.map((site) => ofSite(site, look)))).flat();
  return observed<readonly PinnedThumbprints[], readonly PinnedThumbprints[]>(sourceOf(asked, look), mend, read, []);
}

async function ofSite({ id, name }: Site, { clients }: Look): Promise<readonly PinnedThumbprints[]> {
  const { subscriptionId, resourceGroup } = parseResourceId(id);
  const { site, slot } = slotOf(id);
  const { webApps } = clients.appService(subscriptionId);
  const { properties } = slot
    ? await webApps.listApplicationSettingsSlot(resourceGroup, site, slot)
    : await webApps.listApplicationSettings(resourceGroup, site);
  if (typeof properties !== 'object') throw new TypeError('application settings without any');
  return Object.entries(properties).flatMap(([setting, value]) => {
    const thumbprints = thumbprintsIn(setting, String(value));
    return thumbprints.length > 0 ? [{ siteId: id, siteName: name, setting, thumbprints }] : [];
  });
}

/** WEBSITE_LOAD_CERTIFICATES lists thumbprints, or `*`; any other setting counts that is a thumbprint and nothing else. */
function thumbprintsIn(setting: string, value: string): readonly string[] {
  const parts = value.split(/[,;\s]+/).map((part) => part.replaceAll(/[\s:\u200e]/g, '').toUpperCase());
  if (/^WEBSITE_LOAD_(?:ROOT_)?CERTIFICATES$/i.test(setting)) return parts.filter(Boolean);
  return parts.length === 1 ? parts.filter((part) => THUMBPRINT.test(part)) : [];
}
