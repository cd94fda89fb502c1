import type { BindHostname, EnableSecretVersion, ImportCertificate } from '../change.ts';
import type { Evidence } from '../evidence.ts';
import { nameOf, sameId } from '../resource-id.ts';
import { AS_LEFT, changed, gone, type Left, unseen } from './left.ts';

/** A version that was enabled, and that is still the newest. */
export function versionAsLeft(change: EnableSecretVersion, { facts: { secret, newest } }: Evidence): Left {
  if (!secret.seen) return unseen('the version', secret);
  if (!secret.value) return gone('it is not there any more');
  const found = [newest.seen ? newest.value : null, secret.value].filter((each) => each?.version === change.version);
  if (found.length === 0) return changed('another version has taken its place since');
  return found.every((each) => each?.enabled) ? AS_LEFT : gone('somebody has disabled it again already');
}

/** A host name that is still on what the bot bound it to. */
export function bindingAsLeft(change: BindHostname, { facts: { sites } }: Evidence): Left {
  if (!sites.seen) return unseen('the bindings', sites);
  const site = sites.value.find(({ id }) => sameId(id, change.siteId));
  const binding = site?.bindings.find(({ host }) => sameId(host, change.host));
  if (!binding) return changed('the host name is not on this site any more');
  if (binding.thumbprint === change.thumbprint) return AS_LEFT;
  if (binding.thumbprint === change.before) return gone('it is bound as before already');
  const now = binding.thumbprint === null ? 'bound to nothing' : `bound to ${binding.thumbprint}, a third certificate`;
  return changed(`somebody has changed the binding since: it is ${now}`);
}

/** An imported certificate that nothing is bound to: whoever is, would be left without one. */
export function importAsLeft(change: ImportCertificate, bound: string | null, { facts }: Evidence): Left {
  const { sites, others } = facts;
  if (!sites.seen) return unseen('the bindings', sites);
  const name = nameOf(change.certificateId);
  const held = others.seen ? others.value.find((each) => sameId(each.name, name))?.thumbprint : undefined;
  const thumbprint = held ?? bound;
  const hosts = sites.value.flatMap(({ bindings }) =>
    bindings.filter((each) => thumbprint !== null && each.thumbprint === thumbprint).map(({ host }) => host),
  );
  return hosts.length === 0 ? AS_LEFT : changed(`${hosts.join(', ')} is bound to it, and would lose its certificate`);
}
