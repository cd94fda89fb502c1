import { randomBytes } from 'node:crypto';
import type { Answer } from '../../http/answer.ts';
import type { CertificateVersion, VaultCertificate } from '../../world/key-vault-shapes.ts';
import { named, newest } from '../held.ts';
import { reissue } from './reissue.ts';
import { notInVault, vaultError } from './vault-refusals.ts';
import type { VaultAsk } from './verb.ts';
import { uri } from './wire.ts';

const MONTHS_VALID = 6;

/** Asks the issuer for a new version. An issuer Key Vault knows delivers at once; an unknown one waits for a merge. */
export function createCertificate(ask: VaultAsk): Answer {
  const found = named(ask.held.certificates, ask.params.name ?? '');
  const before = found && newest(found.versions);
  if (!found || !before) throw notInVault('certificates', ask.params.name ?? '');
  if (found.pending?.status === 'inProgress') {
    throw vaultError(409, 'Conflict', `Pending certificate is in progress for ${found.name}.`);
  }
  const started = operation(ask, found, 'inProgress');
  if (issuerOf(found).toLowerCase() === 'unknown') {
    const details = 'Pending certificate created. Please Perform Merge to complete the request.';
    found.pending = { ...started, status_details: details };
    return { status: 202, body: found.pending };
  }
  found.versions.push(nextVersion(found, before, ask.estate.clock.now()));
  found.pending = { ...operation(ask, found, 'completed'), target: uri(ask, 'certificates', found.name) };
  return { status: 202, body: started };
}

function nextVersion({ policy }: VaultCertificate, before: CertificateVersion, now: Date): CertificateVersion {
  const until = new Date(now);
  const months = Number(Reflect.get(Object(policy?.x509_props), 'validity_months') ?? MONTHS_VALID);
  until.setUTCMonth(until.getUTCMonth() + months);
  const [nbf, exp] = [now, until].map((date) => Math.floor(date.getTime() / 1000));
  const attributes = { enabled: true, nbf, exp, created: nbf ?? 0, updated: nbf ?? 0 };
  const { contentType } = before;
  return { version: randomBytes(16).toString('hex'), cer: reissue(before.cer, now, until), contentType, attributes };
}

/** What became of the last request to the issuer; for a world that tells of none there is none. */
export function pendingOperation(ask: VaultAsk, certificate: VaultCertificate): object | undefined {
  const { pending, name } = certificate;
  return pending ? { id: uri(ask, 'certificates', name, 'pending'), ...pending } : undefined;
}

function operation(ask: VaultAsk, certificate: VaultCertificate, status: string): Record<string, unknown> {
  return {
    id: uri(ask, 'certificates', certificate.name, 'pending'),
    issuer: { name: issuerOf(certificate) },
    cancellation_requested: false,
    status,
    request_id: randomBytes(16).toString('hex'),
  };
}

function issuerOf({ policy }: VaultCertificate): string {
  return String(Reflect.get(Object(policy?.issuer), 'name') ?? 'Self');
}
