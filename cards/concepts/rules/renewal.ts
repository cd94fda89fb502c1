import { say } from '../../../sentences/index.ts';
import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** The rules on how the vault comes by a new version. */
export const renewalRules: readonly Concept[] = [
  {
    id: 'renewal-failed',
    names: ['renewal-failed', 'failed renewal'],
    says: say('rule-terms.renewal-failed-says'),
    todo: say('rule-terms.renewal-failed-todo'),
    page: PAGES.creationScenarios,
  },
  {
    id: 'renewal-awaits-merge',
    names: ['renewal-awaits-merge'],
    says: say('rule-terms.renewal-awaits-merge-says'),
    todo: say('rule-terms.renewal-awaits-merge-todo'),
    page: PAGES.signingRequests,
  },
  {
    id: 'renewal-not-automatic',
    names: ['renewal-not-automatic'],
    says: say('rule-terms.renewal-not-automatic-says'),
    todo: say('rule-terms.renewal-not-automatic-todo'),
    page: PAGES.rotation,
  },
  {
    id: 'new-version-unsafe',
    names: ['new-version-unsafe', 'poisoned version', 'unsafe version'],
    says: say('rule-terms.new-version-unsafe-says'),
    todo: say('rule-terms.new-version-unsafe-todo'),
    page: PAGES.renewal,
  },
];
