import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** The words in which a fix is decided. */
export const approval: readonly Concept[] = [
  {
    id: 'four-eyes',
    names: ['Four eyes', 'four-eyes principle', 'second person'],
    says: 'Whoever asked for a change of access or network may not approve it; a sync or a rebind alone needs no second person.',
    todo: 'Have somebody else in the conversation press Approve who could make the change in Azure.',
    page: PAGES.approvals,
  },
  {
    id: 'break-glass',
    names: ['Break-glass', 'break the glass', 'emergency access', 'emergency approval'],
    says: 'Passing the rule of four eyes in an emergency, with a reason that is kept in the audit; it never gives a right that one lacks in Azure.',
    todo: 'Use it only where users are hit and nobody else can be reached, and say why.',
    page: PAGES.emergencies,
  },
  {
    id: 'blast-radius',
    names: ['Blast radius'],
    says: 'What else a change touches, above all the other certificates that follow the same vault.',
    todo: 'Read on the card who shares the vault before approving.',
    page: PAGES.vaults,
  },
  {
    id: 'plan-digest',
    names: ['Digest', 'plan digest'],
    says: 'A short print of what a plan would do; an approval carries it and so fits this one plan and no other.',
    todo: 'Nothing; where the facts have changed the approval is void, so decide on the newest card.',
    page: PAGES.preview,
  },
];

/** The same, in words that everybody uses for other things too. */
export const everydayApproval: readonly Concept[] = [
  {
    id: 'plan',
    names: [
      'Plan',
      'fix',
      'the fix',
      'proposal',
      'change',
      'remedy',
      'arreglas',
      'arreglar',
      'Reparatur',
      'correction',
    ],
    says: 'An ordered list of changes that cures the first broken link, each with its before and after and its undo; nothing else is touched.',
    todo: 'Ask why a certificate is yellow to see the plan for it, then approve or decline it on the card.',
    page: PAGES.preview,
  },
  {
    id: 'case',
    names: ['Case'],
    says: 'One question and all that follows from it: one card in one thread, from the look through the decision to the fix.',
    todo: 'Go on in the same card; ask again for a fresh look.',
    page: PAGES.importing,
  },
  {
    id: 'approve',
    names: ['Approve', 'approval', 'approver', 'approved', 'approving'],
    says: 'An approval counts only from somebody whom Azure would let make the same change, for one plan and a short time.',
    todo: 'Press Approve on the card, or bring in somebody with the role that it names.',
    page: PAGES.roleAssignments,
  },
  {
    id: 'undo',
    names: ['Undo', 'roll back'],
    says: 'A change keeps what was there before and, except for a sync or a recovery, can be taken back to it.',
    todo: 'Read under Details how each step is undone; a CanNotDelete lock keeps a role assignment from being undone.',
    page: PAGES.locks,
  },
];
