import { say } from '../../../sentences/index.ts';
import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** The words in which the bot judges; those of every day count only where somebody asks for them. */
export const verdict: readonly Concept[] = [
  {
    id: 'first-broken-link',
    names: ['First broken link', 'broken link', 'root cause'],
    says: say('greenlight-terms.first-broken-link-says'),
    todo: say('greenlight-terms.first-broken-link-todo'),
    page: PAGES.importing,
  },
  {
    id: 'countdown',
    names: ['Countdown', 'outage date', 'time to outage'],
    says: say('greenlight-terms.countdown-says'),
    todo: say('greenlight-terms.countdown-todo'),
    page: PAGES.importing,
  },
];

/** The same, in words that everybody uses for other things too. */
export const everydayVerdict: readonly Concept[] = [
  {
    id: 'chain',
    names: ['Chain', 'links', 'link of the chain'],
    says: say('greenlight-terms.chain-says'),
    todo: say('greenlight-terms.chain-todo'),
    page: PAGES.importing,
  },
  {
    id: 'finding',
    names: ['Finding', 'rule', 'fault'],
    says: say('greenlight-terms.finding-says'),
    todo: say('greenlight-terms.finding-todo'),
    page: PAGES.importing,
  },
  {
    id: 'symptom',
    names: ['Symptom', 'consequence'],
    says: say('greenlight-terms.symptom-says'),
    todo: say('greenlight-terms.symptom-todo'),
    page: PAGES.importing,
  },
  {
    id: 'gap',
    names: ['Gap', 'not seen', 'unseen'],
    says: say('greenlight-terms.gap-says'),
    todo: say('greenlight-terms.gap-todo'),
    page: PAGES.accessTrouble,
  },
  {
    id: 'evidence',
    names: ['Evidence', 'proof'],
    says: say('greenlight-terms.evidence-says'),
    todo: say('greenlight-terms.evidence-todo'),
    page: PAGES.importing,
  },
];
