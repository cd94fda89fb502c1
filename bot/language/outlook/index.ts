import type { IntentKind } from '../intent-kind.ts';
import { ownWords } from '../own-words.ts';
import { plainText } from '../plain-text.ts';
import { readTarget } from '../targets/index.ts';
import { CHANGES, type ChangeName } from './changes.ts';
import { asksForecast, asksReadiness, asksWhatIf } from './signs.ts';

/** A question about what is to come, beside the intent of the message. It never asks for anything to be done. */
export type Outlook =
  | { readonly kind: 'forecast' | 'readiness'; readonly target: string | null }
  | { readonly kind: 'what-if'; readonly change: ChangeName; readonly target: string };

/** What such questions are taken for otherwise: all that only reads. An order, a watch or code is none of them. */
const QUESTIONS: readonly IntentKind[] = [
  'diagnose',
  'list',
  'expiring',
  'explain-concept',
  'history/audit',
  'help',
  'cancel',
  'smalltalk/other',
];

/** Reads what a message asks of the future; null where it asks nothing of it. */
export function readOutlook(text: string, kind: IntentKind): Outlook | null {
  if (!QUESTIONS.includes(kind)) return null;
  const { target, text: named } = readTarget(plainText(text));
  const line = ownWords(named).toLowerCase().replace(/\s+/g, ' ');
  const bare = line.replace(/^[¿¡\s]+|[\s?？!.。]+$/g, '');
  const asked = /[?？]/.test(line) ? `${bare}?` : bare;
  if (asksReadiness(bare)) return { kind: 'readiness', target };
  if (target !== null && asksWhatIf(asked)) {
    const change = CHANGES.find(([, sign]) => sign.test(bare))?.[0];
    if (change) return { kind: 'what-if', change, target };
  }
  return asksForecast(bare) || asksForecast(asked) ? { kind: 'forecast', target } : null;
}
