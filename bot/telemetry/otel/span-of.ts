import { type Attributes, SpanKind } from '@opentelemetry/api';
import { withoutSecrets } from '../../../services/index.ts';
import { hasBroken, hasFailed } from '../log-lines.ts';
import type { Deed } from '../signal.ts';

/** A deed as a trace shows it. */
export interface SpanTold {
  readonly name: string;
  readonly kind: SpanKind;
  readonly attributes: Attributes;
  readonly failed: boolean;
}

/** How a deed is told in a trace: named by its kind alone, so that names of resources are only in attributes. */
export function spanOf(deed: Deed): SpanTold {
  const { caseId, conversation } = deed.ids;
  const about = {
    ...(caseId && { 'greenlight.case': caseId }),
    ...(conversation && { 'greenlight.conversation': conversation }),
  };
  const { attributes, ...told } = partOf(deed);
  return { ...told, attributes: { ...about, ...attributes } };
}

function partOf(deed: Deed): SpanTold {
  switch (deed.type) {
    case 'turn':
      return told(`turn ${deed.kind}`, SpanKind.SERVER, deed.result === 'failed', {});
    case 'azure': {
      const { host, method, path, status, requestId } = deed;
      return told(`azure ${host}`, SpanKind.CLIENT, hasFailed(deed), {
        'peer.service': host,
        'http.request.method': method,
        'url.path': withoutSecrets(path),
        ...(status !== null && { 'http.response.status_code': status }),
        ...(requestId && { 'az.service_request_id': requestId }),
      });
    }
    case 'step': {
      const { kind, asks, result, requestId } = deed;
      return told(`step ${kind}`, SpanKind.INTERNAL, hasBroken(deed), {
        'greenlight.asks': asks,
        'greenlight.result': result,
        ...(requestId && { 'az.service_request_id': requestId }),
      });
    }
    case 'decision':
      return told(`decision ${deed.kind}`, SpanKind.INTERNAL, false, {});
    case 'look':
    case 'work':
      return told(`${deed.type} ${deed.kind}`, SpanKind.INTERNAL, deed.result === 'failed', {});
  }
}

function told(name: string, kind: SpanKind, failed: boolean, attributes: Attributes): SpanTold {
  return { name, kind, failed, attributes };
}
