import { certificateFacts } from '../world/certificate.ts';
import type { Estate } from '../world/estate.ts';
import type { WebCertificate } from '../world/resource.ts';
import { type Reading, readVault } from './vault-reading.ts';
import { moveBindings, webSpaceOf } from './web-space.ts';

/** Reads what a certificate's vault holds now and takes it, bindings and all; the same for a PUT and for the daily sync. */
export function takeFromVault(estate: Estate, certificate: WebCertificate): Reading {
  const { keyVaultId, keyVaultSecretName, thumbprint } = certificate.properties;
  const reading = readVault(estate, keyVaultId ?? '', keyVaultSecretName ?? '');
  if (reading.status !== 'Succeeded') {
    // A refusal of a certificate that is not there yet leaves nothing behind.
    if (estate.find(certificate.id)) estate.put(withStatus(certificate, reading.status));
    return reading;
  }
  const { x5t: _, ...facts } = certificateFacts(reading.cer);
  const properties = { ...certificate.properties, ...facts, hostNames: [...facts.hostNames] };
  estate.put(withStatus({ ...certificate, properties }, 'Succeeded'));
  if (thumbprint) moveBindings(estate, webSpaceOf(estate, certificate), thumbprint, facts.thumbprint);
  return reading;
}

function withStatus(certificate: WebCertificate, keyVaultSecretStatus: string): WebCertificate {
  return { ...certificate, properties: { ...certificate.properties, keyVaultSecretStatus } };
}
