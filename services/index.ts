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
export { type Decided, decide } from './cases/decide.ts';
export { giveUp } from './cases/give-up.ts';
export { glance, glimpse } from './cases/glance.ts';
export { type History, history } from './cases/history.ts';
export { awaitLapse, caseOfLapse, lapse } from './cases/lapse.ts';
export { lookAgain } from './cases/look-again.ts';
export { open } from './cases/open.ts';
export { type Estate, estate, lastInventory, overview } from './cases/overview.ts';
export type { CaseStore, Choice, Claim, Offer, Ports, Stored, WorkQueue } from './cases/ports.ts';
export { OvertakenBySomebody, resolve } from './cases/resolve.ts';
export { turnAway } from './cases/turn-away.ts';
export { type Code, codeOf, isDeed, LANGUAGES, type Language, TITLES } from './code/index.ts';
export { type Alert, colourOf, comesAndGoes, lasting, type News } from './domain/alert.ts';
export type { AuditLine, Happening, WatchEvent } from './domain/audit.ts';
export { type BrokenLine, firstBroken } from './domain/audit-check.ts';
export type { Approval, Begun, BreakGlass, Case, Person, Stage, Step, Waiting } from './domain/case.ts';
export { certificateOf, isAtWork, localeOfCase, STAGES } from './domain/case.ts';
export { type Change, isGrant } from './domain/change.ts';
export { counting } from './domain/counting.ts';
export type { Colour, Countdown, Diagnosis, Finding, Gap, Link, LinkState, Proof } from './domain/finding.ts';
export { LINKS } from './domain/finding.ts';
export { daysBetween, endOfDay, hoursBetween, type Instant, later } from './domain/instant.ts';
export type { Inventory } from './domain/inventory.ts';
export { lapsesAt } from './domain/lapse.ts';
export { type Listing, type Place, pagesOf, ROWS_A_PAGE, WHOLE } from './domain/listing.ts';
export type { Need } from './domain/need.ts';
export { ALL, type Narrowing, type Overview, type OverviewGroup, type OverviewRow } from './domain/overview.ts';
export type { Guard, Leftover, Plan } from './domain/plan.ts';
export { isSyncAlone, planDigest, stopper } from './domain/plan.ts';
export { hasCode, planCode } from './domain/plan-code.ts';
export { nameOf, sameId } from './domain/resource-id.ts';
export { isZone, momentOf, wallTime } from './domain/room-time.ts';
export type { Digest, Saying } from './domain/saying.ts';
export { type Budget, requestsOf, type Spent } from './domain/spent.ts';
export type { Target } from './domain/target.ts';
export type { Room, Scope, Watch } from './domain/watch.ts';
export { USUAL_WATCHING, type Watching } from './domain/watching.ts';
export { dataWithoutSecrets, withoutSecrets } from './domain/without-secrets.ts';
export { CERTIFICATE_HEADER, certificateRow } from './fleet/csv.ts';
export { type Found, findCertificates } from './fleet/find.ts';
export { findNear, findOthers } from './fleet/find-near.ts';
export { certificatesIn, isOwner, ownersOf, placesCalled } from './fleet/places.ts';
export { type AskedScope, scopeOf } from './fleet/scope.ts';
export { type FoundCertificate, search, type Wanted } from './fleet/search.ts';
export { type Acted, type AlertOrder, act, type Deed } from './watch/act.ts';
export { leave } from './watch/leave.ts';
export { patrol } from './watch/patrol.ts';
export { roomOfSaying, sayingIn } from './watch/say-queue.ts';
export { type Mouth, type Said, speak } from './watch/speak.ts';
export { type Subscribed, subscribe, unsubscribe } from './watch/subscribe.ts';
