import { z } from 'zod';
import type { Retention } from '../../services/index.ts';
import { count } from './kinds.ts';
import { rulesOver } from './rule.ts';
import { type Kind, setting, type ValuesOf } from './setting.ts';

const MOST_DAYS = 36_500;

/** A number of days, or for ever. */
function days(least: number): Kind<number | null> {
  return {
    takes: `a whole number of days from ${least} to ${MOST_DAYS}, or \`off\``,
    reads: z.union([z.literal('off').transform(() => null), count(least, MOST_DAYS).reads]),
  };
}

/** How long what is over is kept. */
export const RETENTION_SETTINGS = {
  GREENLIGHT_CASE_DAYS: setting(days(7), {
    meaning: 'How many days a case that is over is kept; an open one always is. `off`: for ever.',
    usual: '90',
    example: '30',
  }),
  GREENLIGHT_AUDIT_DAYS: setting(days(30), {
    meaning: 'How many days the audit is kept; the chain is whole from there on. `off`: for ever.',
    usual: '400',
    example: '2555',
  }),
};

type Values = ValuesOf<typeof RETENTION_SETTINGS>;
const rule = rulesOver<Values>();

/** Of a case that is kept, the audit tells too. */
export const RETENTION_RULES = [
  rule(
    'GREENLIGHT_AUDIT_DAYS',
    ['GREENLIGHT_AUDIT_DAYS', 'GREENLIGHT_CASE_DAYS'],
    ({ GREENLIGHT_AUDIT_DAYS: audit, GREENLIGHT_CASE_DAYS: cases }) =>
      audit !== null && (cases === null || cases > audit) ? 'has to be as long as GREENLIGHT_CASE_DAYS at least' : null,
  ),
];

/** How long what is over is kept, as the settings have it. */
export function retentionOf({ GREENLIGHT_CASE_DAYS, GREENLIGHT_AUDIT_DAYS }: Values): Retention {
  return { caseDays: GREENLIGHT_CASE_DAYS, auditDays: GREENLIGHT_AUDIT_DAYS };
}
