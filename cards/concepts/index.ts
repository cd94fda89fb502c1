import { authority } from './azure/authority.ts';
import { bindings } from './azure/bindings.ts';
import { certificateKinds } from './azure/certificate-kinds.ts';
import { formats } from './azure/formats.ts';
import { network } from './azure/network.ts';
import { permissions } from './azure/permissions.ts';
import { principals } from './azure/principals.ts';
import { renewals } from './azure/renewals.ts';
import { roles } from './azure/roles.ts';
import { vaultLife } from './azure/vault-life.ts';
import { wideRoles } from './azure/wide-roles.ts';
import { authorizationCodes } from './codes/authorization.ts';
import { bindingTexts } from './codes/binding-texts.ts';
import { httpAnswers } from './codes/http.ts';
import { importTexts } from './codes/import-texts.ts';
import { keyVaultCodes } from './codes/key-vault.ts';
import { renewalTexts } from './codes/renewal-texts.ts';
import { resourceManagerCodes } from './codes/resource-manager.ts';
import type { Concept } from './concept.ts';
import { changeKinds } from './fixes/changes.ts';
import { everydayRemedies } from './fixes/everyday.ts';
import { remedies } from './fixes/remedies.ts';
import { approval, everydayApproval } from './greenlight/approval.ts';
import { colours } from './greenlight/colours.ts';
import { links } from './greenlight/links.ts';
import { everydayVerdict, verdict } from './greenlight/verdict.ts';
import { accessRules } from './rules/access.ts';
import { bindingRules } from './rules/binding.ts';
import { certificateRules } from './rules/certificate.ts';
import { guardRules } from './rules/guard.ts';
import { networkRules } from './rules/network.ts';
import { renewalRules } from './rules/renewal.ts';
import { roleRules } from './rules/roles.ts';
import { secretRules } from './rules/secret.ts';
import { syncRules } from './rules/sync.ts';
import { vaultRules } from './rules/vault.ts';
import { everydayStatuses } from './statuses/everyday.ts';
import { failingStatuses } from './statuses/failing.ts';

/** What nobody says by chance: codes, statuses, error texts, rules and terms. Where patterns overlap, the more telling is first. */
export const tellingConcepts: readonly Concept[] = [
  ...importTexts,
  ...bindingTexts,
  ...renewalTexts,
  ...keyVaultCodes,
  ...authorizationCodes,
  ...resourceManagerCodes,
  ...failingStatuses,
  ...certificateRules,
  ...vaultRules,
  ...accessRules,
  ...roleRules,
  ...networkRules,
  ...secretRules,
  ...renewalRules,
  ...syncRules,
  ...bindingRules,
  ...guardRules,
  ...remedies,
  ...changeKinds,
  ...principals,
  ...permissions,
  ...roles,
  ...wideRoles,
  ...authority,
  ...network,
  ...vaultLife,
  ...certificateKinds,
  ...formats,
  ...bindings,
  ...renewals,
  ...verdict,
  ...approval,
];

/** What is called by numbers or words of every day, and so is explained only to somebody who asks what it means. */
export const everydayConcepts: readonly Concept[] = [
  ...everydayStatuses,
  ...httpAnswers,
  ...colours,
  ...links,
  ...everydayRemedies,
  ...everydayVerdict,
  ...everydayApproval,
];
