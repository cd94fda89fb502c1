import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** Codes and texts by which Azure Resource Manager stands in the way, whoever asks. */
export const resourceManagerCodes: readonly Concept[] = [
  {
    id: 'gateway-timeout',
    names: ['GatewayTimeout', '504', '504 Gateway Timeout', 'HTTP 504'],
    pattern:
      /gateway did not receive a response from|\b504 gateway time-?out|HTTP(?:\/[\d.]{1,3})? 504\b|status ?(?:code)?\W{0,4}504\b/i,
    says: 'App Service did not answer the gateway in time, which is no failure: the sync has often worked all the same.',
    todo: 'Look at the certificate after a minute, and sync again only where its thumbprint is still the old one.',
    page: PAGES.deploymentErrors,
  },
  {
    id: 'scope-locked',
    names: ['ScopeLocked'],
    pattern: /cannot perform (?:write|delete) operation because following scope\(s\) are locked/i,
    says: 'A lock on the resource, its group or its subscription refuses this operation, whatever role one has.',
    todo: 'Have an owner or user access administrator lift the lock that the message names, make the change, and lock again.',
    page: PAGES.locks,
  },
  {
    id: 'request-disallowed-by-policy',
    names: ['RequestDisallowedByPolicy'],
    pattern: /was disallowed by policy/i,
    says: 'An Azure Policy with the effect deny refuses the resource as it would stand after the change.',
    todo: 'Read the policy assignment that the message names, then make the change fit it or ask its owner for an exemption.',
    page: PAGES.policyRefusals,
  },
  {
    id: 'excessive-traffic',
    names: ['excessive volume of traffic', 'subscription throttled'],
    pattern: /could not be processed due to an excessive volume of traffic/i,
    says: 'Azure Resource Manager throttles the subscription because too much is asked of it at once.',
    todo: 'Wait as long as Retry-After says, then ask for less at a time.',
    page: PAGES.throttling,
  },
];
