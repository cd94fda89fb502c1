import type { IntentKind } from './intent-kind.ts';
import type { Sentence } from './sentences.ts';
import type { Reading, Tongue } from './tongue.ts';

/** What a message without an order asks for by the signs of one language; null where it has none of them. */
export function readingOf(sentences: readonly Sentence[], { readings }: Tongue): IntentKind | null {
  const lines = linesOf(sentences);
  return readings.find((reading) => fits(reading, lines))?.kind ?? null;
}

/** The clauses of a message, a line each. */
export function linesOf(sentences: readonly Sentence[]): string {
  return sentences.flatMap(({ clauses }) => clauses).join('\n');
}

function fits({ says, unless = [] }: Reading, lines: string): boolean {
  return says.some((sign) => sign.test(lines)) && !unless.some((sign) => sign.test(lines));
}
