import { certificatePolicyShape, type VaultCertificate } from '../../world/key-vault-shapes.ts';
import { describe } from '../../world/read-world.ts';
import { vaultError } from './vault-refusals.ts';
import { uri, type VaultAsk } from './verb.ts';

/** How a certificate is to be made and renewed, whole. */
export function policyShown(ask: VaultAsk, { name, policy, versions }: VaultCertificate): object {
  const created = versions[0]?.attributes.created ?? 0;
  const attributes = { enabled: true, created, updated: created, ...Object(policy?.attributes) };
  const { id: _, ...rest } = policy ?? {};
  return { id: uri(ask, 'certificates', name, 'policy'), ...rest, attributes };
}

/** Takes over the parts of a policy that a request names. */
export function setPolicy({ estate }: VaultAsk, certificate: VaultCertificate, given: unknown): void {
  if (given === undefined || given === null) return;
  const result = certificatePolicyShape.safeParse(given);
  if (!result.success) throw vaultError(400, 'BadParameter', describe(result.error.issues));
  const { id: _, attributes: __, ...parts } = result.data;
  const updated = Math.floor(estate.clock.now().getTime() / 1000);
  const created = certificate.versions[0]?.attributes.created ?? updated;
  const attributes = { enabled: true, created, ...Object(certificate.policy?.attributes), updated };
  certificate.policy = { ...Object(merged(certificate.policy, parts)), attributes };
}

/** Clients send every part of a policy, and leave out of it what is to stay. */
function merged(old: unknown, part: unknown): unknown {
  if (!isTree(part)) return part;
  const known = isTree(old) ? old : {};
  return {
    ...known,
    ...Object.fromEntries(Object.entries(part).map(([key, value]) => [key, merged(known[key], value)])),
  };
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
