import { caseCard } from '../../cards/case-card.ts';
import { choiceCard, unknownNameCard } from '../../cards/choice-card.ts';
import { helpCard } from '../../cards/help-card.ts';
import { listCard } from '../../cards/list-card.ts';
import {
  approvedAloneCard,
  breakGlassCard,
  inLineCard,
  lookingCard,
  notTakenCard,
  refusalCard,
  troubleCard,
  unreachableCard,
} from '../../cards/notice-card.ts';
import type { View } from '../../cards/view.ts';
import type { Locale } from '../../sentences/index.ts';
import { ALL, type Case, type Change, type Overview, type Step } from '../../services/index.ts';
import { BEN, caseAt, NOW } from '../helpers/cases.ts';
import { changes, TARGET } from '../helpers/changes.ts';
import { byWordCards } from './by-word-cards.ts';
import { codeCards } from './code-cards.ts';
import { doctorCards } from './doctor-cards.ts';
import { explanationCards } from './explanation-cards.ts';
import { groupCards } from './group-cards.ts';
import { historyCards } from './history-cards.ts';
import { listCards } from './list-cards.ts';
import { namedCards } from './named-cards.ts';
import { outlookCards } from './outlook-cards.ts';
import { ownCards } from './own-cards.ts';
import { reportCards } from './report-cards.ts';
import { searchCards } from './search-cards.ts';
import { endedWith, GUARDS } from './variant-parts.ts';
import { variants } from './variants.ts';
import { watchCards } from './watch-cards.ts';

/** A list of so many certificates, a part of them yellow for one cause. */
export function overviewOf(count: number, yellow: number): Overview {
  const rows = Array.from({ length: count }, (_, index) => ({
    certificateId: `/subscriptions/s/certificates/app${index}`,
    name: `app${String(index).padStart(5, '0')}`,
    hostNames: [`app${index}.contoso.com`],
    colour: index < yellow ? ('yellow' as const) : ('green' as const),
    firstBroken: index < yellow ? { link: 'access' as const, rule: 'grant-missing' } : null,
    outageAt: index < yellow ? '2026-12-09T09:00:00Z' : null,
    expiresOn: '2026-12-24T09:00:00Z',
  }));
  const broken = rows.filter(({ firstBroken }) => firstBroken);
  const cause = 'App Service may not read kv-team-0002: no access policy names Microsoft Azure App Service.';
  return {
    takenAt: NOW,
    ...ALL,
    wasGreen: null,
    counts: { red: 0, yellow, unknown: 0, green: count - yellow },
    rows,
    groups: broken[0]
      ? [
          {
            link: 'access',
            rule: 'grant-missing',
            cause,
            vaultId: '/v/kv-team-0002',
            certificateIds: broken.map(({ certificateId }) => certificateId),
          },
        ]
      : [],
  };
}

/** Put together from parts, so that it is data and nobody takes it for a template of ours. */
export const TEMPLATE = ['$', '{$root.secret}'].join('');
export const HOSTILE = `${TEMPLATE} [Renew now](https://evil.example) **bold** \u202Egnp.exe\nsecond line`;
const LONG = 'x'.repeat(1000);

/** A case in which everything that comes from outside is given text. */
export function caseSaying(text: string): Extract<Case, { stage: 'proposed' }> {
  const proposed = caseAt.proposed as Extract<Case, { stage: 'proposed' }>;
  return {
    ...proposed,
    target: { ...TARGET, name: text, hostNames: [text, text] },
    askedBy: { id: 'x', name: text },
    diagnosis: {
      ...proposed.diagnosis,
      countdown: { from: 'served', host: text, before: ['access', 'sync'] },
      findings: proposed.diagnosis.findings.map((finding) => ({
        ...finding,
        says: text,
        page: text,
        evidence: [{ says: text, source: text, command: text, at: NOW }],
      })),
      gaps: [{ rule: 'grant-missing', link: 'access', unseen: text, why: 'denied', mend: text }],
    },
    plan: {
      ...proposed.plan,
      changes: changesSaying(text),
      blockedBy: GUARDS.map((guard) => ({ ...guard, says: text })),
      alsoOnVault: [text],
      leadsTo: `/certificates/${text.replaceAll('/', '')}`,
      leftovers: [{ says: text, command: text }],
    },
  };
}

/** One change of every kind, with text in place of every name that comes from outside. */
function changesSaying(text: string): readonly Change[] {
  const OURS = ['kind', 'object', 'model', 'bypass'];
  return JSON.parse(
    JSON.stringify(Object.values(changes), (key, value) =>
      typeof value === 'string' && !OURS.includes(key) ? text : value,
    ),
  );
}

