import { commas, say } from '../../../sentences/index.ts';
import type { BindHostname, EnableSecretVersion, ImportCertificate } from '../change.ts';
import type { Evidence } from '../evidence.ts';
import { nameOf, sameId } from '../resource-id.ts';
import { AS_LEFT, changed, gone, type Left, unseen } from './left.ts';

/** A version that was enabled, and that is still the newest. */
export function versionAsLeft(change: EnableSecretVersion, { facts: { secret, newest } }: Evidence): Left {
  if (!secret.seen) return unseen('left.unseen-version', secret);
  if (!secret.value) return gone(say('left.version-gone'));
  const found = [newest.seen ? newest.value : null, secret.value]
    .filter((each) => each !== null)
    .filter(({ version }) => version === change.version);
  if (found.length === 0) return changed(say('left.version-overtaken'));
  return found.every(({ enabled }) => enabled) ? AS_LEFT : gone(say('left.version-disabled'));
}

/** A host name that is still on what the bot bound it to. */
export function bindingAsLeft(change: BindHostname, { facts: { sites } }: Evidence): Left {
  if (!sites.seen) return unseen('left.unseen-bindings', sites);
  const site = sites.value.find(({ id }) => sameId(id, change.siteId));
  const binding = site?.bindings.find(({ host }) => sameId(host, change.host));
  if (!binding) return changed(say('left.host-gone'));
  if (binding.thumbprint === change.thumbprint) return AS_LEFT;
  if (binding.thumbprint === change.before) return gone(say('left.bound-as-before'));
  const { thumbprint } = binding;
  return changed(thumbprint === null ? say('left.bound-to-nothing') : say('left.bound-to-third', { thumbprint }));
}

/** An imported certificate that nothing is bound to: whoever is, would be left without one. */
export function importAsLeft(change: ImportCertificate, bound: string | null, { facts }: Evidence): Left {
  const { sites, others } = facts;
  if (!sites.seen) return unseen('left.unseen-bindings', sites);
  const name = nameOf(change.certificateId);
  const held = others.seen ? others.value.find((each) => sameId(each.name, name))?.thumbprint : undefined;
  const thumbprint = held ?? bound;
  const hosts = sites.value.flatMap(({ bindings }) =>
    bindings.filter((each) => thumbprint !== null && each.thumbprint === thumbprint).map(({ host }) => host),
  );
  if (hosts.length === 0) return AS_LEFT;
  return changed(say('left.still-bound', { count: hosts.length, hosts: commas(hosts) }));
}
