import { randomBytes } from 'node:crypto';
import type { Answer } from '../../http/answer.ts';
import { parameter } from '../../http/request.ts';
import type { CertificateVersion, VaultCertificate } from '../../world/key-vault-shapes.ts';
import { reissue } from '../der/reissue.ts';
import { signingRequest } from '../der/signing-request.ts';
import { newest } from '../held.ts';
import { certificateAt } from './certificate-at.ts';
import { setPolicy } from './policy.ts';
import { notInVault, vaultError } from './vault-refusals.ts';
import { uri, type VaultAsk } from './verb.ts';

const MONTHS_VALID = 6;
const UNDER_WAY =
  'Pending certificate created. Certificate request is in progress. This may take some time based on the issuer provider. Please check again later.';
const TO_BE_MERGED = 'Pending certificate created. Please Perform Merge to complete the request.';

/** Asks the issuer for a new version. An issuer Key Vault knows delivers at once; an unknown one waits for a merge. */
export function createCertificate(ask: VaultAsk): Answer {
  const found = certificateAt(ask);
  const before = newest(found.versions);
  if (!before) throw notInVault('certificates', found.name);
  if (found.pending?.status === 'inProgress') {
    throw vaultError(409, 'Conflict', `Pending certificate is in progress for ${found.name}.`);
  }
  setPolicy(ask, found, Reflect.get(Object(ask.request.body), 'policy'));
  const begun = operation(ask, found, before);
  if (issuerOf(found).toLowerCase() === 'unknown') {
    found.pending = { ...begun, status: 'inProgress', status_details: TO_BE_MERGED };
    return accepted(ask, begun, found.pending);
  }
  found.versions.push(nextVersion(found, before, ask.estate.clock.now()));
  found.pending = { ...begun, status: 'completed', target: uri(ask, 'certificates', found.name) };
  return accepted(ask, begun, { ...begun, status: 'inProgress', status_details: UNDER_WAY });
}

/** What became of the last request to the issuer; for a world that tells of none there is none. */
export function pendingOperation(ask: VaultAsk, { pending, name }: VaultCertificate): object | undefined {
  return pending ? { ...pending, id: uri(ask, 'certificates', name, 'pending') } : undefined;
}

type Begun = ReturnType<typeof operation>;

function accepted({ request }: VaultAsk, { id, request_id }: Begun, body: object): Answer {
  const version = parameter(request.query, 'api-version') ?? '';
  return { status: 202, headers: { location: `${id}?api-version=${version}&request_id=${request_id}` }, body };
}

function operation(ask: VaultAsk, certificate: VaultCertificate, { cer }: CertificateVersion) {
  return {
    id: uri(ask, 'certificates', certificate.name, 'pending'),
    issuer: { name: issuerOf(certificate) },
    csr: signingRequest(cer),
    cancellation_requested: false,
    request_id: randomBytes(16).toString('hex'),
  };
}

function nextVersion({ policy }: VaultCertificate, before: CertificateVersion, now: Date): CertificateVersion {
  const until = new Date(now);
  until.setUTCMonth(until.getUTCMonth() + (policy?.x509_props?.validity_months || MONTHS_VALID));
  const [nbf, exp] = [now, until].map((date) => Math.floor(date.getTime() / 1000));
  const attributes = { enabled: true, nbf, exp, created: nbf ?? 0, updated: nbf ?? 0 };
  const contentType = policy?.secret_props?.contentType ?? before.contentType;
  return { version: randomBytes(16).toString('hex'), cer: reissue(before.cer, now, until), contentType, attributes };
}

function issuerOf({ policy }: VaultCertificate): string {
  return String(Reflect.get(Object(policy?.issuer), 'name') ?? 'Self');
}
