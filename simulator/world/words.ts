import { validateHeaderName, validateHeaderValue } from 'node:http';
import { z } from 'zod';

const FIRST_YEAR = 1970;
const LAST_YEAR = 9999;

/** A point in time that every date of a world can be counted from. */
export const moment = z
  .string()
  .refine((at) => !Number.isNaN(Date.parse(at)), { error: 'not a point in time', abort: true })
  .refine(isOfThisAge, `not a year from ${FIRST_YEAR} to ${LAST_YEAR}`);

function isOfThisAge(at: string): boolean {
  const year = new Date(at).getUTCFullYear();
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** What Azure repeats in the headers of its answers, as a region or a tenant: a header takes no other letters. */
export const plain = z.string().regex(/^[\x20-\x7e]*$/, 'letters that no header can have');

/** The headers of an answer. */
export const headers = z.record(z.string(), z.string()).superRefine((given, context) => {
  for (const [name, value] of Object.entries(given)) {
    if (!isHeader(name, value)) context.addIssue({ code: 'custom', message: 'not a header', path: [name] });
  }
});

function isHeader(name: string, value: string): boolean {
  try {
    validateHeaderName(name);
    validateHeaderValue(name, value);
    return true;
  } catch {
    return false;
  }
}

/** As long as a timer can wait. */
const LONGEST_MILLISECONDS = 2 ** 31 - 1;

/** How long something keeps a client waiting. */
export const milliseconds = z.number().nonnegative().max(LONGEST_MILLISECONDS);
