import { sharedCaseCard } from '../../cards/case-card.ts';
import type { View } from '../../cards/view.ts';
import { type Locale, say, type Words } from '../../sentences/index.ts';
import type { Case, Standing } from '../../services/index.ts';
import { BEN, NOW, plan, proposedWith } from '../helpers/cases.ts';

type Proposed = Case & { readonly stage: 'proposed' };

/** As long as Teams makes them. */
export const SIXTY = Array.from(
  { length: 60 },
  (_, index) => `29:1${String(index).padStart(2, '0')}${'x'.repeat(112)}`,
);

/** A proposal that whoever asked may approve alone, with a reason. */
export const WITH_GLASS = proposedWith({ terms: { ...plan().terms, breakGlass: true } });
export const ENDORSED = {
  ...proposedWith({ terms: { ...plan().terms, approvals: 2 } }),
  approvals: [{ by: BEN, at: '2026-11-23T09:00:10Z' }],
};

const refused = (
  code: 'four-eyes' | 'already-decided' | 'not-an-approver' | 'expired',
  because: Words = '',
): Standing => ({
  refused: { code, because },
  mayDecline: false,
  mayBreakGlass: false,
});

/** How a proposal can stand for one person. */
export const standings = {
  'for whoever may approve': [WITH_GLASS, { refused: null, mayDecline: true, mayBreakGlass: false }],
  'for whoever asked': [WITH_GLASS, { ...refused('four-eyes'), mayDecline: true, mayBreakGlass: true }],
  'for whoever asked, who may not do it': [WITH_GLASS, { ...refused('four-eyes'), mayDecline: true }],
  'for whoever has approved': [ENDORSED, { ...refused('already-decided'), mayDecline: true }],
  'for whoever has no right': [WITH_GLASS, refused('not-an-approver', say('refusal.roles-lacking'))],
  'for a guest': [WITH_GLASS, refused('not-an-approver', say('refusal.nobody-known'))],
  'too late': [WITH_GLASS, { ...refused('expired'), mayDecline: true }],
} as const satisfies Readonly<Record<string, readonly [Case, Standing]>>;

/** Every card for one person, and everybody's in a room of sixty. */
export function ownCards(long: Proposed, locale: Locale): Readonly<Record<string, View>> {
  const open = { ...long, plan: { ...long.plan, blockedBy: [] } };
  const own = Object.entries(standings).map(([story, [current, standing]]) => [
    `proposed, ${story}`,
    sharedCaseCard({ ...current, locale }, NOW, { standing, userIds: SIXTY }),
  ]);
  return {
    ...Object.fromEntries(own),
    'proposed, in a room of sixty': sharedCaseCard({ ...WITH_GLASS, locale }, NOW, { standing: null, userIds: SIXTY }),
    'far too much, in a room of sixty': sharedCaseCard(open, NOW, { standing: null, userIds: SIXTY }),
  };
}
