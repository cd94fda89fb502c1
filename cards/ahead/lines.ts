import { firstOf, type Key, say, type Words } from '../../sentences/index.ts';
import type { MemberAhead, UntoldGroup } from '../../services/index.ts';
import { mendLines } from '../case/look/gaps.ts';
import { name } from '../parts/clean.ts';
import { run, subtle } from '../parts/run.ts';
import { block, type Line, line, type Section, under } from '../parts/section.ts';

/** A group says whom it is about by so many names. */
const MOST_NAMES = 4;

/** A sentence about several certificates, with their names below it. */
export function about(words: Words, members: readonly MemberAhead[]): readonly Line[] {
  return [line(run(words)), under(subtle(named(members)))];
}

/** What cannot be told, of how many, and what would let it be told: as plain to see as what fails. */
export function untoldLines(untold: readonly UntoldGroup[], key: Key, most: number): readonly Section[] {
  const lines = untold.slice(0, most).flatMap(({ unseen, mend, members }) => {
    return [...about(say(key, { count: members.length, unseen }), members), ...vaultLines(members), ...mendLines(mend)];
  });
  return block({ id: 'untold', style: 'emphasis', lines });
}

/** Where those stand that are too many to be named, the most first. */
function vaultLines(members: readonly MemberAhead[]): readonly Line[] {
  const vaults = Map.groupBy(
    members.flatMap(({ vault }) => vault ?? []),
    (vault) => vault,
  );
  if (members.length <= MOST_NAMES || vaults.size === 0) return [];
  const most = [...vaults].toSorted(([, one], [, other]) => other.length - one.length);
  const counted = most.map(([vault, some]) => say('ahead.in-vault', { vault: name(vault), count: some.length }));
  return [under(subtle(say('ahead.in-vaults', { count: vaults.size, vaults: firstOf(counted, MOST_NAMES) })))];
}

/** Counts what a list of causes leaves out. */
export function moreCauses(more: number): readonly Line[] {
  return more > 0 ? [line(subtle(say('list.more-causes', { count: more })))] : [];
}

function named(members: readonly MemberAhead[]): Words {
  return firstOf(
    members.map(({ name: called }) => name(called)),
    MOST_NAMES,
  );
}
