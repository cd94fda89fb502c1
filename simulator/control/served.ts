import { isBound, namesHost } from '../app-service/host-name-states.ts';
import { allCertificates, allSites } from '../app-service/web-space.ts';
import { refuse } from '../http/answer.ts';
import { certificateFacts } from '../world/certificate.ts';
import type { Estate } from '../world/estate.ts';
import type { WebCertificate } from '../world/resource.ts';
import { sameId } from '../world/resource-id.ts';

/** The bytes where the world has them, else what App Service says of the certificate that it holds. */
interface Served {
  readonly host: string;
  readonly thumbprint: string;
  readonly cer?: string;
  readonly held?: WebCertificate['properties'];
}

/** What a TLS probe of a host name sees: what the world says is served there, else what the host's binding says. */
export function servedAt(estate: Estate, host: string): Served {
  const told = Object.entries(estate.world.served ?? {}).find(([name]) => sameId(name, host))?.[1];
  if (told) return { host, cer: told, thumbprint: certificateFacts(told).thumbprint };
  const thumbprint = boundTo(estate, host);
  if (!thumbprint) {
    const why = 'the world serves nothing there, and no site binds a certificate to it';
    throw refuse(404, 'NotFound', `Nothing listens for TLS at '${host}': ${why}.`);
  }
  const cer = certificateWith(estate, thumbprint);
  if (cer) return { host, cer, thumbprint };
  const held = allCertificates(estate).find(({ properties }) => sameId(properties.thumbprint, thumbprint));
  return { host, ...(held && { held: held.properties }), thumbprint };
}

/** The thumbprint of a host's binding; one to the very name goes before one to a wildcard. */
function boundTo(estate: Estate, host: string): string | undefined {
  const bound = allSites(estate)
    .flatMap(({ properties }) => properties.hostNameSslStates ?? [])
    .filter((state) => isBound(state) && state.thumbprint);
  const found = bound.find(({ name }) => sameId(name, host)) ?? bound.find(({ name }) => namesHost(name, host));
  return found?.thumbprint?.toUpperCase();
}

/** The certificate behind a thumbprint, if any vault of the world has it. */
function certificateWith({ world }: Estate, thumbprint: string): string | undefined {
  const versions = Object.values(world.keyVaults).flatMap(({ certificates, secrets }) =>
    [...certificates, ...secrets].flatMap((item): { cer?: string | null | undefined }[] => item.versions),
  );
  return versions.find(({ cer }) => cer && certificateFacts(cer).thumbprint === thumbprint)?.cer ?? undefined;
}
