import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** The words in which the bot judges; those of every day count only where somebody asks for them. */
export const verdict: readonly Concept[] = [
  {
    id: 'first-broken-link',
    names: ['First broken link', 'broken link', 'root cause'],
    says: 'The earliest link of the chain with a finding, which is the cause; what is wrong on later links follows from it or was not reached.',
    todo: 'Mend this one first, then look again: the later findings often go with it.',
    page: PAGES.importing,
  },
  {
    id: 'countdown',
    names: ['Countdown', 'outage date', 'time to outage'],
    says: 'The time left until users would see an expired certificate if nothing changes.',
    todo: 'Take the shortest first, and have the fix approved well before it ends.',
    page: PAGES.importing,
  },
];

/** The same, in words that everybody uses for other things too. */
export const everydayVerdict: readonly Concept[] = [
  {
    id: 'chain',
    names: ['Chain', 'links', 'link of the chain'],
    says: 'One stage on the way of a certificate: certificate, vault, access, network, secret, renewal, sync, binding, served.',
    todo: 'Read the chain on the card from left to right: the first broken one is the cause.',
    page: PAGES.importing,
  },
  {
    id: 'finding',
    names: ['Finding', 'rule', 'fault'],
    says: 'One fault, found by one rule on one link, with the requests that prove it beside it.',
    todo: 'Unfold the evidence on the card to see what Azure answered and when.',
    page: PAGES.importing,
  },
  {
    id: 'symptom',
    names: ['Symptom', 'consequence'],
    says: 'A finding that colours the certificate without being a cause, such as an expiry date; it comes first only where nothing else is found.',
    todo: 'Mend the first broken link, and the symptom goes with the next sync.',
    page: PAGES.importing,
  },
  {
    id: 'gap',
    names: ['Gap', 'not seen', 'unseen'],
    says: 'A rule that could not be judged because a fact could not be read; it is never counted as healthy.',
    todo: 'See on the card why it was not read and which role would mend that; a refusal to the bot says nothing about App Service.',
    page: PAGES.accessTrouble,
  },
  {
    id: 'evidence',
    names: ['Evidence', 'proof'],
    says: 'What Azure answered, with the request, its age and a command that repeats it.',
    todo: 'Run the command yourself where you doubt the verdict.',
    page: PAGES.importing,
  },
];
