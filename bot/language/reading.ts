import type { IntentKind } from './intent-kind.ts';
import type { Sentence } from './sentences.ts';
import type { Reading, Tongue } from './tongue.ts';
import { english } from './tongues/english/index.ts';

/** What a message without an order asks for. The whole message counts for its subject, the person's own words for its intent. */
export function readingOf(whole: string, sentences: readonly Sentence[], tongue: Tongue): IntentKind {
  const lines = sentences.flatMap(({ clauses }) => clauses).join('\n');
  // Words of the trade are English in every language, so English has the last say.
  const readings = tongue === english ? english.readings : [...tongue.readings, ...english.readings];
  const reading = readings.find((each) => fits(each, lines));
  if (reading) return reading.kind;

  const subject = whole.toLowerCase();
  return tongue.trade.test(subject) || english.trade.test(subject) ? 'diagnose' : 'smalltalk/other';
}

function fits({ says, unless = [] }: Reading, lines: string): boolean {
  return says.some((sign) => sign.test(lines)) && !unless.some((sign) => sign.test(lines));
}
