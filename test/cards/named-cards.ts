import { caseCard } from '../../cards/case-card.ts';
import { choiceCard } from '../../cards/choice-card.ts';
import { historyCard } from '../../cards/history-card.ts';
import { listCard } from '../../cards/list-card.ts';
import type { View } from '../../cards/view.ts';
import type { Locale } from '../../sentences/index.ts';
import { ALL, type Case, type Overview } from '../../services/index.ts';
import { happenings, saying } from '../helpers/audit-lines.ts';
import { caseAt, NOW, plan } from '../helpers/cases.ts';
import { changes, TARGET } from '../helpers/changes.ts';
import { historyOf, OF_SHOP } from './history-cards.ts';

/** Names that somebody could give a resource, by what is odd about them. The template is put together, so that it is data. */
export const NAMES = {
  '200 letters': 'wildcard-contoso-com-'.repeat(10).slice(0, 200),
  Hebrew: 'תעודה-של-החנות',
  Arabic: 'شهادة-المتجر',
  emoji: '🔐-shop-👩‍💻-prod',
  Markdown: '**x** [a](http://evil)',
  'a template': ['$', '{x}'].join(''),
} as const;

const ROW = {
  hostNames: ['shop.contoso.com'],
  colour: 'yellow',
  outageAt: '2026-12-09T09:00:00Z',
  expiresOn: null,
} as const;

function caseNamed(text: string): Case {
  return {
    ...caseAt.proposed,
    target: { ...TARGET, name: text, hostNames: [text, 'shop.contoso.com'] },
    plan: plan({ changes: [changes['add-access-policy'], changes['sync-certificate']], alsoOnVault: [text, text] }),
  } as Case;
}

function overviewNamed(text: string): Overview {
  const firstBroken = { link: 'access', rule: 'grant-missing' } as const;
  const rows = [text, 'api'].map((name) => ({ ...ROW, certificateId: `/certificates/${name}`, name, firstBroken }));
  const certificateIds = rows.map(({ certificateId }) => certificateId);
  const cause = `App Service may not read ${text}: no access policy names Microsoft Azure App Service.`;
  return {
    takenAt: NOW,
    ...ALL,
    wasGreen: null,
    counts: { red: 0, yellow: 2, unknown: 0, green: 0 },
    rows,
    groups: [{ link: 'access', rule: 'grant-missing', cause, vaultId: '/v/kv', certificateIds }],
  };
}

function historyNamed(text: string, locale: Locale): View {
  const told = Object.values(happenings).map((each) => saying(each, text));
  return historyCard(historyOf(told.slice(0, 5)), { ...OF_SHOP, about: text }, NOW, locale);
}

/** The kinds of card that show names, each under every odd name. */
export function namedCards(locale: Locale): Readonly<Record<string, View>> {
  const each = Object.entries(NAMES).flatMap(([odd, text]) => [
    [`case, named by ${odd}`, caseCard({ ...caseNamed(text), locale }, NOW)],
    [`list, named by ${odd}`, listCard(overviewNamed(text), NOW, locale)],
    [`choice, named by ${odd}`, choiceCard(text, [{ ...TARGET, name: text, hostNames: [text] }, TARGET], locale)],
    [`history, named by ${odd}`, historyNamed(text, locale)],
  ]);
  return Object.fromEntries(each);
}
