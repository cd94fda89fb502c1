import type { Deed, Ids } from '../../../bot/telemetry/signal.ts';

/** The ids of something that is done in a turn about a case. */
export const IDS: Ids = {
  trace: '0af7651916cd43dd8448eb211c80319c',
  span: 'b7ad6b7169203331',
  parent: null,
  led: null,
  caseId: 'case-1',
  conversation: 'c598fa242da5746c',
};

const timed = { at: Date.parse('2026-11-23T09:00:00Z'), seconds: 0.25, ids: IDS };

/** One deed of each kind. */
export const deeds: readonly Deed[] = [
  { ...timed, type: 'turn', kind: 'message', result: 'ok' },
  { ...timed, type: 'look', kind: 'observe', result: 'ok' },
  {
    ...timed,
    type: 'azure',
    host: 'arm',
    method: 'GET',
    path: '/subscriptions/s/providers/Microsoft.Authorization/locks',
    status: 403,
    requestId: 'r-1',
  },
  { ...timed, type: 'step', kind: 'sync-certificate', asks: 'change', result: 'no-answer', requestId: 'r-2' },
  { ...timed, type: 'decision', kind: 'approved' },
  { ...timed, type: 'work', kind: 'case', result: 'ok' },
];
