import { say } from '../../../sentences/index.ts';
import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** The words in which a fix is decided. */
export const approval: readonly Concept[] = [
  {
    id: 'four-eyes',
    names: ['Four eyes', 'four-eyes principle', 'second person'],
    says: say('greenlight-terms.four-eyes-says'),
    todo: say('greenlight-terms.four-eyes-todo'),
    page: PAGES.approvals,
  },
  {
    id: 'break-glass',
    names: ['Break-glass', 'break the glass', 'emergency access', 'emergency approval'],
    says: say('greenlight-terms.break-glass-says'),
    todo: say('greenlight-terms.break-glass-todo'),
    page: PAGES.emergencies,
  },
  {
    id: 'blast-radius',
    names: ['Blast radius'],
    says: say('greenlight-terms.blast-radius-says'),
    todo: say('greenlight-terms.blast-radius-todo'),
    page: PAGES.vaults,
  },
  {
    id: 'plan-digest',
    names: ['Digest', 'plan digest'],
    says: say('greenlight-terms.plan-digest-says'),
    todo: say('greenlight-terms.plan-digest-todo'),
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
    says: say('greenlight-terms.plan-says'),
    todo: say('greenlight-terms.plan-todo'),
    page: PAGES.preview,
  },
  {
    id: 'case',
    names: ['Case'],
    says: say('greenlight-terms.case-says'),
    todo: say('greenlight-terms.case-todo'),
    page: PAGES.importing,
  },
  {
    id: 'approve',
    names: ['Approve', 'approval', 'approver', 'approved', 'approving'],
    pattern:
      /(?:who|why|how|n[o']t|unable|wer|warum|wieso|wie|nicht|keiner|niemand|qui|pourquoi|comment|pas|personne|quién|quien|por ?qu[eéê]|cómo|como|no|quem|não)(?!\p{L}).{0,40}(?:approv|freigeb|freigib|genehmig|approuv|valider|aprob|aprueb|aprov)|承認/iu,
    says: say('greenlight-terms.approve-says'),
    todo: say('greenlight-terms.approve-todo'),
    page: PAGES.roleAssignments,
  },
  {
    id: 'undo',
    names: ['Undo', 'roll back'],
    says: say('greenlight-terms.undo-says'),
    todo: say('greenlight-terms.undo-todo'),
    page: PAGES.locks,
  },
];
