import { SURVIVORS_OF_CARDS } from './survivors-cards.ts';
import { SURVIVORS_OF_CARDS_PARTS } from './survivors-cards-parts.ts';
import { SURVIVORS_OF_CASES } from './survivors-cases.ts';
import { SURVIVORS_OF_DOMAIN } from './survivors-domain.ts';
import { SURVIVORS_OF_FLEET } from './survivors-fleet.ts';
import { SURVIVORS_OF_LANGUAGE } from './survivors-language.ts';

/** Mutants that no test kills, and why none has to: the file, the code as it is, and as it would be. */
export interface Excused {
  readonly reason: string;
  readonly mutants: readonly (readonly [file: string, was: string, becomes: string])[];
}

export const SURVIVORS: readonly Excused[] = [
  ...SURVIVORS_OF_CARDS_PARTS,
  ...SURVIVORS_OF_DOMAIN,
  ...SURVIVORS_OF_CASES,
  ...SURVIVORS_OF_FLEET,
  ...SURVIVORS_OF_CARDS,
  {
    reason: 'Governing a vault is only asked of a need that says by what: the default stands for the types alone.',
    mutants: [['services/approvals/authority.ts', "''", '"Stryker was here!"']],
  },
  {
    reason: 'The sentence asks whether it is yes; any other word says no.',
    mutants: [
      ['services/approvals/lacking.ts', "'no'", '""'],
      ['services/rules/binding/binding-on-old-certificate.ts', "'no'", '""'],
      ['services/rules/certificate/certificate-not-from-key-vault.ts', "'no'", '""'],
      ['services/rules/network/perimeter-blocks-app-service.ts', "'no'", '""'],
      ['services/rules/renewal/renewal-failed.ts', "'no'", '""'],
      ['services/rules/renewal/renewal-not-automatic.ts', "'no'", '""'],
      ['services/rules/served/served-certificate-differs.ts', "'no'", '""'],
    ],
  },
  {
    reason: 'A list in place of one that is not there: nobody and nothing is called so, and it is looked up in vain.',
    mutants: [
      ['services/remediations/able-here.ts', '[]', '["Stryker was here"]'],
      ['services/remediations/grant-access-policy.ts', '[]', '["Stryker was here"]'],
      ['services/remediations/grant-role.ts', '[]', '["Stryker was here"]'],
      ['services/remediations/guards/read-only-lock.ts', '[]', '["Stryker was here"]'],
      ['services/remediations/rebind.ts', '[]', '["Stryker was here"]'],
      ['services/rules/access/access-denied-by-assignment.ts', '[]', '["Stryker was here"]'],
      ['services/rules/access/grants.ts', '[]', '["Stryker was here"]'],
      ['services/rules/binding/thumbprint-pinned.ts', '[]', '["Stryker was here"]'],
      ['services/rules/certificate/certificate-not-from-key-vault.ts', '[]', '["Stryker was here"]'],
      ['services/rules/diagnose.ts', '[]', '["Stryker was here"]'],
      ['services/rules/network/firewall-blocks-app-service.ts', '[]', '["Stryker was here"]'],
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
      ['services/rules/access/grant-is-compound.ts', "''", '"Stryker was here!"'],
      [
        'services/rules/access/grant-is-compound.ts',
        'policiesOf(facts)[0]?.applicationId',
        'policiesOf(facts)[0].applicationId',
      ],
      ['services/rules/access/grant-to-wrong-principal.ts', "''", '"Stryker was here!"'],
      ['services/rules/access/grants.ts', 'roleAssignments?.ofLookAlikes', 'roleAssignments.ofLookAlikes'],
      ['services/rules/access/role-missing.ts', 'roleAssignments?.total', 'roleAssignments.total'],
      ['services/rules/binding/binding-on-old-certificate.ts', "''", '"Stryker was here!"'],
      ['services/rules/judge.ts', "fact.why === 'left-out'", 'false'],
      ['services/rules/judge.ts', "'left-out'", '""'],
      ['services/rules/last-deed.ts', 'certificate.value.keyVault?.vaultId', 'certificate.value.keyVault.vaultId'],
      ['services/rules/network/firewall-blocks-app-service.ts', "''", '"Stryker was here!"'],
      [
        'services/rules/network/firewall-blocks-app-service.ts',
        'vault.networkRules?.defaultAction',
        'vault.networkRules.defaultAction',
      ],
      [
        'services/rules/network/firewall-blocks-app-service.ts',
        'vault.networkRules?.bypass',
        'vault.networkRules.bypass',
      ],
      ['services/rules/renewal/renewal-rule.ts', 'policy?.issuer', 'policy.issuer'],
      ['services/rules/sync/sync-status-stale.ts', "newer && 'unjudged' in newer", 'true'],
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
  {
    reason: 'A day that is not known lies before none and behind none: the comparison is false without being asked.',
    mutants: [
      ['services/rules/binding/binding-on-old-certificate.ts', 'version.expiresOn !== null', 'true'],
      ['services/rules/certificate/certificate-not-from-key-vault.ts', 'expiresOn !== null', 'true'],
      ['services/rules/renewal/renewal-failed.ts', 'certificate.expiresOn !== null', 'true'],
      ['services/rules/renewal/renewal-not-automatic.ts', 'expiresOn !== null', 'true'],
    ],
  },
  {
    reason: 'The sentence has a word for each of the other cases, and says the last for any other.',
    mutants: [['services/rules/deletion.ts', "'neither'", '""']],
  },
  {
    reason: 'Of two thumbprints of which one begins the other, the loop ends where the shorter does either way.',
    mutants: [
      ['services/rules/binding/pins.ts', 'head < most', 'true'],
      ['services/rules/binding/pins.ts', 'head < most', 'head <= most'],
    ],
  },
  {
    reason: 'No rule needs this fact, so that nobody hears its name; every fact has one.',
    mutants: [
      ['services/rules/words.ts', "'facts.vault-roles'", '""'],
      ['services/rules/words.ts', "'facts.locks'", '""'],
      ['services/rules/words.ts', "'facts.deeds'", '""'],
      ['services/rules/words.ts', "'facts.policy-refusals'", '""'],
    ],
  },
  ...SURVIVORS_OF_LANGUAGE,
];
