import { forecastCard } from '../../cards/forecast-card.ts';
import { readinessCard } from '../../cards/readiness-card.ts';
import type { View } from '../../cards/view.ts';
import { whatIfCard, whichVaultCard } from '../../cards/what-if-card.ts';
import { type Locale, say, type Words } from '../../sentences/index.ts';
import {
  type CauseGroup,
  type Forecast,
  type ReadinessReport,
  type Unready,
  type UntoldGroup,
  WHAT_IFS,
  type WhatBreaks,
} from '../../services/index.ts';
import { NOW } from '../helpers/cases.ts';

const DECEMBER = '2026-12-03T09:00:00.000Z';
const CAUSE = say('rule-access.no-policy', { vault: 'kv-shop', principal: 'Microsoft Azure App Service' });
const MEND = 'az keyvault set-policy --name kv-shop --object-id 2d2c74d5 --certificate-permissions get list';

function members(count: number, called = 'shop-wildcard') {
  return Array.from({ length: count }, (_, index) => ({
    certificateId: `/c/${index}`,
    name: `${called}-${index}`,
    vault: `kv-shop-${index % 3}`,
  }));
}

function group(says: Words, but: Partial<CauseGroup> = {}, called?: string): CauseGroup {
  return {
    link: 'access',
    rule: 'grant-missing',
    says,
    at: DECEMBER,
    waits: false,
    members: members(12, called),
    ...but,
  };
}

function untold(unseen: Words, mend: Words, called?: string): UntoldGroup {
  return { unseen, mend, members: members(3, called) };
}

/** Twelve that will fail on the third of December, and others of every kind. */
export const FORECAST: Forecast = {
  takenAt: NOW,
  total: 48,
  fails: 12,
  greenToday: 12,
  groups: [group(CAUSE)],
  untold: [],
  passes: 35,
  next: '2026-12-20T09:00:00.000Z',
  managed: 1,
};

/** A change of a vault that nothing breaks by. */
export const WHAT_BREAKS: WhatBreaks = {
  what: 'private',
  vault: 'kv-shop',
  takenAt: NOW,
  total: 12,
  already: false,
  breaks: [],
  untold: [],
  broken: 0,
  mended: 0,
  holds: 12,
  untrusted: 12,
};

const REASONS: readonly Unready['why'][] = [
  { kind: 'uploaded' },
  { kind: 'by-hand' },
  { kind: 'too-late', hours: 24 },
  { kind: 'too-early', days: 90 },
  { kind: 'blocked', cause: { link: 'access', rule: 'grant-missing', says: CAUSE } },
  { kind: 'untold', unseen: say('ahead.policy-not-read'), mend: say('ahead.ask-narrower') },
];

const REPORT: ReadinessReport = {
  takenAt: NOW,
  total: 48,
  ready: 30,
  unready: REASONS.map((why) => ({ why, members: members(3) })),
};

/** What is foretold, at its shortest, at its longest, and with somebody else's words in every place. */
export function outlookCards(hostile: string, long: string, locale: Locale): Readonly<Record<string, View>> {
  const forecast = (but: Partial<Forecast>) => forecastCard({ ...FORECAST, ...but }, null, NOW, locale);
  const every = [group(CAUSE), group(CAUSE, { at: NOW }), group(CAUSE, { at: null }), group(CAUSE, { waits: true })];
  const far = Array.from({ length: 40 }, () => group(long, {}, long));
  const unread = [untold(say('facts.renewal-policy'), MEND), untold(say('ahead.put'), '')];
  const breaks = (but: Partial<WhatBreaks>) => whatIfCard({ ...WHAT_BREAKS, ...but }, NOW, locale);
  const report = (but: Partial<ReadinessReport>) => readinessCard({ ...REPORT, ...but }, null, NOW, locale);
  return {
    forecast: forecastCard(FORECAST, 'kv-shop', NOW, locale),
    'forecast, one is green today': forecast({
      fails: 1,
      greenToday: 1,
      groups: [group(CAUSE, { members: members(1) })],
    }),
    'forecast, every kind of day': forecast({ groups: every, untold: unread }),
    'forecast, all passes': forecast({ fails: 0, greenToday: 0, groups: [], managed: 0 }),
    'forecast, nothing told': forecast({ ...NOBODY, untold: unread }),
    'forecast, of nothing': forecast({ ...NOBODY, total: 0 }),
    'forecast, hostile': forecastCard(
      { ...FORECAST, groups: [group(hostile, {}, hostile)], untold: [untold(hostile, hostile, hostile)] },
      ...([hostile, NOW, locale] as const),
    ),
    'forecast, far too much': forecast({ fails: 480, groups: far, untold: [untold(long, long, long)] }),
    ...Object.fromEntries(WHAT_IFS.map((what) => [`what if, ${what}`, breaks({ what, breaks: [group(CAUSE)] })])),
    'what if, nothing breaks': breaks({ untrusted: null }),
    'what if, no day': breaks({ breaks: [group(CAUSE, { at: null })], mended: 2, broken: 1, holds: 1 }),
    'what if, one of each': breaks({ mended: 1, broken: 1, holds: 1 }),
    'what if, cannot be told': breaks({ untold: [untold(say('what-if.no-exception-stated'), '')], holds: 0 }),
    'what if, so already': breaks({ already: true, untrusted: null }),
    'what if, of an empty vault': breaks({ total: 0, holds: 0, untrusted: null }),
    'what if, hostile': breaks({
      vault: hostile,
      breaks: [group(hostile, {}, hostile)],
      untold: [untold(hostile, '')],
    }),
    'what if, far too much': breaks({ vault: long, breaks: far }),
    'what if, which vault': whichVaultCard(null, 'what breaks if NAME is deleted?', locale),
    'what if, which vault, hostile': whichVaultCard(hostile, 'what breaks if NAME is deleted?', locale),
    readiness: readinessCard(REPORT, 'kv-shop', NOW, locale),
    'readiness, one of each': report({ ready: 1, unready: REASONS.map((why) => ({ why, members: members(1) })) }),
    'readiness, all ready': report({ ready: 48, unready: [] }),
    'readiness, one ready': report({ total: 1, ready: 1, unready: [] }),
    'readiness, nothing told': report({ ready: 0, unready: REPORT.unready.slice(5) }),
    'readiness, not all told': report({ unready: REPORT.unready.slice(5) }),
    'readiness, of nothing': report({ total: 0, ready: 0, unready: [] }),
    'readiness, hostile': readinessCard(
      { ...REPORT, unready: [{ why: blockedBy(hostile), members: members(1, hostile) }] },
      ...([hostile, NOW, locale] as const),
    ),
    'readiness, far too much': report({
      unready: Array.from({ length: 40 }, () => ({ why: blockedBy(long), members: members(9, long) })),
    }),
  };
}

const NOBODY = { fails: 0, greenToday: 0, groups: [], passes: 0, next: null, managed: 0 };

function blockedBy(says: Words): Unready['why'] {
  return { kind: 'blocked', cause: { link: 'access', rule: 'grant-missing', says } };
}
