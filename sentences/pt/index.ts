import type { Catalogue } from '../catalogue.ts';
import { ahead } from './ahead.ts';
import { alert } from './alert.ts';
import { alertNews } from './alert-news.ts';
import { answers } from './answers.ts';
import { auditExport } from './audit-export.ts';
import { azureTerms } from './azure-terms.ts';
import { byWord } from './by-word.ts';
import { calls } from './calls.ts';
import { change } from './change.ts';
import { choice } from './choice.ts';
import { code } from './code.ts';
import { codeTerms } from './code-terms.ts';
import { concept } from './concept.ts';
import { digest } from './digest.ts';
import { doctor } from './doctor.ts';
import { doctorCard } from './doctor-card.ts';
import { doctorRights } from './doctor-rights.ts';
import { event } from './event.ts';
import { facts } from './facts.ts';
import { fix } from './fix.ts';
import { fixTerms } from './fix-terms.ts';
import { greenlightTerms } from './greenlight-terms.ts';
import { greeting } from './greeting.ts';
import { group } from './group.ts';
import { guards } from './guards.ts';
import { hand } from './hand.ts';
import { help } from './help.ts';
import { history } from './history.ts';
import { historyEntry } from './history-entry.ts';
import { incident } from './incident.ts';
import { left } from './left.ts';
import { leftovers } from './leftovers.ts';
import { links } from './links.ts';
import { list } from './list.ts';
import { listing } from './listing.ts';
import { look } from './look.ts';
import { mends } from './mends.ts';
import { notice } from './notice.ts';
import { page } from './page.ts';
import { ready } from './ready.ts';
import { refusal } from './refusal.ts';
import { report } from './report.ts';
import { rest } from './rest.ts';
import { rights } from './rights.ts';
import { roleTerms } from './role-terms.ts';
import { room } from './room.ts';
import { ruleAccess } from './rule-access.ts';
import { ruleBinding } from './rule-binding.ts';
import { ruleCertificate } from './rule-certificate.ts';
import { ruleNetwork } from './rule-network.ts';
import { ruleRenewal } from './rule-renewal.ts';
import { ruleSecret } from './rule-secret.ts';
import { ruleServed } from './rule-served.ts';
import { ruleShared } from './rule-shared.ts';
import { ruleSync } from './rule-sync.ts';
import { ruleTerms } from './rule-terms.ts';
import { ruleVault } from './rule-vault.ts';
import { search } from './search.ts';
import { signIn } from './sign-in.ts';
import { statusTerms } from './status-terms.ts';
import { step } from './step.ts';
import { time } from './time.ts';
import { undo } from './undo.ts';
import { value } from './value.ts';
import { vaultTerms } from './vault-terms.ts';
import { warnings } from './warnings.ts';
import { watchEntry } from './watch-entry.ts';
import { watching } from './watching.ts';
import { whatIf } from './what-if.ts';
import { words } from './words.ts';
import { work } from './work.ts';

/** What the bot says in Brazilian Portuguese: one file a view. */
export const pt: Catalogue = {
  ahead,
  alert,
  'alert-news': alertNews,
  answers,
  'audit-export': auditExport,
  'azure-terms': azureTerms,
  'by-word': byWord,
  calls,
  change,
  choice,
  code,
  'code-terms': codeTerms,
  concept,
  digest,
  doctor,
  'doctor-card': doctorCard,
  'doctor-rights': doctorRights,
  event,
  facts,
  fix,
  'fix-terms': fixTerms,
  'greenlight-terms': greenlightTerms,
  greeting,
  group,
  guards,
  hand,
  help,
  history,
  'history-entry': historyEntry,
  incident,
  left,
  leftovers,
  links,
  list,
  listing,
  look,
  mends,
  notice,
  page,
  ready,
  refusal,
  report,
  rest,
  rights,
  'role-terms': roleTerms,
  room,
  'rule-access': ruleAccess,
  'rule-binding': ruleBinding,
  'rule-certificate': ruleCertificate,
  'rule-network': ruleNetwork,
  'rule-renewal': ruleRenewal,
  'rule-secret': ruleSecret,
  'rule-served': ruleServed,
  'rule-shared': ruleShared,
  'rule-sync': ruleSync,
  'rule-terms': ruleTerms,
  'rule-vault': ruleVault,
  search,
  'sign-in': signIn,
  'status-terms': statusTerms,
  step,
  time,
  undo,
  value,
  'vault-terms': vaultTerms,
  warnings,
  'watch-entry': watchEntry,
  watching,
  'what-if': whatIf,
  words,
  work,
};
