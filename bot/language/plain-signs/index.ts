import type { IntentKind } from '../intent-kind.ts';
import { isOfAnotherTrade } from '../other-trades.ts';
import { isOfOurTrade } from '../own-trade.ts';
import { ABROAD } from './abroad.ts';
import { ABROAD_QUESTIONS } from './abroad-questions.ts';
import { AHEAD } from './ahead.ts';
import { ALERTED } from './alerted.ts';
import { ASIDE_QUESTIONS } from './aside-questions.ts';
import { BOT_ITSELF } from './bot.ts';
import { CONCEPTS } from './concepts.ts';
import { DISTRUST } from './distrust.ts';
import { ERRORS } from './errors.ts';
import { FINDINGS } from './findings.ts';
import { GENERIC } from './generic.ts';
import { GUESSES } from './guesses.ts';
import { HALTED } from './halted.ts';
import { OTHERS } from './others.ts';
import { POWERS } from './powers.ts';
import { PROGRESS } from './progress.ts';
import { QUESTIONS } from './questions.ts';
import { RECORDS } from './records.ts';
import { REMINDERS } from './reminders.ts';
import { STORIES } from './stories.ts';
import { TROUBLES } from './troubles.ts';
import { UNDONE } from './undone.ts';
import { WISHES } from './wishes.ts';

const SIGNS = [
  ...AHEAD,
  ...ERRORS,
  ...DISTRUST,
  ...ALERTED,
  ...STORIES,
  ...GENERIC,
  ...ABROAD_QUESTIONS,
  ...OTHERS,
  ...FINDINGS,
  ...BOT_ITSELF,
  ...POWERS,
  ...CONCEPTS,
  ...ASIDE_QUESTIONS,
  ...UNDONE,
  ...HALTED,
  ...ABROAD,
  ...REMINDERS,
  ...PROGRESS,
  ...GUESSES,
  ...TROUBLES,
  ...RECORDS,
  ...WISHES,
  ...QUESTIONS,
];

/** What a message plainly asks for; null where that takes a closer look. Never an order. */
export function plainSignOf(lines: string): IntentKind | null {
  const strange = isOfAnotherTrade(lines) && !isOfOurTrade(lines);
  return (
    SIGNS.find(
      ({ says, needs, unless, ofOurs }) =>
        !(ofOurs && strange) &&
        needs?.test(lines) !== false &&
        says.some((sign) => sign.test(lines)) &&
        !unless?.test(lines),
    )?.kind ?? null
  );
}
