import { type Answer, ok } from '../../http/answer.ts';
import type { Route } from '../../http/routes.ts';
import type { CertificateVersion, VaultCertificate } from '../../world/key-vault-shapes.ts';
import { sameId } from '../../world/resource-id.ts';
import { named, newest } from '../held.ts';
import { setAttributes } from './attributes.ts';
import { createCertificate, pendingOperation } from './renewal.ts';
import { notInVault, vaultError } from './vault-refusals.ts';
import { onCertificates, type VaultAsk, type Verb } from './verb.ts';
import { certificateBundle, certificateItem, deletion, uri, vaultPage } from './wire.ts';

/** What a vault does with certificates. */
export const certificateVerbs: readonly Route<Verb>[] = [
  onCertificates('GET', '/certificates', 'list', 'read', listCertificates),
  onCertificates('GET', '/certificates/{name}', 'get', 'read', getCertificate),
  onCertificates('GET', '/certificates/{name}/versions', 'list', 'read', listVersions),
  onCertificates('GET', '/certificates/{name}/policy', 'get', 'read', getPolicy),
  onCertificates('GET', '/certificates/{name}/pending', 'get', 'read', getPending),
  onCertificates('GET', '/certificates/{name}/{version}', 'get', 'read', getCertificate),
  onCertificates('PATCH', '/certificates/{name}', 'update', 'update/action', patchCertificate),
  onCertificates('PATCH', '/certificates/{name}/{version}', 'update', 'update/action', patchCertificate),
  onCertificates('POST', '/certificates/{name}/create', 'create', 'create/action', createCertificate),
  onCertificates('GET', '/deletedcertificates', 'list', 'read', listDeleted),
  onCertificates('GET', '/deletedcertificates/{name}', 'get', 'read', getDeleted),
  onCertificates('POST', '/deletedcertificates/{name}/recover', 'recover', 'recover/action', recover),
];

function find({ held, params }: VaultAsk, deleted = false): VaultCertificate {
  const found = named(held.certificates, params.name ?? '', deleted);
  if (!found || found.versions.length === 0)
    throw notInVault(deleted ? 'deletedcertificates' : 'certificates', params.name ?? '');
  return found;
}

function versionOf(ask: VaultAsk, certificate: VaultCertificate): CertificateVersion {
  const { version, name } = ask.params;
  const found = version
    ? certificate.versions.find((one) => sameId(one.version, version))
    : newest(certificate.versions);
  if (!found) throw notInVault('certificates', `${name}/${version ?? ''}`);
  return found;
}

function listCertificates(ask: VaultAsk): Answer {
  const items = ask.held.certificates
    .filter(({ deleted }) => !deleted)
    .flatMap(({ name, versions }) => {
      const version = newest(versions);
      return version ? [certificateItem(ask, name, version, false)] : [];
    });
  return vaultPage(ask, items);
}

function getCertificate(ask: VaultAsk): Answer {
  const found = find(ask);
  return ok(certificateBundle(ask, found, versionOf(ask, found)));
}

function listVersions(ask: VaultAsk): Answer {
  const { name, versions } = find(ask);
  return vaultPage(
    ask,
    versions.map((version) => certificateItem(ask, name, version, true)),
  );
}

function getPolicy(ask: VaultAsk): Answer {
  const { name, policy } = find(ask);
  return ok({ id: uri(ask, 'certificates', name, 'policy'), ...policy });
}

function getPending(ask: VaultAsk): Answer {
  const found = named(ask.held.certificates, ask.params.name ?? '');
  const pending = found && pendingOperation(ask, found);
  if (!pending)
    throw vaultError(404, 'PendingCertificateNotFound', `Pending certificate not found: ${ask.params.name}`);
  return ok(pending);
}

function patchCertificate(ask: VaultAsk): Answer {
  const found = find(ask);
  const version = versionOf(ask, found);
  setAttributes(ask, version);
  return ok(certificateBundle(ask, found, version));
}

function listDeleted(ask: VaultAsk): Answer {
  const items = ask.held.certificates
    .filter(({ deleted }) => deleted)
    .flatMap(({ name, versions }) => {
      const version = newest(versions);
      return version ? [{ ...certificateItem(ask, name, version, false), ...deletion(ask, 'certificates', name) }] : [];
    });
  return vaultPage(ask, items);
}

function getDeleted(ask: VaultAsk): Answer {
  const found = find(ask, true);
  return ok({ ...certificateBundle(ask, found, versionOf(ask, found)), ...deletion(ask, 'certificates', found.name) });
}

function recover(ask: VaultAsk): Answer {
  const found = find(ask, true);
  found.deleted = false;
  return ok(certificateBundle(ask, found, versionOf(ask, found)));
}
