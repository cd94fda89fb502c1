import { caseCard } from '../../cards/case-card.ts';
import { choiceCard } from '../../cards/choice-card.ts';
import { codeCard } from '../../cards/code-card.ts';
import { listCard } from '../../cards/list-card.ts';
import { breakGlassCard } from '../../cards/notice-card.ts';
import type { View } from '../../cards/view.ts';
import type { Locale } from '../../sentences/index.ts';
import {
  ALL,
  type Case,
  type Check,
  codeOf,
  type Overview,
  type OverviewGroup,
  type Plan,
  type Stage,
} from '../../services/index.ts';
import { BEN, caseAt, diagnosis, NOW, plan } from '../helpers/cases.ts';
import { changes, GROUP, TARGET, VAULT_ID } from '../helpers/changes.ts';

/** So many certificates of one vault. */
export function membersOf(count: number) {
  return Array.from({ length: count }, (_, index) => {
    const name = index === 0 ? TARGET.name : `kv-shop-app${String(index).padStart(3, '0')}`;
    const certificateId = `${GROUP}/Microsoft.Web/certificates/${name}`;
    return {
      certificateId,
      name,
      hostNames: [`app${index}.contoso.com`],
      before: { found: ['grant-missing'], unseen: [] },
    };
  });
}

/** One plan for all of them. */
export function groupPlan(count: number, apart: readonly string[] = []): Plan {
  const members = membersOf(count);
  return plan({
    changes: [
      changes['add-access-policy'],
      ...members.map(({ certificateId }) => ({ ...changes['sync-certificate'], certificateId })),
    ],
    alsoOnVault: [],
    group: { vaultId: VAULT_ID, members, apart },
  });
}

/** A case about so many at a stage, of which so many are done; the one after them is at work, or has failed. */
export function groupCaseAt<S extends Stage>(
  stage: S,
  count: number,
  done: number,
  failed: Partial<Check> | null = null,
) {
  const checks = Array.from({ length: done }, (_, member): Check => sound(member));
  const steps = Array.from({ length: Math.min(done + 2, count + 1) }, (_, change) => stepOf(change));
  return {
    ...caseAt[stage],
    plan: groupPlan(count, count > 3 ? ['kv-shop-legacy'] : []),
    steps,
    checks: failed ? [...checks, { ...sound(done), ...failed }] : checks,
  } as Case & { readonly stage: S; readonly plan: Plan };
}

function sound(member: number): Check {
  return { member, at: '2026-11-23T09:00:28Z', colour: 'green', sound: true };
}

function stepOf(change: number) {
  return { change, at: '2026-11-23T09:00:24Z', outcome: 'done' as const, says: '', requestId: '' };
}

const NOT_SOUND = { colour: 'yellow', sound: false } as const;
const COUNTS = { red: 1, yellow: 11, unknown: 0, green: 4 };

/** Cards about several certificates of one cause. */
export function groupCards(hostile: string, locale: Locale): Readonly<Record<string, View>> {
  const cases = {
    proposed: groupCaseAt('proposed', 8, 0),
    'proposed, fifty': groupCaseAt('proposed', 50, 0),
    'at work': groupCaseAt('approved', 8, 3),
    'at work, in the middle of fifty': groupCaseAt('approved', 50, 25),
    'being synced': {
      ...groupCaseAt('approved', 8, 3),
      begun: { change: 4, at: '2026-11-23T09:00:25Z' },
      steps: [stepOf(0)],
    },
    'all asked for': groupCaseAt('applied', 3, 3),
    'all green': { ...groupCaseAt('resolved', 8, 8), diagnosis: diagnosis() },
    'all fixed, not all green': {
      ...groupCaseAt('resolved', 3, 2, { colour: 'yellow', sound: true }),
      diagnosis: diagnosis({ colour: 'yellow' }),
    },
    'one not sound': groupCaseAt('unresolved', 8, 4, NOT_SOUND),
    'one failed': groupCaseAt('failed', 8, 2),
    'several vaults': {
      ...groupCaseAt('proposed', 3, 0),
      plan: { ...groupPlan(3), group: { vaultId: null, members: membersOf(3), apart: [] } },
    },
    'hostile text': {
      ...groupCaseAt('unresolved', 3, 1, NOT_SOUND),
      plan: {
        ...groupPlan(3),
        group: {
          vaultId: `/v/${hostile}`,
          members: membersOf(3).map((member) => ({ ...member, name: hostile })),
          apart: [hostile],
        },
      },
    },
    'taken back': groupCaseAt('undone', 8, 8),
  };
  const drawn = Object.entries(cases).map(([story, current]) => [
    `group, ${story}`,
    caseCard({ ...current, locale } as Case, NOW),
  ]);
  const written = { ...groupCaseAt('proposed', 8, 0), locale };
  return {
    ...Object.fromEntries(drawn),
    'group, as code': codeCard(written, codeOf(written.plan, 'az'), locale),
    'group, several causes in a list, one of them hostile': listCard(severalCauses(hostile), NOW, locale),
    'group, offered in a choice': choiceCard('kv-shop', membersOf(8), locale, groupsOf(hostile).slice(0, 1)),
    'group, alone with a reason': breakGlassCard(BEN, 'kv-shop', 'Nobody else is on call tonight.', locale),
  };
}

function groupsOf(hostile: string): readonly OverviewGroup[] {
  const ids = membersOf(8).map(({ certificateId }) => certificateId);
  return [
    {
      link: 'access',
      rule: 'grant-missing',
      cause: 'App Service may not read kv-shop.',
      vaultId: VAULT_ID,
      certificateIds: ids,
    },
    { link: 'sync', rule: 'sync-overdue', cause: 'Not synced.', vaultId: '/v/kv-pay', certificateIds: ids.slice(0, 3) },
    {
      link: 'secret',
      rule: 'secret-disabled',
      cause: hostile,
      vaultId: `/v/${hostile}`,
      certificateIds: ids.slice(0, 2),
    },
  ];
}

function severalCauses(hostile: string): Overview {
  const rows = membersOf(8).map(({ certificateId, name, hostNames }) => ({
    certificateId,
    name,
    hostNames,
    colour: 'yellow' as const,
    firstBroken: { link: 'access' as const, rule: 'grant-missing' },
    outageAt: '2026-12-09T09:00:00Z',
    expiresOn: '2026-12-09T09:00:00Z',
  }));
  return { takenAt: NOW, ...ALL, wasGreen: null, counts: COUNTS, rows, groups: groupsOf(hostile) };
}
