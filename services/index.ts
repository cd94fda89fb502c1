/**
 * The door to the services.
 *
 *   name ─ find ─▶ Target ─ observe ─▶ Evidence ─ diagnose ─▶ Diagnosis ─ propose ─▶ Plan ─▶ Case 'proposed'
 *                                                                                              │
 *   Case 'resolved' ◀─ verify ◀─ Evidence ◀─ observe ◀─ apply ◀─ Case 'approved' ◀─ decide ◀───┘
 */
export { type Decision, type Policy, type Refusal, type RefusalCode, refusal, USUAL } from './approvals/policy.ts';
export { type Standing, standingOf } from './approvals/standing.ts';
export { AUDIT_FORMATS, AUDIT_FORMS, type AuditFormat } from './audit/export.ts';
export { type AuditQuery, EVERYTHING, isWanted } from './audit/query.ts';
export { type SeenLine, seenFrom } from './audit/seen-from.ts';
export type { Call } from './azure/connection.ts';
export { type Azure, AzureError, AzureUnreachable } from './azure/gateway.ts';
export { afterEvent } from './cases/after-event.ts';
export { type Decided, decide } from './cases/decide.ts';
export { giveUp } from './cases/give-up.ts';
export { glance, glimpse } from './cases/glance.ts';
export { type History, history } from './cases/history.ts';
export { awaitLapse, caseOfLapse, lapse } from './cases/lapse.ts';
export { lookAgain } from './cases/look-again.ts';
export { open } from './cases/open.ts';
export { forecast, readiness, whatIf } from './cases/outlook.ts';
export { type Estate, estate, lastInventory, overview } from './cases/overview.ts';
export type { CaseStore, Choice, Claim, Offer, Ports, Stored, WorkQueue } from './cases/ports.ts';
export { type Recount, recount, type Scope } from './cases/recount.ts';
export { OvertakenBySomebody, resolve } from './cases/resolve.ts';
export { turnAway } from './cases/turn-away.ts';
export { type Code, codeOf, isDeed, LANGUAGES, type Language, TITLES } from './code/index.ts';
export type { AuditLine, Happening } from './domain/audit.ts';
export { type BrokenLine, firstBroken } from './domain/audit-check.ts';
export type { Approval, Begun, BreakGlass, Case, Person, Stage, Step, Waiting } from './domain/case.ts';
export { certificateOf, isAtWork, localeOfCase, STAGES } from './domain/case.ts';
export { type Change, isGrant } from './domain/change.ts';
export { counting } from './domain/counting.ts';
export type { Colour, Countdown, Diagnosis, Finding, Gap, Link, LinkState, Proof } from './domain/finding.ts';
export { LINKS } from './domain/finding.ts';
export type { Check, Group, Member } from './domain/group.ts';
export { placeOfSync } from './domain/group.ts';
export { daysBetween, endOfDay, hoursBetween, type Instant, later } from './domain/instant.ts';
export type { Inventory } from './domain/inventory.ts';
export { lapsesAt } from './domain/lapse.ts';
export { type Listing, type Place, pagesOf, ROWS_A_PAGE, WHOLE } from './domain/listing.ts';
export type { Need } from './domain/need.ts';
export { type OpenMatter, openMatters, type Wait } from './domain/open-matter.ts';
export { ALL, type Narrowing, type Overview, type OverviewGroup, type OverviewRow } from './domain/overview.ts';
export type { Guard, Leftover, Plan } from './domain/plan.ts';
export { isSyncAlone, planDigest, stopper } from './domain/plan.ts';
export { hasCode, planCode } from './domain/plan-code.ts';
export { nameOf, sameId } from './domain/resource-id.ts';
export { type Budget, requestsOf, type Spent } from './domain/spent.ts';
export type { Target } from './domain/target.ts';
export type { VaultEvent, VaultEventKind } from './domain/vault-event.ts';
export { dataWithoutSecrets, withoutSecrets } from './domain/without-secrets.ts';
export { type Aftermath, type Consequences, type Touched, worthTelling } from './fleet/after-event.ts';
export type { Untold } from './fleet/ahead/difference.ts';
export type { CauseGroup, MemberAhead, UntoldGroup } from './fleet/ahead/grouped.ts';
export type { ReadinessReport, Unready } from './fleet/ahead/ready.ts';
export type { Forecast } from './fleet/ahead/summary.ts';
export type { WhatBreaks } from './fleet/ahead/what-breaks.ts';
export { CERTIFICATE_HEADER, certificateRow } from './fleet/csv.ts';
export { type Found, findCertificates } from './fleet/find.ts';
export { findNear, findOthers } from './fleet/find-near.ts';
export { certificatesIn, isOwner, ownersOf, placesCalled } from './fleet/places.ts';
export { SCHEDULE } from './fleet/readiness.ts';
export { type FoundCertificate, search, type Wanted } from './fleet/search.ts';
export { vaultNamed } from './fleet/vault-named.ts';
export { WHAT_IFS, type WhatIf } from './fleet/what-if.ts';
export { wayOfAll } from './remediations/way-of-all.ts';
