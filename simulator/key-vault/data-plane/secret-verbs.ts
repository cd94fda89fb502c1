import { type Answer, ok } from '../../http/answer.ts';
import type { Route } from '../../http/routes.ts';
import type { SecretVersion } from '../../world/key-vault-shapes.ts';
import { sameId } from '../../world/resource-id.ts';
import { type HeldSecret, named, newest, secretsOf } from '../held.ts';
import { setAttributes } from './attributes.ts';
import { notInVault, vaultError } from './vault-refusals.ts';
import { onSecrets, uri, type VaultAsk, type Verb } from './verb.ts';
import { deletion, secretItem, vaultPage } from './wire.ts';

/** What a vault does with secrets, those behind certificates among them. */
export const secretVerbs: readonly Route<Verb>[] = [
  onSecrets('GET', '/secrets', 'list', 'readMetadata/action', listSecrets),
  onSecrets('GET', '/secrets/{name}/versions', 'list', 'readMetadata/action', listVersions),
  onSecrets('GET', '/secrets/{name}', 'get', 'getSecret/action', getSecret),
  onSecrets('GET', '/secrets/{name}/{version}', 'get', 'getSecret/action', getSecret),
  onSecrets('PATCH', '/secrets/{name}', 'set', 'update/action', patchSecret),
  onSecrets('PATCH', '/secrets/{name}/{version}', 'set', 'update/action', patchSecret),
  onSecrets('GET', '/deletedsecrets', 'list', 'readMetadata/action', listDeleted),
  onSecrets('GET', '/deletedsecrets/{name}', 'get', 'readMetadata/action', getDeleted),
  onSecrets('POST', '/deletedsecrets/{name}/recover', 'recover', 'recover/action', recover),
];

function find({ held, params }: VaultAsk, deleted = false): HeldSecret {
  const found = secretsOf(held, deleted).find(({ name }) => sameId(name, params.name));
  if (!found || found.versions.length === 0)
    throw notInVault(deleted ? 'deletedsecrets' : 'secrets', params.name ?? '');
  return found;
}

function versionOf({ params }: VaultAsk, secret: HeldSecret): SecretVersion {
  const { version } = params;
  const found = version ? secret.versions.find((one) => sameId(one.version, version)) : newest(secret.versions);
  if (!found) throw notInVault('secrets', `${params.name}/${version ?? ''}`);
  return found;
}

function items(ask: VaultAsk, deleted: boolean): object[] {
  return secretsOf(ask.held, deleted).flatMap((secret) => {
    const version = newest(secret.versions);
    const gone = deleted ? deletion(ask, 'secrets', secret.name) : {};
    return version ? [{ ...secretItem(ask, secret, version, false), ...gone }] : [];
  });
}

function listSecrets(ask: VaultAsk): Answer {
  return vaultPage(ask, items(ask, false));
}

function listDeleted(ask: VaultAsk): Answer {
  return vaultPage(ask, items(ask, true));
}

function listVersions(ask: VaultAsk): Answer {
  const secret = find(ask);
  return vaultPage(
    ask,
    secret.versions.map((version) => secretItem(ask, secret, version, true)),
  );
}

/** A secret in full. A world holds no private keys: the value is the public certificate, or nothing. */
function getSecret(ask: VaultAsk): Answer {
  const secret = find(ask);
  const version = versionOf(ask, secret);
  if (!version.attributes.enabled)
    throw vaultError(403, 'Forbidden', 'Operation get is not allowed on a disabled secret.', 'SecretDisabled');
  const kid = secret.managed ? { kid: uri(ask, 'keys', secret.name, version.version) } : {};
  return ok({ value: version.cer ?? '', ...secretItem(ask, secret, version, true), ...kid });
}

function patchSecret(ask: VaultAsk): Answer {
  const secret = find(ask);
  const version = versionOf(ask, secret);
  setAttributes(ask, version);
  return ok(secretItem(ask, secret, version, true));
}

function getDeleted(ask: VaultAsk): Answer {
  const secret = find(ask, true);
  return ok({ ...secretItem(ask, secret, versionOf(ask, secret), true), ...deletion(ask, 'secrets', secret.name) });
}

function recover(ask: VaultAsk): Answer {
  const secret = find(ask, true);
  const holder = named<{ name: string; deleted: boolean }>(
    [...ask.held.certificates, ...ask.held.secrets],
    secret.name,
    true,
  );
  if (holder) Object.assign(holder, { deleted: false, deletedDate: undefined });
  return ok(secretItem(ask, secret, versionOf(ask, secret), true));
}
