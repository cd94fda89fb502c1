import type { IncomingMessage } from 'node:http';
import { forbidden, type Refusal, unknown } from '../gate/refusal.ts';
import { isLoopback } from '../gate/service-url.ts';
import { isSharedKey } from '../inbox/shared-key.ts';
import type { TelemetrySettings } from './settings.ts';

/** Who may read the metrics: programs of this machine, or whoever has the key. */
export type Readers = { readonly key: string } | { readonly onThisMachine: true; readonly behindProxy: boolean };

/** Who may read them by the settings; null where nobody may. */
export function readersOf(settings: TelemetrySettings): Readers | null {
  const { GREENLIGHT_METRICS: metrics, GREENLIGHT_METRICS_KEY: key, GREENLIGHT_BEHIND_PROXY: behindProxy } = settings;
  if (metrics === 'off') return null;
  return metrics === 'on' ? { key } : { onThisMachine: true, behindProxy };
}

/** By these a proxy says that it asks for somebody else. */
const FORWARDED = [
  'forwarded',
  'via',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-original-url',
  'x-arr-log-id',
] as const;

/** Why somebody may not read the metrics; null where they may. */
export function refuseReader(request: IncomingMessage, readers: Readers): Refusal | null {
  if ('key' in readers) return hasKey(request, readers.key) ? null : unknown('metrics key');
  return isOfThisMachine(request, readers.behindProxy) ? null : forbidden('metrics reader');
}

function hasKey({ headersDistinct }: IncomingMessage, key: string): boolean {
  const shown = headersDistinct.authorization ?? [];
  const [, bearer] = /^Bearer +(\S+)$/i.exec(shown[0] ?? '') ?? [];
  return shown.length === 1 && isSharedKey(bearer, key);
}

/** What a proxy on this machine hands on comes from this machine too, and a page may point a name of its own at it. */
function isOfThisMachine({ socket, headers }: IncomingMessage, behindProxy: boolean): boolean {
  if (behindProxy || FORWARDED.some((name) => headers[name] !== undefined)) return false;
  const address = (socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  if (address !== '::1' && !address.startsWith('127.')) return false;
  return isLoopback(URL.parse(`http://${headers.host ?? ''}`)?.hostname ?? '');
}
