import { tellsOfUndoing } from './asides.ts';
import type { IntentKind } from './intent-kind.ts';
import {
  asksWhetherDone,
  defines,
  isBrowserWarning,
  isInGeneral,
  isStillSo,
  looks,
  looksAtOne,
  sorrows,
  wantsColour,
  wondersAtEffects,
  wondersWhyNot,
} from './looking.ts';
import { isOfAnotherTrade } from './other-trades.ts';
import { isOfOurTrade } from './own-trade.ts';
import { linesOf } from './reading.ts';
import type { Sentence } from './sentences.ts';

/** What a message is about although its words at first sight say something else; never an order. */
export function secondLook(kind: IntentKind | null, sentences: readonly Sentence[]): IntentKind | null {
  const lines = linesOf(sentences);
  const told = linesOf(sentences.filter(({ asks }) => !asks));
  const asked = linesOf(sentences.filter(({ asks }) => asks));
  const strange = isOfAnotherTrade(lines) && !isOfOurTrade(lines);
  if (strange && WORKS.has(kind)) return 'smalltalk/other';
  if (GENERAL.has(kind) && isInGeneral(lines) && !/\b_\b/.test(lines)) return 'explain-concept';
  if (GENERAL.has(kind) && wondersAtEffects(sentences) && !looks(lines)) return 'explain-concept';
  if ((kind === 'diagnose' || kind === null) && wantsColour(asked) && !looks(lines)) return 'list';
  if (GENERAL.has(kind) && asksWhetherDone(asked)) return 'status-of-operation';
  if (kind === 'smalltalk/other' && !strange && defines(asked)) return 'explain-concept';
  if (kind === 'export-iac' && sorrows(told) && tellsOfUndoing(told)) return 'diagnose';
  if (LOOKED_AT.has(kind) && looks(lines) && !strange) return 'diagnose';
  if (kind === 'list' && (looksAtOne(lines) || (looks(lines) && sorrows(told) && !LISTS.test(lines))))
    return 'diagnose';
  if (
    kind === 'explain-concept' &&
    (asked !== '' || looks(lines)) &&
    sorrows(told) &&
    !defines(lines) &&
    !isInGeneral(lines)
  )
    return 'diagnose';
  if (kind === 'explain-concept' && (looksAtOne(lines) || wondersWhyNot(lines))) return 'diagnose';
  if (kind === 'watch/subscribe' && isBrowserWarning(lines)) return 'diagnose';
  if (DONE.has(kind) && looks(lines) && (isStillSo(lines) || sorrows(told))) return 'diagnose';
  if (DONE.has(kind) && asked === '' && isStillSo(told) && isOfOurTrade(told) && !/¶/.test(told)) return 'diagnose';
  if (kind === null && looks(lines) && !strange) return 'diagnose';
  return kind;
}

/** How a message starts that wants several shown. */
const LISTS =
  /^(?:list|show|which|what (?:certs|apps)|how many|zeig|welche|alle |montre|liste|quels|quelles|muestra|qué (?:cert|apps)|cuáles|mostr|quais)/mu;

type Kinds = ReadonlySet<IntentKind | null>;

/** What is read where an action is named, of whatever trade. */
const WORKS: Kinds = new Set([
  'diagnose',
  'explain-concept',
  'cancel',
  'list',
  'status-of-operation',
  'history/audit',
  null,
]);
/** What a question about all certificates is taken for. */
const GENERAL: Kinds = new Set([
  'diagnose',
  'smalltalk/other',
  'list',
  'history/audit',
  'status-of-operation',
  'cancel',
  null,
]);
/** What somebody forbids, cites or tells before asking for the cause. */
const LOOKED_AT: Kinds = new Set(['cancel', 'smalltalk/other']);
/** What was done already. */
const DONE: Kinds = new Set(['status-of-operation', 'history/audit', 'smalltalk/other']);
