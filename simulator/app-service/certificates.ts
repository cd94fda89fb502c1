import { z } from 'zod';
import { type Ask, bodyOf } from '../arm/ask.ts';
import { notFound } from '../arm/refusals.ts';
import { type Answer, ok, refuse } from '../http/answer.ts';
import { certificateFacts } from '../world/certificate.ts';
import type { Estate } from '../world/estate.ts';
import { describe } from '../world/read-world.ts';
import { regionName } from '../world/regions.ts';
import type { WebCertificate } from '../world/resource.ts';
import { parseId, sameId } from '../world/resource-id.ts';
import { webCertificateShape } from '../world/shapes.ts';
import { takeFromVault } from './take-certificate.ts';
import { readVault } from './vault-reading.ts';
import { allCertificates, boundTo, planOf, webSpaceName, webSpaceOf } from './web-space.ts';

const bodyShape = z.looseObject({
  location: z.string().nullish(),
  tags: z.record(z.string(), z.unknown()).nullish(),
  properties: z.looseObject({ password: z.unknown().optional(), pfxBlob: z.unknown().optional() }).prefault({}),
});

/** Imports a certificate from a vault, or syncs one that is there: to App Service both are the same PUT. */
export function putCertificate(ask: Ask): Answer {
  const { estate, id } = ask;
  const wanted = wantedOf(ask);
  const old = find(estate, id);
  const { keyVaultId } = wanted.properties;
  if (!keyVaultId) return putWithoutVault(estate, wanted, old);
  checkRepointing(old, wanted);
  if (!old) checkTwin(estate, wanted);
  const reading = takeFromVault(estate, wanted);
  if (reading.status !== 'Succeeded') throw refuse(400, 'BadRequest', reading.message);
  return ok(old ? estate.find(id) : firstShown(estate, id));
}

/** Of a first import App Service forgets the plan, and the answer does not say yet how the vault took it. */
function firstShown(estate: Estate, id: string): object | undefined {
  const made = find(estate, id);
  if (!made) return undefined;
  const { keyVaultSecretStatus: _, ...properties } = { ...made.properties, serverFarmId: null };
  estate.put({ ...made, properties: { ...properties, keyVaultSecretStatus: 'Initialized' } });
  return { ...made, properties };
}

/** Deletes a certificate that no host name uses. */
export function deleteCertificate({ estate, id }: Ask): Answer {
  const found = find(estate, id);
  if (!found) return { status: 204 };
  const { thumbprint } = found.properties;
  if (thumbprint && boundTo(estate, webSpaceOf(estate, found), thumbprint).length > 0) {
    throw refuse(
      409,
      'Conflict',
      'Unable to delete the certificate because it is currently being used in a TLS/SSL binding.',
    );
  }
  estate.remove(id);
  return { status: 200 };
}

/** A PATCH keeps what it does not name, and reads the vault like a PUT. */
export function patchCertificate(ask: Ask): Answer {
  if (!find(ask.estate, ask.id)) throw notFound(ask.id);
  return putCertificate(ask);
}

function find(estate: Estate, id: string): WebCertificate | undefined {
  return allCertificates(estate).find((certificate) => sameId(certificate.id, id));
}

function wantedOf(ask: Ask): WebCertificate {
  const { estate, id } = ask;
  const old = find(estate, id);
  const body = bodyShape.safeParse(bodyOf(ask));
  if (!body.success)
    throw refuse(400, 'BadRequest', `The request content is not valid: ${describe(body.error.issues)}`);
  const { password: _, pfxBlob: __, ...given } = body.data.properties;
  const { namespace, types, name } = parseId(id);
  const properties = { ...blank, ...old?.properties, ...defined(given) };
  const named = { id: old?.id ?? id, name: old?.name ?? name, type: old?.type ?? `${namespace}/${types}` };
  const result = webCertificateShape.safeParse({ ...old, ...defined(body.data), ...named, properties });
  if (!result.success)
    throw refuse(400, 'BadRequest', `The request content is not valid: ${describe(result.error.issues)}`);
  return placed(estate, result.data, old);
}

/** Where a certificate is follows from its plan; the vault's id comes back in lower case. */
function placed(estate: Estate, certificate: WebCertificate, old: WebCertificate | undefined): WebCertificate {
  const location = planOf(estate, certificate)?.location ?? certificate.location;
  if (!location) throw refuse(400, 'LocationRequired', 'The location property is required for this definition.');
  const webSpace = old?.properties.webSpace ?? webSpaceName(estate, certificate);
  const keyVaultId = certificate.properties.keyVaultId?.toLowerCase();
  return {
    ...certificate,
    location: regionName(location),
    properties: { ...certificate.properties, webSpace, ...(keyVaultId && { keyVaultId }) },
  };
}

const blank = {
  friendlyName: '',
  hostNames: [],
  pfxBlob: null,
  siteName: null,
  selfLink: null,
  password: null,
  valid: null,
  toDelete: null,
  cerBlob: null,
  publicKeyHash: null,
  hostingEnvironment: null,
  hostingEnvironmentProfile: null,
  tags: null,
};

function defined(values: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined));
}

/** Only a certificate that App Service has already can be written without a vault: PFX files are not read here. */
function putWithoutVault(estate: Estate, wanted: WebCertificate, old: WebCertificate | undefined): Answer {
  if (!old) throw refuse(400, 'BadRequest', 'The parameter PfxBlob has an invalid value.');
  estate.put(wanted);
  return ok(wanted);
}

function checkRepointing(old: WebCertificate | undefined, wanted: WebCertificate): void {
  if (!old) return;
  const { keyVaultId, keyVaultSecretName } = old.properties;
  const same =
    sameId(keyVaultId, wanted.properties.keyVaultId) &&
    sameId(keyVaultSecretName, wanted.properties.keyVaultSecretName);
  if (!same) throw refuse(400, 'BadRequest', 'The parameter KeyVaultId & KeyVaultSecretName has an invalid value.');
}

/** A webspace holds each thumbprint once. */
function checkTwin(estate: Estate, wanted: WebCertificate): void {
  const { keyVaultId, keyVaultSecretName } = wanted.properties;
  const reading = readVault(estate, keyVaultId ?? '', keyVaultSecretName ?? '');
  if (reading.status !== 'Succeeded') return;
  const { thumbprint } = certificateFacts(reading.cer);
  const space = webSpaceOf(estate, wanted);
  const twin = allCertificates(estate).find(
    (one) => sameId(one.properties.thumbprint, thumbprint) && webSpaceOf(estate, one) === space,
  );
  if (!twin) return;
  const place = `${twin.location} in the Resource Group ${parseId(twin.id).resourceGroup}`;
  throw refuse(409, 'Conflict', `Another certificate exists with same thumbprint ${thumbprint} at location ${place}.`);
}
