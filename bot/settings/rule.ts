/** Something that has to hold between settings, each of which is right by itself. */
export interface Rule {
  /** The setting that is named where it does not hold. */
  readonly at: string;
  /** The settings that it is about: where one of them cannot be read, nothing is said of it. */
  readonly about: readonly string[];
  /** What is wrong, or null. `given` are the names that somebody has set. */
  readonly fault: (values: never, given: ReadonlySet<string>) => string | null;
}

/** Makes rules over the values of some settings. */
export function rulesOver<V extends object>() {
  return <K extends keyof V & string>(
    at: string,
    about: readonly K[],
    fault: (values: Pick<V, K>, given: ReadonlySet<string>) => string | null,
  ): Rule => ({ at, about, fault });
}
