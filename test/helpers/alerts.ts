import { type Alert, type Cause, openAlert } from '../../services/domain/alert.ts';
import { markOf } from '../../services/domain/mark.ts';
import type { Room } from '../../services/domain/watch.ts';
import { ANA, BEN, GRANT_MISSING, NOW } from './cases.ts';
import { TARGET, VAULT_ID } from './changes.ts';

export const SCOPE = { by: 'vault', value: 'kv-shop' } as const;

/** A room at nine in the morning, UTC, that has had its digest. */
export const ROOM: Room = {
  conversation: 'room',
  reference: null,
  locale: 'en',
  zone: 'UTC',
  watches: [{ id: 'w-1', scope: SCOPE, by: ANA, at: NOW }],
  alerts: [],
  pending: [],
  digestOf: '2026-11-23',
};

/** A vault that does not let App Service in, but for what is named. */
export function cause(but: Partial<Cause> = {}): Cause {
  return {
    key: `access grant-missing ${VAULT_ID.toLowerCase()}`,
    link: 'access',
    rule: 'grant-missing',
    says: GRANT_MISSING.says,
    colour: 'yellow',
    vaultId: VAULT_ID,
    marks: [markOf(TARGET.certificateId)],
    names: [TARGET.name],
    certificateId: TARGET.certificateId,
    outageAt: '2026-12-09T09:00:30Z',
    watchIds: ['w-1'],
    ...but,
  };
}

const open: Alert = { ...openAlert('a1b2c3', [cause()], '2026-11-23T08:30:00Z'), escalateAt: '2026-11-23T09:30:00Z' };

/** An alert at every stage. */
export const alertAt: { readonly [S in Alert['stage']]: Alert } = {
  open,
  acknowledged: { ...open, stage: 'acknowledged', owner: BEN, escalateAt: null },
  snoozed: {
    ...open,
    stage: 'snoozed',
    owner: BEN,
    escalateAt: null,
    snooze: { until: '2026-11-24T09:00:00Z', reason: 'The vault is rebuilt tonight', by: BEN },
  },
  resolved: {
    ...open,
    causes: open.causes.map((each) => ({ ...each, over: 'green' })),
    stage: 'resolved',
    escalateAt: null,
    resolvedAt: NOW,
  },
};
