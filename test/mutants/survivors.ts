/** Mutants that no test kills, and why none has to: the file, the code as it is, and as it would be. */
export interface Excused {
  readonly reason: string;
  readonly mutants: readonly (readonly [file: string, was: string, becomes: string])[];
}

export const SURVIVORS: readonly Excused[] = [
  {
    reason: 'Governing a vault is only asked of a need that says by what: the default stands for the types alone.',
    mutants: [['services/approvals/authority.ts', "''", '"Stryker was here!"']],
  },
  {
    reason: 'The sentence asks whether it is yes; any other word says no.',
    mutants: [['services/approvals/lacking.ts', "'no'", '""']],
  },
];
