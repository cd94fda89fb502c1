import { type Answer, ok } from '../../http/answer.ts';
import type { Route } from '../../http/routes.ts';
import { newest } from '../held.ts';
import { certificateAt, versionAt } from './certificate-at.ts';
import { onCertificates, type VaultAsk, type Verb } from './verb.ts';
import { certificateBundle, certificateItem, deletion, vaultPage } from './wire.ts';

/** Deleting certificates softly, and bringing them back. */
export const deletedCertificateVerbs: readonly Route<Verb>[] = [
  onCertificates('DELETE', '/certificates/{name}', 'delete', 'delete', remove),
  onCertificates('GET', '/deletedcertificates', 'list', 'read', listDeleted),
  onCertificates('GET', '/deletedcertificates/{name}', 'get', 'read', getDeleted),
  onCertificates('POST', '/deletedcertificates/{name}/recover', 'recover', 'recover/action', recover),
];

function remove(ask: VaultAsk): Answer {
  const found = certificateAt(ask);
  found.deleted = true;
  found.deletedDate = Math.floor(ask.estate.clock.now().getTime() / 1000);
  return getDeleted(ask);
}

function listDeleted(ask: VaultAsk): Answer {
  const items = ask.held.certificates
    .filter(({ deleted }) => deleted)
    .flatMap(({ name, versions }) => {
      const version = newest(versions);
      return version ? [{ ...deletion(ask, 'certificates', name), ...certificateItem(ask, name, version, false) }] : [];
    });
  return vaultPage(ask, items);
}

function getDeleted(ask: VaultAsk): Answer {
  const found = certificateAt(ask, true);
  return ok({ ...deletion(ask, 'certificates', found.name), ...certificateBundle(ask, found, versionAt(ask, found)) });
}

function recover(ask: VaultAsk): Answer {
  const found = certificateAt(ask, true);
  found.deleted = false;
  found.deletedDate = undefined;
  return ok(certificateBundle(ask, found, versionAt(ask, found)));
}
