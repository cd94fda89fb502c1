import type { Expected } from './story.ts';

/** What was found in one world, and what was there to be found. */
export interface Trial {
  readonly world: string;
  readonly found: Pick<Expected, 'colour' | 'first' | 'finds'>;
  readonly there: Pick<Expected, 'colour' | 'first' | 'finds'>;
}

/** How well the rules find faults: `precision` of what is found is there, `recall` of what is there is found; each from 0 to 1. */
export interface Score {
  readonly worlds: number;
  readonly faults: number;
  readonly precision: number;
  readonly recall: number;
  /** Worlds whose colour and first broken link are both right. */
  readonly verdicts: number;
  readonly misses: readonly string[];
}

/** Scores findings, each counted once a world; an unfounded one costs precision, a missed one recall. */
export function scoreOf(trials: readonly Trial[]): Score {
  const right = sum(trials, ({ found, there }) => found.finds.filter((rule) => there.finds.includes(rule)).length);
  const found = sum(trials, (trial) => trial.found.finds.length);
  const there = sum(trials, (trial) => trial.there.finds.length);
  return {
    worlds: trials.length,
    faults: there,
    precision: found === 0 ? 1 : right / found,
    recall: there === 0 ? 1 : right / there,
    verdicts: trials.filter(isRight).length,
    misses: trials.flatMap(missesOf),
  };
}

function isRight({ found, there }: Trial): boolean {
  return found.colour === there.colour && found.first === there.first;
}

function missesOf(trial: Trial): readonly string[] {
  const { world, found, there } = trial;
  const unfounded = found.finds
    .filter((rule) => !there.finds.includes(rule))
    .map((rule) => `${world}: ${rule} is not there`);
  const missed = there.finds.filter((rule) => !found.finds.includes(rule)).map((rule) => `${world}: ${rule} is missed`);
  const verdict = isRight(trial)
    ? []
    : [`${world}: ${found.colour}, ${found.first} in place of ${there.colour}, ${there.first}`];
  return [...unfounded, ...missed, ...verdict];
}

function sum<T>(values: readonly T[], of: (value: T) => number): number {
  return values.reduce((all, value) => all + of(value), 0);
}
