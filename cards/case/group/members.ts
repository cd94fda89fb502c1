import { say, type Words } from '../../../sentences/index.ts';
import { type Check, type Group, type Member, placeOfSync } from '../../../services/index.ts';
import { name } from '../../parts/clean.ts';
import { marked, type Run, run, subtle } from '../../parts/run.ts';
import { type Line, line } from '../../parts/section.ts';
import { clockTime } from '../../parts/time.ts';
import { AHEAD, DONE, OPEN } from '../fix/signs.ts';
import type { Work } from '../fix/work.ts';

/** Whether the work goes on, or is over. */
export type Going = 'on' | 'over';

const BROKEN = marked('✕', '', { weight: 'Bolder' });

/** How far each certificate of a group has come; of a long list those around the one in hand, and the canary always. */
export function memberLines(work: Work, { members }: Group, going: Going, most: number): readonly Line[] {
  const inHand = soundOf(work).length;
  const nearest = [...members.keys()].toSorted((one, other) => far(one, inHand) - far(other, inHand)).slice(0, most);
  const shown = members.flatMap((member, place) =>
    nearest.includes(place) ? [memberLine(work, member, place, going)] : [],
  );
  const more = members.length - shown.length;
  const rest = more > 0 ? [line(subtle(say('group.more', { count: more })))] : [];
  const done = say('group.done', { done: soundOf(work).length, count: members.length });
  return [line(run(done)), ...shown, ...rest];
}

/** The certificates of a group that are mended. */
export function soundOf({ checks }: Pick<Work, 'checks'>): readonly Check[] {
  return checks?.filter(({ sound }) => sound) ?? [];
}

function memberLine(work: Work, member: Member, place: number, going: Going): Line {
  const [sign, words] = stateOf(work, member, place, going);
  return line(sign, run(place === 0 ? say('group.canary', { member: words }) : words));
}

function stateOf(work: Work, member: Member, place: number, going: Going): readonly [Run, Words] {
  const certificate = name(member.name);
  const check = work.checks?.find((each) => each.member === place);
  if (check) {
    const holes = { certificate, colour: check.colour, at: clockTime(check.at) };
    return check.sound ? [DONE, say('group.sound', holes)] : [BROKEN, say('group.not-sound', holes)];
  }
  const index = placeOfSync(work.plan, member);
  const isAsked = work.steps.some(({ change }) => change === index);
  const isBegun = work.begun?.change === index;
  if (!isAsked && !isBegun) return [AHEAD, say('group.not-begun', { certificate })];
  if (going === 'over') return [BROKEN, say('group.failed', { certificate })];
  return [OPEN['…'], isBegun ? say('group.syncing', { certificate }) : say('group.looking', { certificate })];
}

/** The canary is never far. */
function far(place: number, inHand: number): number {
  return place === 0 ? -1 : Math.abs(place - inHand);
}
