import type { IncomingMessage } from 'node:http';
import { type Refusal, unknown } from '../gate/refusal.ts';
import { isSharedKey } from './shared-key.ts';

/**
 * Why whoever sends events shows neither the key nor a token of Entra; null where they do. Event Grid takes a key along as a
 * delivery header or in the query of its address. Source: learn.microsoft.com, "security-authentication".
 */
export async function refuseSender(
  request: IncomingMessage,
  agreed: string,
  refuseToken: (() => Promise<Refusal | null>) | null,
): Promise<Refusal | null> {
  const shown = [
    ...(request.headersDistinct['aeg-sas-key'] ?? []),
    ...(request.headersDistinct['x-greenlight-key'] ?? []),
    ...(URL.parse(request.url ?? '', 'http://localhost')?.searchParams.getAll('key') ?? []),
  ];
  const [key] = shown;
  if (agreed !== '' && key !== undefined && shown.length === 1) return isSharedKey(key, agreed) ? null : unknown('key');
  return refuseToken === null ? unknown('key') : refuseToken();
}
