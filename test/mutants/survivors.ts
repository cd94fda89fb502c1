/** Mutants that no test kills, and why none has to: the file, the code as it is, and as it would be. */
export interface Excused {
  readonly reason: string;
  readonly mutants: readonly (readonly [file: string, was: string, becomes: string])[];
}

export const SURVIVORS: readonly Excused[] = [];
