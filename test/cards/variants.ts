import type { Case } from '../../services/index.ts';
import {
  ANA,
  APP_SERVICE,
  BEN,
  caseAt,
  chainWith,
  diagnosis,
  GRANT_MISSING,
  plan,
  proposedWith,
  SYNC_ALONE,
  UNKNOWN,
  VAULT_UNREAD,
  YELLOW,
} from '../helpers/cases.ts';
import { changes, VAULT_ID } from '../helpers/changes.ts';

import {
  appliedWith,
  BROKEN_GLASS,
  CERTIFICATE,
  DONE,
  endedWith,
  FAILED_UNDO,
  FOR_A_TIME,
  GUARDS,
  LEFT_ALONE,
  LEFTOVER,
  manual,
  REIMPORT,
  TWO,
} from './variant-parts.ts';

/** Cases that a stage alone does not show. */
export const variants: { readonly [story: string]: Case } = {
  'green with a note': {
    ...caseAt.diagnosed,
    diagnosis: diagnosis({
      findings: [
        {
          rule: 'sync-pending',
          link: 'sync',
          colour: 'green',
          symptom: false,
          says: 'A newer version came into the vault 3 hours ago; App Service takes it within a day by itself.',
          page: GRANT_MISSING.page,
          evidence: [],
        },
      ],
    }),
  },
  'nothing found, vault not readable': { ...caseAt.diagnosed, diagnosis: UNKNOWN },
  'yellow without an automatic fix': { ...caseAt.diagnosed, diagnosis: YELLOW },
  'red, users are hit, one gap': {
    ...caseAt.diagnosed,
    diagnosis: {
      ...YELLOW,
      colour: 'red',
      outageAt: '2026-11-21T09:00:00Z',
      countdown: { from: 'served', host: 'shop.contoso.com', before: ['access', 'sync'] },
      gaps: [{ ...VAULT_UNREAD, why: 'unavailable', mend: '' }],
      findings: [
        {
          ...GRANT_MISSING,
          rule: 'certificate-expired',
          link: 'certificate',
          colour: 'red',
          symptom: true,
          says: 'The certificate expired on 21 Nov 2026.',
        },
        GRANT_MISSING,
      ],
    },
  },
  'sync alone is enough': {
    ...caseAt.proposed,
    diagnosis: {
      ...YELLOW,
      countdown: { from: 'held', host: null, before: ['sync'] },
      firstBroken: { link: 'sync', rule: 'sync-overdue' },
      findings: [
        {
          ...GRANT_MISSING,
          rule: 'sync-overdue',
          link: 'sync',
          says: 'App Service has not taken the newer version that has been in the vault 3 days.',
        },
      ],
      chain: chainWith({ sync: 'broken', served: 'not-looked' }),
    },
    plan: SYNC_ALONE,
  },
  'a lock is in the way': proposedWith({ blockedBy: GUARDS.filter(({ stops }) => stops === 'plan') }),
  'an undo would be refused, and nobody may approve': proposedWith({
    blockedBy: GUARDS.filter(({ stops }) => stops !== 'plan'),
    leftovers: [LEFTOVER],
  }),
  'two have to approve': proposedWith(TWO),
  'two have to approve, and one has': {
    ...proposedWith(TWO),
    approvals: [{ by: BEN, at: '2026-11-23T09:00:10Z' }],
  },
  'whoever asked may break the glass': proposedWith({ terms: { ...plan().terms, breakGlass: true } }),
  'a grant for a time': proposedWith(FOR_A_TIME),
  'a grant for a time, which a lock would keep': proposedWith({
    ...FOR_A_TIME,
    changes: [changes['assign-role'], changes['sync-certificate']],
    blockedBy: GUARDS.filter(({ stops }) => stops === 'undo'),
  }),
  'approved alone': { ...caseAt.approved, breakGlass: BROKEN_GLASS },
  'approved by two': {
    ...caseAt.approved,
    plan: plan(TWO),
    approvals: [
      { by: ANA, at: '2026-11-23T09:00:10Z' },
      { by: BEN, at: '2026-11-23T09:00:18Z' },
    ],
  },
  'approved, and begun too late': {
    ...caseAt.overtaken,
    stage: 'expired',
    stages: ['proposed', 'approved', 'expired'],
  },
  'fixed for a time': { ...caseAt.resolved, plan: plan(FOR_A_TIME) },
  'fixed for a time that is over': {
    ...caseAt.resolved,
    plan: plan({ terms: { ...plan().terms, grantHours: 1 } }),
    steps: [{ ...DONE, at: '2026-11-23T07:00:00Z' }],
  },
  'a grant whose time is over is being taken back': { ...caseAt.undoing, plan: plan(FOR_A_TIME), undoneBy: null },
  'a grant whose time is over was taken back': { ...caseAt.undone, plan: plan(FOR_A_TIME), undoneBy: null },
  'a part was left alone': {
    ...endedWith('undone', { changes: [changes['add-access-policy'], changes['set-network-bypass']] }),
    undoSteps: [{ ...DONE, change: 1 }, LEFT_ALONE],
  },
  'all of it was left alone': { ...caseAt.undone, undoSteps: [LEFT_ALONE] },
  'every kind of change': proposedWith({ changes: Object.values(changes), risk: 'high' }),
  'a new certificate takes over': proposedWith(REIMPORT),
  'waits for a role': appliedWith(
    ['assign-role', 'sync-certificate'],
    [{ outcome: 'done' }, { outcome: 'refused-for-now', says: 'The service does not have access to the vault.' }],
  ),
  'waits, throttled': appliedWith(['sync-certificate'], [{ outcome: 'throttled' }]),
  'waits, in conflict': appliedWith(
    ['set-network-bypass', 'bind-hostname'],
    [{ outcome: 'conflict' }, { outcome: 'conflict' }],
  ),
  'waits after every kind of change': appliedWith(
    Object.values(changes).map(({ kind }) => kind),
    Object.values(changes).map(() => ({})),
  ),
  'fixed, and another fault remains': {
    ...caseAt.resolved,
    diagnosis: { ...YELLOW, findings: [{ ...GRANT_MISSING, rule: 'binding-on-old-certificate', link: 'binding' }] },
  } as Case,
  'fixed by a new certificate': endedWith('resolved', REIMPORT),
  'fixed, and an undo would be refused': endedWith('resolved', { blockedBy: GUARDS }),
  'changed, and could not be confirmed': { ...caseAt.unresolved, diagnosis: UNKNOWN } as Case,
  'every kind of change is being taken back': {
    ...endedWith('undoing', { changes: Object.values(changes) }),
    undoSteps: [
      { ...DONE, change: 9 },
      { ...DONE, change: 7, outcome: 'conflict', says: 'it is bound' },
    ],
  },
  'failed while it was taken back': FAILED_UNDO,
  'a person has to merge': manual(
    'renewal-awaits-merge',
    'renewal',
    `${CERTIFICATE}/pending`,
    'A renewal of wildcard-contoso-com has waited 3 days for its signed certificate.',
  ),
  'a person has to add App Service': manual('principal-absent', 'access', `GET ${APP_SERVICE}`),
  'a person has to find the deny assignment': manual(
    'access-denied-by-assignment',
    'access',
    `GET https://management.azure.com${VAULT_ID}/providers/Microsoft.Authorization/denyAssignments`,
  ),
};
