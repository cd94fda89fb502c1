import { readFileSync } from 'node:fs';
import type { Mutant } from '@stryker-mutator/api/core';

/** What is asked of a pattern: whether it is in a text, where it is first, or every place. Each answers the ones before it. */
const QUESTIONS = ['whether', 'first', 'all'] as const;
type Question = (typeof QUESTIONS)[number];

/** The places of the texts that a pattern was held against, and the most that was asked of it. */
interface Use {
  readonly texts: Set<number>;
  asked: Question;
}

const { exec, test } = RegExp.prototype;
const getSource = Object.getOwnPropertyDescriptor(RegExp.prototype, 'source')?.get ?? (() => '');
const sourceOf = (pattern: RegExp) => String(getSource.call(pattern));

/**
 * Which texts each pattern is held against in the tests. A changed pattern that finds the same in all of them changes nothing
 * that a test sees; one that does not can only be noticed by the tests of the texts in which it finds something else.
 */
export class PatternUses {
  readonly #uses = new Map<string, Use>();
  /** Patterns of which others are made: what they find themselves is not all that they do. */
  readonly #parts = new Set<string>();
  readonly #places = new Map<string, number>();
  readonly #texts: string[] = [];
  readonly #testsOf: Set<string>[] = [];
  #lastFound: { readonly pattern: string; readonly found: ReadonlyMap<number, string> } | undefined;

  /** Listens to every pattern while the tests run. */
  async during(running: () => string, work: () => Promise<void>): Promise<void> {
    const note = (pattern: RegExp, text: unknown, asked: Question) =>
      this.#note(sourceOf(pattern), String(text), pattern.global || pattern.sticky ? 'all' : asked, running());
    const parts = this.#parts;
    RegExp.prototype.exec = function (text) {
      note(this, text, 'first');
      return exec.call(this, text);
    };
    RegExp.prototype.test = function (text) {
      note(this, text, 'whether');
      return exec.call(this, text) !== null;
    };
    Object.defineProperty(RegExp.prototype, 'source', {
      configurable: true,
      get(this: RegExp) {
        parts.add(sourceOf(this));
        return sourceOf(this);
      },
    });
    try {
      await work();
    } finally {
      Object.assign(RegExp.prototype, { exec, test });
      Object.defineProperty(RegExp.prototype, 'source', { configurable: true, get: getSource });
    }
  }

  #note(source: string, text: string, asked: Question, running: string): void {
    let place = this.#places.get(text);
    if (place === undefined) {
      place = this.#texts.push(text) - 1;
      this.#places.set(text, place);
      this.#testsOf.push(new Set());
    }
    this.#testsOf[place]?.add(running);
    const use = this.#uses.get(source);
    if (!use) this.#uses.set(source, { texts: new Set([place]), asked });
    else {
      use.texts.add(place);
      if (QUESTIONS.indexOf(asked) > QUESTIONS.indexOf(use.asked)) use.asked = asked;
    }
  }

  /** The tests that a changed pattern can fail; undefined where the change is none of a pattern that is only held against texts. */
  testsThatCanNotice(mutant: Mutant): ReadonlySet<string> | undefined {
    const [was, becomes] = [literalIn(textOf(mutant)), literalIn(mutant.replacement)];
    if (!was || !becomes || this.#parts.has(sourceOf(was))) return undefined;
    const use = this.#uses.get(sourceOf(was));
    const tests = new Set<string>();
    if (!use) return tests;
    const before = this.#found(was, use);
    for (const [place, found] of before) {
      if (finds(becomes, this.#texts[place] ?? '', use.asked) === found) continue;
      for (const test of this.#testsOf[place] ?? []) tests.add(test);
    }
    return tests;
  }

  #found(pattern: RegExp, { texts, asked }: Use): ReadonlyMap<number, string> {
    const written = String(pattern);
    if (this.#lastFound?.pattern !== written) {
      const found = new Map([...texts].map((place) => [place, finds(pattern, this.#texts[place] ?? '', asked)]));
      this.#lastFound = { pattern: written, found };
    }
    return this.#lastFound.found;
  }
}

function finds(pattern: RegExp, text: string, asked: Question): string {
  if (asked === 'whether') return String(test.call(pattern, text));
  const every = pattern.global ? pattern : new RegExp(sourceOf(pattern), `${pattern.flags}g`);
  const found = asked === 'first' ? [exec.call(every, text)] : [...text.matchAll(every)];
  every.lastIndex = 0;
  return JSON.stringify(found.map((match) => match && [match.index, ...match, match.groups]));
}

/** The pattern that a piece of code writes down; undefined where it writes down none, or one that cannot be. */
function literalIn(code: string): RegExp | undefined {
  const [, source, flags] = /^\/(.*)\/([a-z]*)$/s.exec(code) ?? [];
  if (source === undefined) return undefined;
  try {
    return new RegExp(source, flags);
  } catch {
    return undefined;
  }
}

function textOf({ fileName, location: { start, end } }: Mutant): string {
  if (start.line !== end.line) return '';
  return (readFileSync(fileName, 'utf8').split('\n')[start.line] ?? '').slice(start.column, end.column);
}
