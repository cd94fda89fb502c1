import { say } from '../../../sentences/index.ts';
import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** Codes and texts by which Azure Resource Manager stands in the way, whoever asks. */
export const resourceManagerCodes: readonly Concept[] = [
  {
    id: 'gateway-timeout',
    names: ['GatewayTimeout', '504', '504 Gateway Timeout', 'HTTP 504'],
    pattern:
      /gateway did not receive a response from|\b504 gateway time-?out|HTTP(?:\/[\d.]{1,3})? 504\b|status ?(?:code)?\W{0,4}504\b/i,
    says: say('code-terms.gateway-timeout-says'),
    todo: say('code-terms.gateway-timeout-todo'),
    page: PAGES.deploymentErrors,
  },
  {
    id: 'scope-locked',
    names: ['ScopeLocked'],
    pattern: /cannot perform (?:write|delete) operation because following scope\(s\) are locked/i,
    says: say('code-terms.scope-locked-says'),
    todo: say('code-terms.scope-locked-todo'),
    page: PAGES.locks,
  },
  {
    id: 'request-disallowed-by-policy',
    names: ['RequestDisallowedByPolicy'],
    pattern: /was disallowed by policy/i,
    says: say('code-terms.request-disallowed-by-policy-says'),
    todo: say('code-terms.request-disallowed-by-policy-todo'),
    page: PAGES.policyRefusals,
  },
  {
    id: 'excessive-traffic',
    names: ['excessive volume of traffic', 'subscription throttled'],
    pattern: /could not be processed due to an excessive volume of traffic/i,
    says: say('code-terms.excessive-traffic-says'),
    todo: say('code-terms.excessive-traffic-todo'),
    page: PAGES.throttling,
  },
];
