import type { IntentKind } from '../intent-kind.ts';
import { FINDINGS } from './findings.ts';
import { POWERS } from './powers.ts';
import { QUESTIONS } from './questions.ts';
import { RECORDS } from './records.ts';
import { WISHES } from './wishes.ts';

const SIGNS = [...FINDINGS, ...POWERS, ...RECORDS, ...WISHES, ...QUESTIONS];

/** What a message plainly asks for; null where that takes a closer look. Never an order. */
export function plainSignOf(lines: string): IntentKind | null {
  return SIGNS.find(({ says, unless }) => says.some((sign) => sign.test(lines)) && !unless?.test(lines))?.kind ?? null;
}
