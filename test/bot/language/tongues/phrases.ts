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

type By<Kind extends string> = Readonly<Partial<Record<Kind, readonly string[]>>>;

/** Every clause orders what it stands under. */
export function orders(tongue: Tongue, by: By<ActingKind>): void {
  test.each(pairsOf(by))('%s: %s', (kind, clause) => {
    expect(orderedIn(tongue, clause)).toBe(kind);
  });
}

/** All lines, parted by bars, are taken for what they stand under. */
export function reads(tongue: Tongue, by: By<IntentKind | 'nothing'>): void {
  test.each(pairsOf(by))('%s: %s', (kind, lines) => {
    expect(readIn(tongue, lines.replaceAll(' | ', '\n')) ?? 'nothing').toBe(kind);
  });
}

function pairsOf(by: By<string>): readonly (readonly [string, string])[] {
  return Object.entries(by).flatMap(([kind, all = []]) => all.map((said) => [kind, said] as const));
}
