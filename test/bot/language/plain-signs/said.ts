import { readIntent } from '../../../../bot/language/intent.ts';
import type { IntentKind } from '../../../../bot/language/intent-kind.ts';
import { plainSignOf } from '../../../../bot/language/plain-signs/index.ts';
import { phrases } from '../tongues/phrases.ts';

/** Messages in lower case: names are "_", what is quoted is "¶", and a bar parts the clauses. */
export function said(all: string): readonly string[] {
  return phrases(all).map((phrase) => phrase.replaceAll(' | ', '\n'));
}

/** What is plainly taken for one kind. */
export function reads(kind: IntentKind, all: string): void {
  test.each(said(all))(`%j is ${kind}`, (lines) => {
    expect(plainSignOf(lines)).toBe(kind);
  });
}

/** What looks like one kind, and is not. */
export function spares(kind: IntentKind, all: string): void {
  test.each(said(all))(`%j is not ${kind}`, (lines) => {
    expect(plainSignOf(lines)).not.toBe(kind);
  });
}

/** Messages as people type them, taken for one kind whatever else is in them. */
export function means(kind: IntentKind, all: string): void {
  test.each(phrases(all))(`%j means ${kind}`, (text) => {
    expect(readIntent(text).kind).toBe(kind);
  });
}
