import type { ActingKind, IntentKind } from '../../../../bot/language/intent-kind.ts';
import type { Tongue } from '../../../../bot/language/tongue.ts';

/** The phrases of a text, parted by strokes. */
export function phrases(all: string): readonly string[] {
  return all
    .split(/\s*\/\s*/)
    .map((phrase) => phrase.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

/** What a clause orders, as far as the language alone tells. */
export function orderedIn({ commands, reports }: Tongue, clause: string): ActingKind | null {
  if (reports.some((sign) => sign.test(clause))) return null;
  return commands.find(({ says }) => says.some((sign) => sign.test(clause)))?.kind ?? null;
}

/** Whether something is said that forbids to act, once what only looks like it is out. */
export function forbids({ holdsBack, harmless }: Tongue, said: string): boolean {
  const rest = said.replace(harmless, ' ');
  return holdsBack.some((sign) => sign.test(rest));
}

/** What lines are taken for where they order nothing. */
export function readIn({ readings }: Tongue, lines: string): IntentKind | null {
  const fits = (signs: readonly RegExp[] = []) => signs.some((sign) => sign.test(lines));
  return readings.find(({ says, unless }) => fits(says) && !fits(unless))?.kind ?? null;
}
