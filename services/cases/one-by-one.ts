import type { ApprovedCase, CaseEvent } from '../domain/case.ts';
import type { Change } from '../domain/change.ts';
import { verdict } from '../domain/finding.ts';
import { type Group, hasNewTrouble, type Member, placeOfSync } from '../domain/group.ts';
import { later } from '../domain/instant.ts';
import type { Assessment } from './assess.ts';
import { lookIfReached, secondsBefore } from './patience.ts';
import type { Ports } from './ports.ts';
import { step } from './step.ts';
import { stillToDo } from './still-to-do.ts';

/**
 * Mends the certificates of a group: what they share once, then one after the other, each synced and looked at before the
 * next is touched, the canary first. The first that does not turn out sound ends it, and the rest is left alone.
 */
export async function* oneByOne(
  { members }: Group,
  current: () => ApprovedCase,
  ports: Ports,
): AsyncGenerator<CaseEvent> {
  for (const [index, change] of current().plan.changes.entries()) {
    if (change.kind !== 'sync-certificate' && !isAsked(index, current())) yield* step(index, change, current(), ports);
  }
  for (const [place, member] of members.entries()) {
    if (!checkOf(place, current())) yield* syncAndLook(place, member, current, ports);
    if (!checkOf(place, current())?.sound) return;
  }
}

/** Syncs one certificate and looks until it is sound, or patience ends, counted from when it was first asked for. */
async function* syncAndLook(
  place: number,
  member: Member,
  current: () => ApprovedCase,
  ports: Ports,
): AsyncGenerator<CaseEvent> {
  const { plan, room } = current();
  const index = placeOfSync(plan, member);
  if (!isAsked(index, current())) yield* step(index, plan.changes[index] as Change, current(), ports);
  const asked = current().steps.find(({ change }) => change === index);
  const until = later(asked?.at ?? ports.now(), ports.patience);
  for (let look = 0; ; look += 1) {
    const pause = secondsBefore(look);
    const patient = later(ports.now(), pause) <= until;
    const seen = await lookIfReached(member.certificateId, room, patient, ports);
    if (seen) {
      const { again, waits, settled } = stillToDo(seen, current());
      if (!patient || !(waits || hasNewTrouble(seen.diagnosis, member.before))) {
        yield checked(place, member, seen, settled, current());
        return;
      }
      await ports.wait(pause);
      for (const open of again) yield* step(open, plan.changes[open] as Change, current(), ports);
    } else await ports.wait(pause);
  }
}

function checked(
  place: number,
  member: Member,
  { diagnosis }: Assessment,
  settled: boolean,
  { plan }: ApprovedCase,
): CaseEvent {
  const cured = settled && verdict(diagnosis, plan.cures) === 'healthy';
  const sound = cured && !hasNewTrouble(diagnosis, member.before);
  const { takenAt: at, colour } = diagnosis;
  return { type: 'checked', check: { member: place, at, colour, sound }, diagnosis };
}

function isAsked(index: number, { steps }: ApprovedCase): boolean {
  return steps.some(({ change }) => change === index);
}

function checkOf(place: number, { checks = [] }: ApprovedCase) {
  return checks.find(({ member }) => member === place);
}
