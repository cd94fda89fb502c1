import { type Answer, ok } from '../../http/answer.ts';
import type { Route } from '../../http/routes.ts';
import { named, newest } from '../held.ts';
import { setAttributes } from './attributes.ts';
import { certificateAt, versionAt } from './certificate-at.ts';
import { policyShown, setPolicy } from './policy.ts';
import { createCertificate, pendingOperation } from './renewal.ts';
import { vaultError } from './vault-refusals.ts';
import { onCertificates, type VaultAsk, type Verb } from './verb.ts';
import { certificateBundle, certificateItem, vaultPage } from './wire.ts';

/** What a vault does with certificates that are not deleted. */
export const certificateVerbs: readonly Route<Verb>[] = [
  onCertificates('GET', '/certificates', 'list', 'read', listCertificates),
  onCertificates('GET', '/certificates/{name}', 'get', 'read', getCertificate),
  onCertificates('GET', '/certificates/{name}/versions', 'list', 'read', listVersions),
  onCertificates('GET', '/certificates/{name}/policy', 'get', 'read', getPolicy),
  onCertificates('GET', '/certificates/{name}/pending', 'get', 'read', getPending),
  onCertificates('GET', '/certificates/{name}/{version}', 'get', 'read', getCertificate),
  onCertificates('PATCH', '/certificates/{name}', 'update', 'update/action', patchCertificate),
  onCertificates('PATCH', '/certificates/{name}/policy', 'update', 'update/action', patchPolicy),
  onCertificates('PATCH', '/certificates/{name}/{version}', 'update', 'update/action', patchCertificate),
  onCertificates('POST', '/certificates/{name}/create', 'create', 'create/action', createCertificate),
];

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
  const found = certificateAt(ask);
  return ok(certificateBundle(ask, found, versionAt(ask, found)));
}

function listVersions(ask: VaultAsk): Answer {
  const { name, versions } = certificateAt(ask);
  return vaultPage(
    ask,
    versions.map((version) => certificateItem(ask, name, version, true)),
  );
}

function getPolicy(ask: VaultAsk): Answer {
  return ok(policyShown(ask, certificateAt(ask)));
}

function getPending(ask: VaultAsk): Answer {
  const found = named(ask.held.certificates, ask.params.name ?? '');
  const pending = found && pendingOperation(ask, found);
  if (!pending)
    throw vaultError(404, 'PendingCertificateNotFound', `Pending certificate not found: ${ask.params.name}`);
  return ok(pending);
}

function patchCertificate(ask: VaultAsk): Answer {
  const found = certificateAt(ask);
  const version = versionAt(ask, found);
  setAttributes(ask, version);
  setPolicy(ask, found, Reflect.get(Object(ask.request.body), 'policy'));
  return ok(certificateBundle(ask, found, version));
}

function patchPolicy(ask: VaultAsk): Answer {
  const found = certificateAt(ask);
  setPolicy(ask, found, ask.request.body);
  return ok(policyShown(ask, found));
}
