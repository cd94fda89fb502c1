import type { Excused } from './survivors.ts';

/** Of the domain. */
export const SURVIVORS_OF_DOMAIN: readonly Excused[] = [
  {
    reason: 'Two words that are the same in small letters are the same in capitals.',
    mutants: [
      ['services/domain/as-left/access.ts', 'each.toLowerCase()', 'each.toUpperCase()'],
      ['services/domain/as-left/access.ts', 'bypass.toLowerCase()', 'bypass.toUpperCase()'],
      ['services/domain/as-left/access.ts', 'defaultAction.toLowerCase()', 'defaultAction.toUpperCase()'],
      ['services/domain/as-left/access.ts', 'id.toLowerCase()', 'id.toUpperCase()'],
      ['services/domain/condition/compare.ts', 'value.toLowerCase()', 'value.toUpperCase()'],
    ],
  },
  {
    reason:
      'A list in place of one that is not there: nobody and nothing is called so, and nothing of it is a part of another.',
    mutants: [
      ['services/domain/condition/compare.ts', '[]', '["Stryker was here"]'],
      ['services/domain/happening.ts', '[]', '["Stryker was here"]'],
      ['services/domain/lapse.ts', '[]', '["Stryker was here"]'],
      ['services/domain/resource-id.ts', '[]', '["Stryker was here"]'],
      ['services/domain/rights.ts', '[]', '["Stryker was here"]'],
    ],
  },
  {
    reason: 'A pattern fits as a whole or not at all: where one part of it is found, all are. It stands for the types.',
    mutants: [
      ['services/domain/condition/tokens.ts', "''", '"Stryker was here!"'],
      [
        'services/domain/resource-id.ts',
        '!subscriptionId || !resourceGroup || !name',
        '(!subscriptionId || !resourceGroup) && !name',
      ],
      ['services/domain/resource-id.ts', '!subscriptionId || !resourceGroup', 'false'],
      ['services/domain/resource-id.ts', '!subscriptionId || !resourceGroup', '!subscriptionId && !resourceGroup'],
    ],
  },
  {
    reason:
      'Another kind of event, or of operand, has no such field, and what is not there counts as none. It stands for the types.',
    mutants: [
      ['services/domain/condition/compare.ts', "left.kind === 'attribute'", 'true'],
      ['services/domain/happening.ts', "event.type === 'stepped'", 'true'],
      ['services/domain/happening.ts', "event.type === 'approved'", 'true'],
    ],
  },
  {
    reason: 'A day that is not known lies before none and behind none: the comparison is false without being asked.',
    mutants: [
      ['services/domain/other-certificate.ts', 'expiresOn !== null', 'true'],
      ['services/domain/other-certificate.ts', 'expiresOn !== null && other.expiresOn !== null', 'true'],
      [
        'services/domain/other-certificate.ts',
        'expiresOn !== null && other.expiresOn !== null',
        'expiresOn !== null || other.expiresOn !== null',
      ],
      ['services/domain/other-certificate.ts', 'other.expiresOn !== null', 'true'],
      ['services/domain/other-certificate.ts', 'one !== null', 'true'],
    ],
  },
  {
    reason: 'Of two equal moments either is the latest.',
    mutants: [
      ['services/domain/instant.ts', 'Date.parse(one) > Date.parse(other)', 'Date.parse(one) >= Date.parse(other)'],
    ],
  },
  {
    reason: 'A first line that is number one stands at place one either way.',
    mutants: [['services/domain/audit-check.ts', 'line.seq > 1', 'line.seq >= 1']],
  },
];
