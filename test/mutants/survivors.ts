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
  {
    reason: 'A list in place of one that is not there: nobody and nothing is called so, and it is looked up in vain.',
    mutants: [
      ['services/remediations/able-here.ts', '[]', '["Stryker was here"]'],
      ['services/remediations/grant-access-policy.ts', '[]', '["Stryker was here"]'],
      ['services/remediations/grant-role.ts', '[]', '["Stryker was here"]'],
      ['services/remediations/guards/read-only-lock.ts', '[]', '["Stryker was here"]'],
      ['services/remediations/rebind.ts', '[]', '["Stryker was here"]'],
    ],
  },
  {
    reason: 'What comes before has ruled it out already; it stands for the types, or for the reader.',
    mutants: [
      ['services/remediations/guards/able.ts', "''", '"Stryker was here!"'],
      ['services/remediations/guards/able.ts', 'orElse !== undefined', 'true'],
      ['services/remediations/guards/policy-denies.ts', "''", '"Stryker was here!"'],
      ['services/remediations/leftovers/lost-roles.ts', '!deletedVault', 'false'],
      ['services/remediations/leftovers/lost-roles.ts', '[]', '["Stryker was here"]'],
      ['services/remediations/propose.ts', "'high'", '""'],
    ],
  },
  {
    reason: 'Whatever is found on the link of the sync is cured by a sync, where one could be added.',
    mutants: [
      [
        'services/remediations/propose.ts',
        "LINKS.indexOf(link) > LINKS.indexOf('sync')",
        "LINKS.indexOf(link) >= LINKS.indexOf('sync')",
      ],
    ],
  },
  {
    reason: 'An id of Azure begins with its subscription, and names it once.',
    mutants: [
      [
        'services/remediations/reimport.ts',
        '/^\\/subscriptions\\/[^/]+\\/resourceGroups\\/[^/]+/i',
        '/\\/subscriptions\\/[^/]+\\/resourceGroups\\/[^/]+/i',
      ],
    ],
  },
];
