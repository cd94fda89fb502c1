import type { Words } from '../../sentences/index.ts';
import type { Source } from '../domain/evidence.ts';
import { shellWord } from '../domain/shell-word.ts';
import type { Cloud } from './clouds.ts';

/** A request as evidence quotes it, or why there was none, and the command with which anybody may ask the same. */
export type Asked = Pick<Source, 'source' | 'command'>;

/** A request that was made. */
type Request = Asked & { readonly source: string };

/** Versions of the REST APIs that the bot speaks, as its SDK clients send them. */
export const API = {
  web: '2025-05-01',
  keyVault: '2026-02-01',
  /** Only previews describe how a vault tells of the perimeters around it. */
  perimeters: '2026-04-01-preview',
  authorization: '2022-04-01',
  eligibility: '2020-10-01',
  locks: '2020-05-01',
  activity: '2015-04-01',
  policy: '2023-03-01',
  resourceGraph: '2024-04-01',
  vault: '2025-07-01',
} as const;

/** An address as it may stand between double quotes: encoded is what a shell would take for its own there. */
function encoded(url: string): string {
  return encodeURI(url.toWellFormed()).replaceAll(/[$!']/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}

/** A read of ARM. */
export function askArm({ armEndpoint }: Cloud, path: string, version: string, filter = ''): Request {
  const query = new URLSearchParams({ ...(filter ? { $filter: filter } : {}), 'api-version': version });
  return {
    source: `GET ${armEndpoint}${path}${filter ? `?$filter=${filter}` : ''}`,
    command: `az rest --method get --url "${armEndpoint}${encoded(path)}?${query}"`,
  };
}

/** A read of a vault itself, which wants a token of its own audience. */
export function askVault({ vaultScope }: Cloud, vaultUri: string, path: string): Request {
  const resource = vaultScope.replace(/\/\.default$/, '');
  const url = encoded(`${vaultUri}${path}?api-version=${API.vault}`);
  return { source: `GET ${vaultUri}${path}`, command: `az rest --method get --resource ${resource} --url "${url}"` };
}

/** A read of Microsoft Graph. */
export function askDirectory({ graphEndpoint, graphScope }: Cloud, path: string): Request {
  const resource = graphScope.replace(/\/\.default$/, '');
  const url = `${graphEndpoint}${path}`;
  return {
    source: `GET ${url}`,
    command: `az rest --method get --resource ${resource} --url "${encoded(url)}"`,
  };
}

/** A query of Resource Graph. */
export function askResourceGraph({ armEndpoint }: Cloud, query: string): Request {
  return {
    source: `POST ${armEndpoint}/providers/Microsoft.ResourceGraph/resources`,
    command: `az graph query --first 1000 --graph-query "${query.replaceAll(/\s+/g, ' ')}"`,
  };
}

/** A TLS handshake with a host name, of which only the certificate is kept. */
export function askHost(host: string): Request {
  return {
    source: `TLS ${host}:443`,
    command: `openssl s_client -connect ${shellWord(`${host}:443`)} -servername ${shellWord(host)} </dev/null | openssl x509 -noout -fingerprint -sha1 -enddate -issuer`,
  };
}

/** Something that nobody needed to ask for. */
export function notAsked(why: Words): Asked {
  return { source: why, command: '' };
}