/** The same at the stages where something has been done, or taken back. */
export function endedSaying(text: string): { readonly [story: string]: Case } {
  const { plan, diagnosis, target, askedBy } = caseSaying(text);
  const said = { diagnosis, target, askedBy, decidedBy: askedBy };
  const steps = plan.changes.map(
    (_, change): Step => ({ change, at: NOW, outcome: 'done', says: text, requestId: text }),
  );
  const undoSteps = steps.map((step): Step => ({ ...step, outcome: 'conflict' }));
  const back = { undoneBy: askedBy, undoneAt: NOW, undoSteps };
  return {
    fixed: { ...endedWith('resolved', plan), ...said, steps },
    failed: { ...endedWith('failed', plan), ...said, steps, fault: text },
    'being taken back': { ...endedWith('undoing', plan), ...said, steps, ...back },
    'taken back': { ...endedWith('undone', plan), ...said, steps, ...back },
  };
}

/** A case that has far too much to say. */
export function longCase(): Extract<Case, { stage: 'proposed' }> {
  const { diagnosis, plan, ...rest } = caseSaying(LONG);
  const sixty = <T>(one: T | undefined): T[] => (one === undefined ? [] : Array.from({ length: 60 }, () => one));
  return {
    ...rest,
    diagnosis: { ...diagnosis, findings: sixty(diagnosis.findings[0]), gaps: sixty(diagnosis.gaps[0]) },
    plan: { ...plan, blockedBy: sixty(plan.blockedBy[1]), leftovers: sixty(plan.leftovers[0]) },
  };
}

/** Every card that the bot can show, by what it tells. */
export function everyCard(locale: Locale = 'en'): Readonly<Record<string, View>> {
  const cases = {
    ...caseAt,
    ...variants,
    'hostile text': caseSaying(HOSTILE),
    'far too much': longCase(),
    ...prefixed('hostile text, ', endedSaying(HOSTILE)),
    ...prefixed('far too much, ', endedSaying(LONG)),
  };
  const many = Array.from({ length: 9 }, (_, index) => ({ ...TARGET, name: `kv-team-000${index}-app` }));
  return {
    ...Object.fromEntries(
      Object.entries(cases).map(([story, current]) => [story, caseCard({ ...current, locale }, NOW)]),
    ),
    ...ownCards({ ...longCase(), locale }, locale),
    'list, one cause': listCard(overviewOf(48, 8), NOW, locale),
    'list, all green': listCard(overviewOf(3, 0), NOW, locale),
    'list, what runs out': listCard({ ...overviewOf(7, 2), until: '2026-12-25T00:00:00Z' }, NOW, locale),
    'list, nothing runs out': listCard({ ...overviewOf(0, 0), until: '2026-12-25T00:00:00Z' }, NOW, locale),
    'list, empty': listCard(overviewOf(0, 0), NOW, locale),
    'list, ten thousand': listCard(overviewOf(10_000, 3000), NOW, locale),
    ...listCards(overviewOf, HOSTILE, LONG, locale),
    ...codeCards(HOSTILE, locale),
    ...groupCards(HOSTILE, locale),
    ...historyCards(HOSTILE, LONG, locale),
    ...reportCards(HOSTILE, LONG, [caseSaying(HOSTILE), ...Object.values(endedSaying(HOSTILE))], locale),
    ...outlookCards(HOSTILE, LONG, locale),
    ...searchCards(HOSTILE, LONG, locale),
    ...watchCards(HOSTILE, LONG, locale),
    ...doctorCards(HOSTILE, LONG, locale),
    choice: choiceCard('kv-team', many, locale),
    'choice, hostile': choiceCard(HOSTILE, [{ ...TARGET, name: HOSTILE }, TARGET], locale),
    'unknown name': unknownNameCard('kv-shp', [TARGET], locale),
    'unknown name, nothing near': unknownNameCard(HOSTILE, [], locale),
    looking: lookingCard('shop.contoso.com', 'Ana Silva', locale),
    help: helpCard(locale),
    trouble: troubleCard('4711', locale),
    'in-line': inLineCard(3, locale),
    full: notTakenCard('full', locale),
    stopping: notTakenCard('stopping', locale),
    unreachable: unreachableCard(locale),
    'break glass': breakGlassCard(BEN, TARGET.name, 'Nobody else is on call tonight, and the shop is down.', locale),
    'break glass, hostile': breakGlassCard({ ...BEN, name: HOSTILE }, HOSTILE, HOSTILE, locale),
    'approved alone, in words': approvedAloneCard(locale),
    refusal: refusalCard({ code: 'four-eyes', because: '' }, locale),
    ...byWordCards(longCase(), locale),
    ...explanationCards(HOSTILE, LONG, locale),
    ...namedCards(locale),
  };
}

function prefixed(prefix: string, cases: { readonly [story: string]: Case }): { readonly [story: string]: Case } {
  return Object.fromEntries(Object.entries(cases).map(([story, current]) => [`${prefix}${story}`, current]));
}
