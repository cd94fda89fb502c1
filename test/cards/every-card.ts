import { caseCard } from '../../cards/case-card.ts';
import { choiceCard, unknownNameCard } from '../../cards/choice-card.ts';
import { listCard } from '../../cards/list-card.ts';
import { helpCard, lookingCard, refusalCard, troubleCard, unreachableCard } from '../../cards/notice-card.ts';
import type { View } from '../../cards/view.ts';
import type { Case, Overview } from '../../services/index.ts';
import { caseAt, NOW, TARGET, variants } from '../helpers/cases.ts';
import { codeCards } from './code-cards.ts';

/** A list of so many certificates, a part of them yellow for one cause. */
export function overviewOf(count: number, yellow: number): Overview {
  const rows = Array.from({ length: count }, (_, index) => ({
    certificateId: `/subscriptions/s/certificates/app${index}`,
    name: `app${String(index).padStart(5, '0')}`,
    hostNames: [`app${index}.contoso.com`],
    colour: index < yellow ? ('yellow' as const) : ('green' as const),
    firstBroken: index < yellow ? { link: 'access' as const, rule: 'grant-missing' } : null,
    outageAt: index < yellow ? '2026-12-09T09:00:00Z' : null,
  }));
  const broken = rows.filter(({ firstBroken }) => firstBroken);
  const cause = 'App Service may not read kv-team-0002: no access policy names Microsoft Azure App Service.';
  return {
    takenAt: NOW,
    only: null,
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
const LONG = 'x'.repeat(200);

/** A case in which everything that comes from outside is given text. */
export function caseSaying(text: string): Case {
  const proposed = caseAt.proposed as Case & { stage: 'proposed' };
  return {
    ...proposed,
    target: { ...TARGET, name: text, hostNames: [text, text] },
    askedBy: { id: 'x', name: text },
    diagnosis: {
      ...proposed.diagnosis,
      findings: proposed.diagnosis.findings.map((finding) => ({
        ...finding,
        says: text,
        evidence: [{ says: text, source: text, at: NOW }],
      })),
      gaps: [{ rule: 'grant-missing', link: 'access', unseen: text, why: 'denied', mend: text }],
    },
    plan: { ...proposed.plan, blockedBy: [text], alsoOnVault: [text] },
  };
}

/** A case that has far too much to say. */
export function longCase(): Case {
  const { diagnosis, ...rest } = caseSaying(LONG) as Case & { stage: 'proposed' };
  const sixty = <T>(one: T | undefined): T[] => (one === undefined ? [] : Array.from({ length: 60 }, () => one));
  return {
    ...rest,
    diagnosis: { ...diagnosis, findings: sixty(diagnosis.findings[0]), gaps: sixty(diagnosis.gaps[0]) },
  };
}

/** Every card that the bot can show, by what it tells. */
export function everyCard(): Readonly<Record<string, View>> {
  const cases = { ...caseAt, ...variants, 'hostile text': caseSaying(HOSTILE), 'far too much': longCase() };
  const many = Array.from({ length: 9 }, (_, index) => ({ ...TARGET, name: `kv-team-000${index}-app` }));
  return {
    ...Object.fromEntries(Object.entries(cases).map(([story, current]) => [story, caseCard(current, NOW)])),
    'list, one cause': listCard(overviewOf(48, 8), NOW),
    'list, all green': listCard(overviewOf(3, 0), NOW),
    'list, empty': listCard(overviewOf(0, 0), NOW),
    'list, ten thousand': listCard(overviewOf(10_000, 3000), NOW),
    ...codeCards(HOSTILE),
    choice: choiceCard('kv-team', many),
    'choice, hostile': choiceCard(HOSTILE, [{ ...TARGET, name: HOSTILE }, TARGET]),
    'unknown name': unknownNameCard('kv-shp', [TARGET]),
    'unknown name, nothing near': unknownNameCard(HOSTILE, []),
    looking: lookingCard('shop.contoso.com', 'Ana Silva'),
    help: helpCard(),
    trouble: troubleCard('4711'),
    unreachable: unreachableCard(),
    refusal: refusalCard({ code: 'four-eyes', because: '' }),
  };
}
